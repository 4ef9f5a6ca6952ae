/** How many people hold the certifications that a metric, or a step towards it, asks for. */
import { note, type Note } from "../../core/note";
import { nameKey } from "../../core/text";
import type { CertificationId } from "../../rules";
import type { Settings } from "../../worksheet/inputs";
import { type AddedCertification, addedCertifications } from "./added-certification";
import {
  type CertificateRegister,
  inAll,
  inAny,
  openRegister,
  type PeopleSet,
} from "./certificate-register";
import { chosenReading } from "../chosen-reading";
import type { Measured, RowReason } from "../measured";
import { certificationEvidence, countRows } from "../row-tally";
import type { Measurable, MeasureContext, WayOfMeasuring } from "../way";

export function certifiedPeople({ rules, inputs, asOf }: MeasureContext): WayOfMeasuring {
  const { certifications: table, settings } = inputs;
  if (table === undefined) return { value: () => undefined, requirement: () => undefined };
  const byCode = chosenReading("GE-8", rules, settings) === "b";
  const gateReading = chosenReading("AZ-6", rules, settings);
  let opened: CertificateRegister | undefined;
  const register = (): CertificateRegister =>
    (opened ??= openRegister(table, { asOf, rulebook: rules.rulebook, byCode }));
  return {
    value: (metric) => {
      if (metric.measure.by !== "certifiedPeople") return undefined;
      const steps = metric.readings.includes("AZ-6") ? stepsOf(metric) : [];
      const holding =
        gateReading === "c"
          ? metric.measure.holding.map((group) => [...group, ...steps.flat()])
          : metric.measure.holding;
      const gates = gateReading === "b" ? steps : [];
      const added = addedTo(metric, settings);
      return count(register(), { holding, gates, added: added.wanted }, added.notes);
    },
    requirement: (_, { certifications }) =>
      certifications.length === 0
        ? undefined
        : count(register(), { holding: [certifications], gates: [], added: [] }, []),
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

function addedTo(
  metric: Measurable,
  { certifications: given }: Settings
): { readonly wanted: readonly AddedCertification[]; readonly notes: readonly Note[] } {
  const own = given.filter((setting) => setting.metric === metric.id);
  return {
    wanted: own.flatMap(({ value }) => addedCertifications(value)),
    notes: own.map(({ value, place }) =>
      note("certificationAdded", { place, certification: value })
    ),
  };
}

function count(register: CertificateRegister, wanted: Wanted, notes: readonly Note[]): Measured {
  const { table } = register;
  const reasons = reasonsOf(register, wanted);
  const rows = countRows(reasons);
  return {
    amount: rows.counted,
    rows,
    evidence: () => certificationEvidence(table, reasons),
    notes,
  };
}

function reasonsOf(
  register: CertificateRegister,
  { holding, gates, added }: Wanted
): readonly RowReason[] {
  const { table, people, titles, serves, objection, isRetired, holders, holdersOfText } = register;
  const holdersOfAny = (ids: readonly CertificationId[]): PeopleSet => inAny(ids.map(holders));
  const inEveryGroup = inAll(holding.map(holdersOfAny));
  const passGates = inAll([inEveryGroup, ...gates.map(holdersOfAny)]);
  const addedIds = added.flatMap((each) => ("title" in each ? [] : [each.certification]));
  const addedTitles = added.flatMap((each) => ("title" in each ? [each.title] : []));
  const count = inAny([passGates, holdersOfAny(addedIds), ...addedTitles.map(holdersOfText)]);
  const wanted = new Set([...holding.flat(), ...addedIds]);
  const servesHere = serves.map((ids) => ids.filter((id) => wanted.has(id)));
  const isAdded = table.certification.texts.map((text) => addedTitles.includes(nameKey(text)));
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
      if (ids.every(isRetired)) return "retired";
      if (!ids.some((id) => holders(id).has(person))) return "combinationIncomplete";
    }
    if (!count.has(person)) return inEveryGroup.has(person) ? "gateMissing" : "otherGroupMissing";
    if (alreadyCounted.has(person)) return "alreadyCounted";
    alreadyCounted.add(person);
    return "counted";
  });
}
