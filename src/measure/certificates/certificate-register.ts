/** Who holds which certification on the as-of day. */
import { type Day, dayOfIso, lastDayOfMonth, monthOfDay } from "../../core/month";
import { problem } from "../../core/problem";
import { nameKey } from "../../core/text";
import { type CertificationId, certificationIds, certifications } from "../../rules";
import type { RulebookId, Way } from "../../rules/types";
import type { CertificationTable } from "../../worksheet/inputs";
import type { TitleMatch } from "./match-certification";
import { type People, peopleOf } from "./people";
import { type RowObjection, rowObjections } from "./row-objection";
import { titlesOf } from "./titles";
import { waysUnder } from "./ways-under";

/** People by number, as `peopleOf` gives them. */
export type PeopleSet = ReadonlySet<number>;

export interface CertificateRegister {
  readonly table: CertificationTable;
  readonly people: People;
  /** By the id of the certification's text. */
  readonly titles: readonly TitleMatch[];
  /** By the id of the text, the certifications it stands for or helps to make on the as-of day. */
  readonly serves: readonly (readonly CertificationId[])[];
  readonly objection: (row: number) => RowObjection | undefined;
  readonly isRetired: (certification: CertificationId) => boolean;
  readonly holders: (certification: CertificationId) => PeopleSet;
  /** The same where a setting says that the certification counts, whatever its end. */
  readonly holdersBeyondEnd: (certification: CertificationId) => PeopleSet;
  /** Who holds a certificate of exactly this text, for those that no rule names. */
  readonly holdersOfText: (key: string) => PeopleSet;
}

export interface RegisterRules {
  /** Any day of the month that is scored: its last day is the as-of day. */
  readonly asOf: Day | undefined;
  readonly rulebook: RulebookId;
  /** Reading GE-8 (b). */
  readonly byCode: boolean;
}

const open = new WeakMap<CertificationTable, Map<string, CertificateRegister>>();

/**
 * One register serves all designations.
 *
 * @throws Problem `asOfMissing`
 */
export function openRegister(table: CertificationTable, rules: RegisterRules): CertificateRegister {
  if (rules.asOf === undefined) {
    const { range, address } = table.segments[0]?.place ?? { range: 1 };
    throw problem("asOfMissing", { place: { range, address } });
  }
  const day = lastDayOfMonth(monthOfDay(rules.asOf));
  const registers = open.get(table) ?? new Map<string, CertificateRegister>();
  open.set(table, registers);
  const key = [day, rules.rulebook, rules.byCode].join("|");
  const register = registers.get(key) ?? makeRegister(table, day, rules);
  registers.set(key, register);
  return register;
}

function makeRegister(
  table: CertificationTable,
  day: Day,
  rules: RegisterRules
): CertificateRegister {
  const people = peopleOf(table);
  const { ids: textIds, texts } = table.certification;
  const titles = titlesOf(table, rules.byCode);
  const objection = rowObjections(table, day);
  const peopleByText = titles.map(() => new Set<number>());
  textIds.forEach((text, row) => {
    const person = people[row];
    if (person !== undefined && objection(row) === undefined) peopleByText[text]?.add(person);
  });
  const holdersWhere = (test: (title: TitleMatch, text: string) => boolean): PeopleSet =>
    inAny(peopleByText.filter((_, id) => test(titles[id] ?? nothing, texts[id] ?? "")));
  const openWays = (id: CertificationId): readonly Way[] =>
    waysUnder(certifications[id], rules.rulebook).filter((way) => isOpen(way, day));
  const isRetired = remembered((id: CertificationId): boolean => {
    const { countsUntil } = certifications[id];
    return countsUntil !== undefined && day > dayOfIso(countsUntil);
  });
  const holdersBeyondEnd = remembered((id: CertificationId): PeopleSet => {
    const byName = holdersWhere((title) => title.certifications.includes(id));
    const passed = (exam: string): PeopleSet => holdersWhere(({ exams }) => exams.includes(exam));
    return inAny([byName, ...openWays(id).map(({ exams }) => inAll(exams.map(passed)))]);
  });
  const servesBy =
    ({ certifications: named, exams }: TitleMatch) =>
    (id: CertificationId) =>
      named.includes(id) ||
      openWays(id).some((way) => way.exams.some((exam) => exams.includes(exam)));
  return {
    table,
    people,
    titles,
    serves: titles.map((title) => certificationIds.filter(servesBy(title))),
    objection,
    isRetired,
    holders: (id) => (isRetired(id) ? nobody : holdersBeyondEnd(id)),
    holdersBeyondEnd,
    holdersOfText: (key) => holdersWhere((_, text) => nameKey(text) === key),
  };
}

const nobody: PeopleSet = new Set();
const nothing: TitleMatch = { certifications: [], exams: [], isKnown: false };

function isOpen({ from, through }: Way, day: Day): boolean {
  return (
    (from === undefined || day >= dayOfIso(from)) &&
    (through === undefined || day <= dayOfIso(through))
  );
}

export function inAny(sets: readonly PeopleSet[]): PeopleSet {
  return new Set(sets.flatMap((set) => [...set]));
}

export function inAll(sets: readonly PeopleSet[]): PeopleSet {
  const [first, ...others] = sets;
  return new Set([...(first ?? [])].filter((person) => others.every((set) => set.has(person))));
}

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
