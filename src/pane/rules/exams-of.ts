/** The exams that make a certification under a rulebook, each way once. */
import { waysInForce } from "../../measure/certificates/ways-under";
import type { Certification, RulebookId } from "../../rules/types";

export function examsOf(
  certification: Certification,
  rulebook: RulebookId
): readonly (readonly string[])[] {
  const byText = new Map(
    waysInForce(certification, rulebook).map(({ exams }) => [exams.join("+"), exams])
  );
  return [...byText.values()];
}
