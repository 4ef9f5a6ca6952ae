/** The exams that make a certification under a rulebook, each way once. */
import type { Certification, RulebookId } from "../../rules/types";

export function examsOf(
  certification: Certification,
  rulebook: RulebookId
): readonly (readonly string[])[] {
  const open = certification.ways.filter((way) => way.rulebooks?.includes(rulebook) ?? true);
  const byText = new Map(open.map(({ exams }) => [exams.join("+"), exams]));
  return [...byText.values()];
}
