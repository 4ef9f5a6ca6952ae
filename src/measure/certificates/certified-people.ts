/** How many people hold the certifications that a metric, or a step towards it, asks for. */
import { once } from "../../core/once";
import { nameKey } from "../../core/text";
import type { CertificationId } from "../../rules";
import type { CertificationTable } from "../../worksheet/inputs";
import {
  type AddedCertification,
  addedTo,
  additionNotes,
  holdersOfAdded,
} from "./added-certification";
import {
  type CertificateRegister,
  inAll,
  inAny,
  openRegister,
  type PeopleSet,
  type RegisterRules,
} from "./certificate-register";
import { chosenReading } from "../chosen-reading";
import type { Measured, RowReason } from "../measured";
import { countRows } from "../row-tally";
import { certificateEvidence } from "./certificate-evidence";
import type { Measurable, MeasureContext, WayOfMeasuring } from "../way";

export function certifiedPeople({ rules, inputs, asOf }: MeasureContext): WayOfMeasuring {
  const { certifications: table, settings } = inputs;
  if (table === undefined) return { value: () => undefined, requirement: () => undefined };
  const byCode = chosenReading("GE-8", rules, settings) === "b";
  const gateReading = chosenReading("AZ-6", rules, settings);
  const registerRules = { asOf, rulebook: rules.rulebook, byCode };
  const register = once(() => openRegister(table, registerRules));
  return {
    value: (metric) => {
      if (metric.measure.by !== "certifiedPeople") return undefined;
      const steps = metric.readings.includes("AZ-6") ? stepsOf(metric) : [];
      const holding =
        gateReading === "c"
          ? metric.measure.holding.map((group) => [...group, ...steps.flat()])
          : metric.measure.holding;
      const gates = gateReading === "b" ? steps : [];
      const added = addedTo(metric, undefined, settings);
      return count(register(), { holding, gates, added }, registerRules);
    },
    requirement: (metric, { id, certifications }) => {
      if (certifications.length === 0) return undefined;
      const added = addedTo(metric, id, settings);
      return count(register(), { holding: [certifications], gates: [], added }, registerRules);
    },
  };
}

function stepsOf({ requirements }: Measurable): readonly (readonly CertificationId[])[] {
  return requirements.map(({ certifications }) => certifications).filter((step) => step.length > 0);
}

interface Wanted {
  /** A person needs one certification of each group. */
  readonly holding: readonly (readonly CertificationId[])[];
  /** Certifications of which a scored person needs one of each as well. */
  readonly gates: readonly (readonly CertificationId[])[];
  /** Further certifications of which any one counts, by a setting. */
  readonly added: readonly AddedCertification[];
}

function count(
  register: CertificateRegister,
  wanted: Wanted,
  { asOf = 0, ...rules }: RegisterRules
): Measured {
  const found = whoCounts(register, wanted);
  const reasons = reasonsOf(register, wanted, found);
  const rows = countRows(reasons);
  return {
    amount: rows.counted,
    rows,
    evidence: () => {
      const reasonsIn = (table: CertificationTable): readonly RowReason[] => {
        const other = openRegister(table, { asOf, ...rules });
        return reasonsOf(other, wanted, whoCounts(other, wanted));
      };
      const added = wanted.added.flatMap(({ ids }) => ids);
      const { rulebook } = rules;
      return certificateEvidence(
        { register, ...wanted, added, rulebook, reasons, reasonsIn },
        asOf
      );
    },
    notes: additionNotes(register, wanted.added, found.byRule),
  };
}

interface Found {
  /** Who has a certification of every group, whether or not they pass the gates. */
  readonly inEveryGroup: PeopleSet;
  /** Who counts by the rulebook alone. */
  readonly byRule: PeopleSet;
  readonly all: PeopleSet;
}

function whoCounts(register: CertificateRegister, { holding, gates, added }: Wanted): Found {
  const holdersOfAny = (ids: readonly CertificationId[]): PeopleSet =>
    inAny(ids.map(register.holders));
  const inEveryGroup = inAll(holding.map(holdersOfAny));
  const byRule = inAll([inEveryGroup, ...gates.map(holdersOfAny)]);
  const all = inAny([byRule, ...added.map((each) => holdersOfAdded(register, each))]);
  return { inEveryGroup, byRule, all };
}

function reasonsOf(
  register: CertificateRegister,
  { holding, added }: Wanted,
  { inEveryGroup, all }: Found
): readonly RowReason[] {
  const { table, people, titles, serves, objection, isRetired, holdersBeyondEnd } = register;
  const addedIds = new Set(added.flatMap(({ ids }) => ids));
  const addedTitles = new Set(added.map(({ title }) => title));
  const wanted = new Set([...holding.flat(), ...addedIds]);
  const servesHere = serves.map((ids) => ids.filter((id) => wanted.has(id)));
  const isAdded = table.certification.texts.map((text) => addedTitles.has(nameKey(text)));
  const hasEnded = (id: CertificationId): boolean => isRetired(id) && !addedIds.has(id);
  const alreadyCounted = new Set<number>();
  return Array.from(people, (person, row): RowReason => {
    const against = objection(row);
    if (against === "notData" || against === "unreadable" || against === "examRow") return against;
    const text = table.certification.ids[row] ?? -1;
    const ids = servesHere[text] ?? [];
    if (isAdded[text] !== true) {
      if (titles[text]?.isKnown !== true) return "unknownCertification";
      if (ids.length === 0) return "otherCertification";
    }
    if (against !== undefined) return against;
    if (isAdded[text] !== true) {
      if (ids.every(hasEnded)) return "retired";
      const holds = (id: CertificationId): boolean =>
        !hasEnded(id) && holdersBeyondEnd(id).has(person);
      if (!ids.some(holds)) return "combinationIncomplete";
    }
    if (!all.has(person)) return inEveryGroup.has(person) ? "gateMissing" : "otherGroupMissing";
    if (alreadyCounted.has(person)) return "alreadyCounted";
    alreadyCounted.add(person);
    return "counted";
  });
}
