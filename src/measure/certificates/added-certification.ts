/** Which certification a setting adds to those that count: one that the rules know, or any with the same title. */
import { nameKey } from "../../core/text";
import { type CertificationId, certificationIds, certifications } from "../../rules";
import { matchTitle } from "./match-certification";

export type AddedCertification =
  { readonly certification: CertificationId } | { readonly title: string };

/** By name, or by the codes of all exams that make it. */
export function addedCertifications(text: string): readonly AddedCertification[] {
  const { certifications: named, exams } = matchTitle(text, false);
  const made = certificationIds.filter((id) =>
    certifications[id].ways.some((way) => way.exams.every((exam) => exams.includes(exam)))
  );
  const ids = named.length > 0 ? named : made;
  return ids.length > 0
    ? ids.map((certification) => ({ certification }))
    : [{ title: nameKey(text) }];
}
