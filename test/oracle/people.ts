/** Which rows of a training export are one person, and who holds what on a day. */
import type { Certificate } from "./certificate-lists";
import type { CertificateRow, DayText } from "./rows";

type Person = readonly CertificateRow[];

/** What links rows: ids and addresses in any case, never a name, unless there is nothing but names. */
function identities(row: CertificateRow): readonly string[] {
  if (row.person !== undefined) return [row.person.toLowerCase()];
  return Object.entries({ mcpid: row.mcpid, email: row.email, corpEmail: row.corpEmail })
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([column, value = ""]) => `${column}: ${value.toLowerCase()}`);
}

export function people(rows: readonly CertificateRow[]): readonly Person[] {
  return rows.reduce<readonly Person[]>((known, row) => {
    const own = identities(row);
    const isSame = (person: Person): boolean =>
      person.some((other) => identities(other).some((identity) => own.includes(identity)));
    return [...known.filter((person) => !isSame(person)), [...known.filter(isSame).flat(), row]];
  }, []);
}

function isValid(row: CertificateRow, day: DayText): boolean {
  return (
    (row.completed ?? "") <= day &&
    (row.expires === undefined || row.expires === "" || row.expires >= day) &&
    (row.status === undefined || row.status.toLowerCase() === "active") &&
    (row.type === undefined || row.type.toLowerCase() === "certification")
  );
}

/** The ids of the certificates that a person holds: by title, or by exams where the rows are codes. */
export function held(
  person: Person,
  certificates: readonly Certificate[],
  day: DayText,
  byCodeOnly: boolean
): readonly string[] {
  const valid = person
    .filter((row) => isValid(row, day))
    .map((row) => row.certification.toLowerCase().replace(/^microsoft certified: /, ""));
  return certificates
    .filter(({ countsUntil }) => countsUntil === undefined || day <= countsUntil)
    .filter(({ title, ways }) => {
      const byTitle = !byCodeOnly && valid.includes(title.toLowerCase());
      const byExams = ways.some(
        ({ exams, from = "", through = "9999" }) =>
          from <= day && day <= through && exams.every((exam) => valid.includes(exam.toLowerCase()))
      );
      return byTitle || byExams;
    })
    .map(({ id }) => id);
}
