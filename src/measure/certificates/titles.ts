/** What each certification text of a table means; found once for all designations. */
import type { CertificationTable } from "../../worksheet/inputs";
import { matchTitle, type TitleMatch } from "./match-certification";

type Titles = readonly TitleMatch[];

const byName = new WeakMap<readonly string[], Titles>();
const byExamCode = new WeakMap<readonly string[], Titles>();

/** @param byCode Exam codes only (reading GE-8 b). */
export function titlesOf(table: CertificationTable, byCode: boolean): Titles {
  const known = byCode ? byExamCode : byName;
  const { texts } = table.certification;
  const titles = known.get(texts) ?? texts.map((text) => matchTitle(text, byCode));
  known.set(texts, titles);
  return titles;
}
