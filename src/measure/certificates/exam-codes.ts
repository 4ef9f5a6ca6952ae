/** Which exam codes stand in a text: `MD-100 + MD-101`, `AZ800/801`, `( PL-400)`. */
import { certificationIds, certifications } from "../../rules";

/** Every exam that makes, or helps to make, a certification. */
export const knownExams: ReadonlySet<string> = new Set(
  certificationIds.flatMap((id) => certifications[id].ways.flatMap(({ exams }) => exams))
);

const families = new Set([...knownExams].map((code) => code.slice(0, code.indexOf("-"))));
const numberAlone = String.raw`\d{3}(?![\p{L}\p{N}])`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${[...families].join("|")})[\s\p{Pd}]*(${numberAlone}(?:\s*[/+&,]\s*${numberAlone})*)`,
  "giu"
);

export function examCodes(text: string): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, family = "", numbers = ""]) =>
    (numbers.match(/\d{3}/g) ?? []).map((number) => `${family.toUpperCase()}-${number}`)
  );
}

export function withoutExamCodes(text: string): string {
  return text.replace(pattern, " ");
}
