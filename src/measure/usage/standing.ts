/** Whether a row is one that a metric looks at at all, by its flag, workload or service, association and offer. */
import { NameIndex } from "../../core/name-index";
import { nameKey } from "../../core/text";
import { associations } from "../../rules/names";
import { type AssociationName, type Eligible, forTrack, type TrackId } from "../../rules/types";
import { noText, type UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { codeOf, counted } from "./row-ledger";
import { usageKey } from "./usage-name";

const associationNames: readonly AssociationName[] = [
  "CPOR",
  "DPOR",
  "CSP",
  "PAL",
  "CPOR RevRec",
  "CPOR RevRec Performance",
  "CPOR OSA",
  "CPOR OSU",
  "Dalton",
];
const associationIndex = new NameIndex<AssociationName>(
  associationNames.map((id) => {
    const { label, aliases } = associations[id];
    return [id, [id, label.en, label.de, ...aliases]];
  })
);

export function associationOf(text: string): AssociationName | undefined {
  return associationIndex.find(text);
}

const isDuplicate = codeOf("duplicate");
const ofOther = {
  workload: codeOf("otherWorkload"),
  service: codeOf("otherService"),
  association: codeOf("otherAssociation"),
  offer: codeOf("otherOffer"),
};

export interface StandingRules {
  readonly eligible: Eligible;
  readonly track: TrackId | "any";
  /** The column that `only` and `except` are about; none where all count. */
  readonly product?: "workload" | "service";
  /** Metrics over all associations leave duplicates out. */
  readonly skipDuplicates: boolean;
}

/** By row of the month, `counted` where it is looked at, else the code of the reason why not. */
export function standings(table: UsageTable, month: UsageMonth, rules: StandingRules): Uint8Array {
  const ofMonth = known.get(month) ?? new Map<string, Uint8Array>();
  known.set(month, ofMonth);
  const key = keyOf(rules);
  const found = ofMonth.get(key) ?? findStandings(table, month, rules);
  ofMonth.set(key, found);
  return found;
}

/** Several metrics look at the same rows. */
const known = new WeakMap<UsageMonth, Map<string, Uint8Array>>();

function keyOf({ eligible, track, product, skipDuplicates }: StandingRules): string {
  const { only, except, exceptOffers, associationsApart } = eligible;
  const accepted = forTrack(eligible.associations, track);
  return JSON.stringify([
    only,
    except,
    exceptOffers,
    associationsApart,
    accepted,
    product,
    skipDuplicates,
  ]);
}

function findStandings(table: UsageTable, month: UsageMonth, rules: StandingRules): Uint8Array {
  const { product } = rules;
  const result = new Uint8Array(month.size).fill(counted);
  const groups = new Int16Array(result.length);
  if (product !== undefined) {
    const ids = month.textsOf(product);
    const byId = Int16Array.from(groupsOf(table, product, rules.eligible));
    for (let at = 0; at < result.length; at++) {
      const id = ids[at] ?? noText.blank;
      groups[at] = id < 0 ? -1 : (byId[id] ?? -1);
      if ((groups[at] ?? -1) < 0) result[at] = ofOther[product];
    }
  }
  refuseAssociations(month, groups, acceptedIn(table, rules), result);
  const refused = Uint8Array.from(offersRefused(table, rules.eligible), Number);
  if (refused.includes(1)) refuseOffers(month, refused, result);
  if (rules.skipDuplicates) refuseDuplicates(month, result);
  return result;
}

function refuseAssociations(
  month: UsageMonth,
  groups: Int16Array,
  accepted: readonly (readonly boolean[])[],
  result: Uint8Array
): void {
  const ids = month.textsOf("association");
  if (ids.length === 0) return;
  const width = accepted[0]?.length ?? 0;
  const flat = Uint8Array.from(accepted.flat(), Number);
  for (let at = 0; at < result.length; at++) {
    const id = ids[at] ?? noText.absent;
    if (result[at] !== counted || id === noText.absent) continue;
    if (id < 0 || flat[(groups[at] ?? 0) * width + id] !== 1) result[at] = ofOther.association;
  }
}

function refuseOffers(month: UsageMonth, refused: Uint8Array, result: Uint8Array): void {
  month.textsOf("offer").forEach((id, at) => {
    if (result[at] === counted && refused[id] === 1) result[at] = ofOther.offer;
  });
}

/** Being a duplicate comes before every other reason. */
function refuseDuplicates(month: UsageMonth, result: Uint8Array): void {
  const flags = month.flagsOf("duplicate");
  for (let at = 0; at < flags.length; at++) if (flags[at] !== 0) result[at] = isDuplicate;
}

/** By id of the product: 0, or 1 and more where a group of workloads has associations of its own; -1 where it doesn't count. */
function groupsOf(table: UsageTable, product: string, eligible: Eligible): readonly number[] {
  const { only, except, associationsApart } = eligible;
  const wanted = only === "all" ? undefined : new Set(only.map(usageKey));
  const excluded = new Set(except.map(usageKey));
  const apart = associationsApart.map(({ workloads }) => new Set(workloads.map(usageKey)));
  return table.internerOf(product).texts.map((text) => {
    const key = usageKey(text);
    if (excluded.has(key) || wanted?.has(key) === false) return -1;
    return apart.findIndex((workloads) => workloads.has(key)) + 1;
  });
}

/** By group of products, and by id of the association. */
function acceptedIn(
  table: UsageTable,
  { eligible, track }: StandingRules
): readonly (readonly boolean[])[] {
  const named = table.internerOf("association").texts.map(associationOf);
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
  const refused = exceptOffers.map(nameKey);
  return table.internerOf("offer").texts.map((text) => {
    const key = nameKey(text);
    return refused.some((offer) => key.includes(offer));
  });
}
