/** Why a certificate's row counts or doesn't, told with its title, dates and what its person lacks. */
import { dayText } from "../../core/month";
import { telling, type Telling } from "../../core/telling";
import { type CertificationId, certifications } from "../../rules";
import type { RulebookId } from "../../rules/types";
import type { RowReason } from "../measured";
import type { CertificateRegister } from "./certificate-register";
import { nearestCertification } from "./match-certification";
import { placeOfRow, textAt } from "./row-place";
import { waysUnder } from "./ways-under";

export interface Holding {
  readonly register: CertificateRegister;
  readonly rulebook: RulebookId;
  /** A person needs one certification of each group. */
  readonly holding: readonly (readonly CertificationId[])[];
  /** And, under a reading, one of each of these. */
  readonly gates: readonly (readonly CertificationId[])[];
  /** Certifications that settings add. */
  readonly added: readonly CertificationId[];
}

/** A row, its cells, and what its person has. */
interface Told extends Holding {
  readonly row: number;
  readonly title: string;
  readonly served: readonly CertificationId[];
  readonly person: number;
  /** The as-of day. */
  readonly asOf: string;
  /** The row that carries the person. */
  readonly deciding: number | undefined;
}

const tellers: Readonly<Partial<Record<RowReason, (told: Told) => Telling | undefined>>> = {
  counted: ({ register, served, person, title }) => {
    const held = served.filter((id) => register.holdersBeyondEnd(id).has(person));
    return held.length === 0
      ? telling("holdsAdded", { title })
      : telling("holds", { certifications: held.map(nameOf) });
  },
  alreadyCounted: ({ register: { table }, deciding }) =>
    deciding === undefined
      ? undefined
      : telling("alreadyCounted", { other: placeOfRow(table, deciding) }),
  expired: ({ register: { table }, row, asOf }) =>
    telling("expired", { on: dayText(table.expires?.[row] ?? 0), asOf }),
  completedLater: ({ register: { table }, row, asOf }) =>
    telling("completedLater", { on: dayText(table.completed?.[row] ?? 0), asOf }),
  inactive: ({ register: { table }, row }) =>
    telling("inactive", { status: (table.status && textAt(table.status, row)) ?? "" }),
  examRow: ({ register: { table }, row }) =>
    telling("examRow", { type: (table.type && textAt(table.type, row)) ?? "" }),
  otherCertification: ({ title }) => telling("otherCertification", { title }),
  unknownCertification: ({ title }) =>
    telling("unknownCertification", { title, nearest: nearestCertification(title) }),
  retired: tellRetired,
  combinationIncomplete: tellIncomplete,
  otherGroupMissing: (told) =>
    telling("groupMissing", { groups: missingGroups(told, told.holding) }),
  gateMissing: (told) => telling("gateMissing", { groups: missingGroups(told, told.gates) }),
};

export function tellCertificate(
  held: Holding,
  row: number,
  reason: RowReason,
  asOf: string,
  deciding: number | undefined
): Telling | undefined {
  const { table, people } = held.register;
  const title = textAt(table.certification, row) ?? "";
  const person = people[row] ?? -1;
  const served = servedBy(held, row);
  return tellers[reason]?.({ ...held, row, title, served, person, asOf, deciding });
}

const nameOf = (id: CertificationId): string => certifications[id].name;

/** Those wanted here that the row's text stands for or helps to make. */
function servedBy(
  { register: { table, serves }, holding, added }: Holding,
  row: number
): readonly CertificationId[] {
  const wanted = new Set([...holding.flat(), ...added]);
  const ids = serves[table.certification.ids[row] ?? -1] ?? [];
  return ids.filter((id) => wanted.has(id));
}

function tellRetired({ served, asOf }: Told): Telling | undefined {
  const [id] = served;
  if (id === undefined) return undefined;
  const { name, countsUntil = "" } = certifications[id];
  return telling("retired", { certification: name, until: countsUntil, asOf });
}

/** Of the ways to make the certification, the one that lacks the fewest exams. */
function tellIncomplete({ register, rulebook, served, person }: Told): Telling | undefined {
  const passed = new Set<string>();
  const { table, people, titles, objection } = register;
  people.forEach((each, row) => {
    if (each !== person || objection(row) !== undefined) return;
    const { exams = [] } = titles[table.certification.ids[row] ?? -1] ?? {};
    for (const exam of exams) passed.add(exam);
  });
  const ways = served.flatMap((id) =>
    waysUnder(certifications[id], rulebook).map((way) => ({
      certification: nameOf(id),
      missing: way.exams.filter((exam) => !passed.has(exam)),
    }))
  );
  const [first, ...others] = ways.filter(({ missing }) => missing.length > 0);
  if (first === undefined) return undefined;
  const nearest = others.reduce(
    (one, other) => (other.missing.length < one.missing.length ? other : one),
    first
  );
  return telling("combinationIncomplete", nearest);
}

function missingGroups(
  { register: { holders }, person }: Told,
  groups: readonly (readonly CertificationId[])[]
): readonly (readonly string[])[] {
  return groups
    .filter((group) => !group.some((id) => holders(id).has(person)))
    .map((group) => group.map(nameOf));
}
