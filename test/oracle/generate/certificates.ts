/** Certificates of a few people around the day they are judged on: by title or by exams, under one id or several. */
import fc from "fast-check";
import { certificatesIn, listsOf } from "../certificate-lists";
import type { CertificateRow, DayText, Rulebook } from "../rows";
import { lastDay } from "../table";

function dayAfter(day: DayText, days: number): DayText {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Titles and exams of the area's lists and steps, and some that count nowhere. */
function textsOf(
  area: string,
  rulebook: Rulebook
): { readonly titles: string[]; readonly exams: string[] } {
  const { intermediate = [], advanced = [], steps } = listsOf(area, rulebook) ?? {};
  const ids = [...intermediate, ...advanced, ...Object.values(steps ?? {}).flat()].flat();
  const listed = certificatesIn(rulebook).filter(({ id }) => ids.includes(id));
  const titles = listed.map(({ title }) => title);
  const exams = listed.flatMap(({ ways }) => ways.flatMap((way) => way.exams));
  return {
    titles: [
      ...titles,
      ...titles.map((title) => `Microsoft Certified: ${title}`),
      "Azure Fundamentals",
    ],
    exams: [...exams, ...exams.map((exam) => exam.toLowerCase()), "AZ-900"],
  };
}

/** Few where a person needs several certificates. */
const who = (area: string, rulebook: Rulebook): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: area === "Security" && rulebook === "2022-05" ? 1 : 5 });
const expiries = [0, 0, 1, -1, 300, 300, undefined, undefined];
const completions = [0, 0, 1, -1, -300, -300, undefined, undefined];

const validity = fc.record({
  completed: fc.constantFrom(...completions),
  expires: fc.constantFrom(...expiries),
  status: fc.constantFrom("Active", "active", "Active", "Active", "Inactive"),
});

/** Names and titles or codes, as people type them. */
function typed(
  area: string,
  t: string,
  rulebook: Rulebook
): fc.Arbitrary<readonly CertificateRow[]> {
  const { titles, exams } = textsOf(area, rulebook);
  const row = fc
    .record({
      who: who(area, rulebook),
      text: fc.constantFrom(...titles, ...exams, ...exams),
      validity,
    })
    .map(({ who: person, text, validity: is }) => ({
      person: `Person ${person}`,
      certification: text,
      ...days(t, is),
      status: is.status,
    }));
  return fc.array(row, { minLength: 1, maxLength: 24 });
}

/** A training export: three ids of which some are blank, and exams beside certifications. */
function exported(
  area: string,
  t: string,
  rulebook: Rulebook
): fc.Arbitrary<readonly CertificateRow[]> {
  const { titles } = textsOf(area, rulebook);
  const row = fc
    .record({
      who: who(area, rulebook),
      account: fc.constantFrom("mcpid", "email", "corpEmail", "all"),
      text: fc.constantFrom(...titles),
      type: fc.constantFrom("Certification", "Certification", "Certification", "Exam"),
      validity,
    })
    .map(({ who: person, account, text, type, validity: is }) => ({
      mcpid: has(account, "mcpid") ? String(7000 + person) : "",
      email: has(account, "email") ? `Person${person}@Mail.example` : "",
      // Two of the people share a mailbox at work: rows link them.
      corpEmail: has(account, "corpEmail") ? `p${Math.min(person, 4)}@corp.example` : "",
      certification: text,
      type,
      ...days(t, is),
      status: is.status,
    }));
  return fc.array(row, { minLength: 1, maxLength: 24 });
}

const has = (account: string, column: string): boolean => account === column || account === "all";

function days(
  t: string,
  {
    completed,
    expires,
  }: { readonly completed: number | undefined; readonly expires: number | undefined }
): { readonly completed: DayText; readonly expires: DayText } {
  const day = (offset: number | undefined): DayText =>
    offset === undefined ? "" : dayAfter(lastDay(t), offset);
  return { completed: day(completed), expires: day(expires) };
}

export function certificateTables(
  area: string,
  t: string,
  rulebook: Rulebook
): fc.Arbitrary<readonly CertificateRow[]> {
  return fc.oneof(typed(area, t, rulebook), exported(area, t, rulebook));
}
