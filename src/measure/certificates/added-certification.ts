/** Which certifications settings add to those that count: ones that the rules know, or any with the same title. */
import { note, type Note } from "../../core/note";
import { nameKey } from "../../core/text";
import { type CertificationId, certificationIds, certifications } from "../../rules";
import type { RequirementId } from "../../rules/types";
import type { CertificationSetting, Settings } from "../../worksheet/inputs";
import type { Measurable } from "../way";
import { type CertificateRegister, inAny, type PeopleSet } from "./certificate-register";
import { matchTitle, nearestCertification } from "./match-certification";

export interface AddedCertification {
  readonly setting: CertificationSetting;
  readonly ids: readonly CertificationId[];
  /** The title that counts, by its key, where the rules know no such certification. */
  readonly title: string | undefined;
}

/** What settings add to a metric's list, or to that of one of its steps. */
export function addedTo(
  { id }: Pick<Measurable, "id">,
  requirement: RequirementId | undefined,
  { certifications: given }: Pick<Settings, "certifications">
): readonly AddedCertification[] {
  return given
    .filter((setting) => setting.metric === id && setting.requirement === requirement)
    .map((setting) => {
      const ids = certificationsIn(setting.value);
      return { setting, ids, title: ids.length > 0 ? undefined : nameKey(setting.value) };
    });
}

/** By name, or by the codes of all exams that make it. */
function certificationsIn(text: string): readonly CertificationId[] {
  const { certifications: named, exams } = matchTitle(text, false);
  if (named.length > 0) return named;
  return certificationIds.filter((id) =>
    certifications[id].ways.some((way) => way.exams.every((exam) => exams.includes(exam)))
  );
}

/** The setting's word beats the end that the rules know; a person's own expiry still holds. */
export function holdersOfAdded(
  { holdersBeyondEnd, holdersOfText }: CertificateRegister,
  { ids, title }: AddedCertification
): PeopleSet {
  return title === undefined ? inAny(ids.map(holdersBeyondEnd)) : holdersOfText(title);
}

/** Says of each addition how many people it brings in who wouldn't count without it. */
export function additionNotes(
  register: CertificateRegister,
  added: readonly AddedCertification[],
  countAnyway: PeopleSet
): readonly Note[] {
  return added.map((each) => {
    const { place, value } = each.setting;
    const people = [...holdersOfAdded(register, each)].filter((person) => !countAnyway.has(person));
    const ended = each.ids.filter(register.isRetired).map((id) => certifications[id].countsUntil);
    return note("certificationAdded", {
      place,
      certification: value,
      people: people.length,
      ended: ended[0],
      nearest: each.title === undefined ? undefined : nearestCertification(value),
    });
  });
}
