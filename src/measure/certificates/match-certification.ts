/** Which certification a title in a table means, by its name or by the exam codes it holds. */
import { nearestName } from "../../core/text";
import { type CertificationId, certificationIds, certifications } from "../../rules";
import { examCodes, knownExams, withoutExamCodes } from "./exam-codes";
import { saysNotHeld } from "./not-held";
import { titleKeys, titleWords } from "./title-key";

export interface TitleMatch {
  readonly certifications: readonly CertificationId[];
  /** Exams that the text gives by their codes, or that a certification named in it is made of. */
  readonly exams: readonly string[];
  readonly isKnown: boolean;
}

/** They mean nothing, and `™` would be read as two letters. */
const marks = /[™®©℠]/gu;
const levels: ReadonlySet<string> = new Set(["associate", "expert", "specialty"]);

const names = certificationIds.flatMap((id) => {
  const { name, aliases } = certifications[id];
  return [name, ...aliases].map((title) => [id, title] as const);
});
const exact = new Map(
  names.flatMap(([id, title]) => titleKeys(title).map((key) => [key, id] as const))
);
const loose = looseIndex();

/** Titles without their level or product, where no two certifications share them. */
function looseIndex(): ReadonlyMap<string, CertificationId> {
  const index = new Map<string, Set<CertificationId>>();
  for (const [id, title] of names) {
    for (const key of titleWords(title).flatMap(looseKeys)) {
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...index].flatMap(([key, ids]) =>
      ids.size === 1 ? [...ids].map((id) => [key, id] as const) : []
    )
  );
}

function looseKeys(words: readonly string[]): readonly string[] {
  const withoutProduct = words[0] === "dynamics" && words[1] === "365" ? words.slice(2) : words;
  return [words, withoutProduct].flatMap((each) => {
    const withoutLevel = levels.has(each[each.length - 1] ?? "") ? each.slice(0, -1) : each;
    return [each.join(""), withoutLevel.join("")];
  });
}

function named(title: string): CertificationId | undefined {
  const keys = titleKeys(title);
  const found = [exact, loose].flatMap((index) => keys.map((key) => index.get(key)));
  return found.find((id) => id !== undefined);
}

const nothing: TitleMatch = { certifications: [], exams: [], isKnown: false };

/**
 * A title that says the certification isn't held matches nothing, so that it doesn't count in silence.
 *
 * @param byCode Exam codes only, as reading GE-8 (b) has it: a name means nothing.
 */
export function matchTitle(text: string, byCode: boolean): TitleMatch {
  const title = text.replace(marks, " ");
  if (saysNotHeld(title)) return nothing;
  const codes = examCodes(title);
  // `Exam MB-210: …` is the exam, even where its title is the certification's.
  const isExam = codes.length > 0 && /^\s*(?:exam|prüfung)(?!\p{L})/iu.test(title);
  const found = byCode || isExam ? [] : namedIn(withoutExamCodes(title));
  const exams = found.length > 0 ? [...found.flatMap(onlyExam), ...codesAlone(title)] : codes;
  const isKnown = found.length > 0 || codes.some((code) => knownExams.has(code));
  return { certifications: found, exams: [...new Set(exams)], isKnown };
}

const between = /[;|\n]/;

/** Codes that stand by themselves beside a certification that is named: another one in the cell. */
function codesAlone(text: string): readonly string[] {
  return text.split(between).flatMap((part) => {
    const codes = examCodes(part);
    return /\p{L}/u.test(withoutExamCodes(part)) ? [] : codes;
  });
}

/** The certification named, or each of several in one cell. */
function namedIn(text: string): readonly CertificationId[] {
  const whole = named(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(between);
  return parts.length < 2 ? [] : parts.map(named).filter((id) => id !== undefined);
}

/** A certification that is made by one exam in one way only proves that exam. */
function onlyExam(id: CertificationId): readonly string[] {
  const [way, ...others] = certifications[id].ways;
  return way?.exams.length === 1 && others.length === 0 ? way.exams : [];
}

const spellings = names.map(([, name]) => name);
/** Of a title that is nearly a name, one letter in so many may be wrong. */
const lettersPerMistake = 6;

/** Of several titles in a cell the first that means nothing: a code that no certification has, or nearly a name. */
export function unknownPart(text: string): string | undefined {
  const parts = text.replace(marks, " ").split(between);
  if (parts.length < 2) return undefined;
  const { certifications: held, exams } = matchTitle(text, false);
  if (held.length === 0 && exams.length === 0) return undefined;
  const isSaid = (id: CertificationId): boolean =>
    held.includes(id) ||
    certifications[id].ways.some((way) => way.exams.every((code) => exams.includes(code)));
  const found = parts.find((part) => {
    const codes = examCodes(part);
    if (codes.length > 0) return !codes.some((code) => knownExams.has(code));
    const nearest = nearestName(part, spellings, lettersPerMistake);
    const ids = names.flatMap(([id, name]) => (name === nearest ? [id] : []));
    // The title of an exam beside its code is nearly the name of the certification.
    return ids.length > 0 && !ids.some(isSaid);
  });
  return found?.trim();
}

/** The certification whose name is nearest to a title that matches none. */
export function nearestCertification(title: string): string | undefined {
  return nearestName(title, spellings);
}
