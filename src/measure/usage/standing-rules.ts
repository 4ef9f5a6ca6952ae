/** What the rules on which rows are looked at say about the texts of a table. */
import { type AssociationName, type Eligible, forTrack, type TrackId } from "../../rules/types";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { noText } from "../../worksheet/usage/usage-month";
import { codeOf, counted } from "./row-ledger";
import { associationsOf, usageKeysOf } from "./of-texts";
import { usageKey } from "./usage-name";

export interface StandingRules {
  readonly eligible: Eligible;
  readonly track: TrackId | "any";
  /** The column that `only` and `except` are about; none where all count. */
  readonly product?: "workload" | "service";
  /** Metrics over all associations leave duplicates out. */
  readonly skipDuplicates: boolean;
}

/** The groups of products: those that don't count, those that count, and from there on workloads with associations of their own. */
export const noProduct = 0;
export const anyProduct = 1;

export interface StandingTexts {
  /** By id of the product, its group. */
  readonly groupOf: Int16Array;
  /** By group times `width`, plus how far the id of the association is from `noText.absent`: the code of a row. */
  readonly codes: Uint8Array;
  readonly width: number;
  /** By id of the offer. */
  readonly isRefused: Uint8Array;
  /** How many texts there were; reading further months may bring more. */
  readonly seen: number;
}

const known = new WeakMap<UsageTable, Map<string, StandingTexts>>();

/** The same object as long as nothing has changed. */
export function standingTexts(table: UsageTable, rules: StandingRules): StandingTexts {
  const ofTable = known.get(table) ?? new Map<string, StandingTexts>();
  known.set(table, ofTable);
  const key = keyOf(rules);
  const found = ofTable.get(key);
  const seen = textsSeen(table, rules);
  if (found?.seen === seen) return found;
  const fresh = findTexts(table, rules, seen);
  ofTable.set(key, fresh);
  return fresh;
}

function textsSeen(table: UsageTable, { product }: StandingRules): number {
  const names = ["association", "offer", ...(product === undefined ? [] : [product])];
  return names.reduce((sum, name) => sum + table.internerOf(name).texts.length, 0);
}

const keys = new WeakMap<Eligible, Map<string, string>>();

/** Measures that say the same share what is found. */
function keyOf({ eligible, track, product, skipDuplicates }: StandingRules): string {
  const ofEligible = keys.get(eligible) ?? new Map<string, string>();
  keys.set(eligible, ofEligible);
  const rest = `${track} ${product ?? ""} ${String(skipDuplicates)}`;
  const { only, except, exceptOffers, associationsApart } = eligible;
  const key =
    ofEligible.get(rest) ??
    JSON.stringify([
      ...[only, except, exceptOffers, associationsApart],
      ...[forTrack(eligible.associations, track), product, skipDuplicates],
    ]);
  ofEligible.set(rest, key);
  return key;
}

const ofOther = {
  workload: codeOf("otherWorkload"),
  service: codeOf("otherService"),
  association: codeOf("otherAssociation"),
};

function findTexts(table: UsageTable, rules: StandingRules, seen: number): StandingTexts {
  const { eligible, product } = rules;
  const accepted = acceptedIn(table, rules);
  const width = table.internerOf("association").texts.length - noText.absent;
  const ofAssociations = accepted.flatMap((each) => [
    ...[counted, ofOther.association],
    ...each.map((isAccepted) => (isAccepted ? counted : ofOther.association)),
  ]);
  const ofNoProduct = product === undefined ? counted : ofOther[product];
  return {
    groupOf: Int16Array.from(product === undefined ? [] : groupsOf(table, product, eligible)),
    codes: Uint8Array.from([...Array<number>(width).fill(ofNoProduct), ...ofAssociations]),
    width,
    isRefused: Uint8Array.from(offersRefused(table, eligible), Number),
    seen,
  };
}

const keysKnown = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Of names that the rules list. */
function keysOf(names: readonly string[]): ReadonlySet<string> {
  const found = keysKnown.get(names) ?? new Set(names.map(usageKey));
  keysKnown.set(names, found);
  return found;
}

function groupsOf(table: UsageTable, product: string, eligible: Eligible): readonly number[] {
  const { only, except, associationsApart } = eligible;
  const wanted = only === "all" ? undefined : keysOf(only);
  const excluded = keysOf(except);
  const apart = associationsApart.map(({ workloads }) => keysOf(workloads));
  return usageKeysOf(table.internerOf(product)).map((key) => {
    if (excluded.has(key) || wanted?.has(key) === false) return noProduct;
    return anyProduct + apart.findIndex((workloads) => workloads.has(key)) + 1;
  });
}

/** By group of products, and by id of the association. */
function acceptedIn(
  table: UsageTable,
  { eligible, track }: StandingRules
): readonly (readonly boolean[])[] {
  const named = associationsOf(table.internerOf("association"));
  const general = forTrack(eligible.associations, track) ?? [];
  return [general, ...eligible.associationsApart.map(({ associations: own }) => own)].map(
    (names) => {
      const accepted = new Set<AssociationName | undefined>(names);
      return named.map((name) => name !== undefined && accepted.has(name));
    }
  );
}

/** Offers are named in words that hold more: `Microsoft Azure Internal`. */
function offersRefused(table: UsageTable, { exceptOffers }: Eligible): readonly boolean[] {
  const { texts } = table.internerOf("offer");
  if (texts.length === 0) return [];
  const refused = exceptOffers.map(wordsOf);
  return texts.map((text) => {
    const words = wordsOf(text);
    return refused.some((offer) => words.includes(offer));
  });
}

/** With a blank around each, so that no word is found within another: an industrial offer is no trial. */
function wordsOf(name: string): string {
  const apart = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
  return ` ${apart.split(/[^\p{L}\p{N}]+/u).join(" ")} `;
}
