/** How the cases about problems run: the code, every part of the sentence, the same problem from each scoring function. */
import { askProblem } from "./ask";

export interface ProblemCase {
  readonly title: string;
  readonly id?: string;
  readonly args: readonly unknown[];
  readonly addresses?: readonly string[];
  readonly says: readonly (string | RegExp)[];
}

export function testProblems(cases: readonly ProblemCase[]): void {
  test.each(cases.map((each) => [each.title, each] as const))(
    "%s",
    (_, { id = "SCORE", args, addresses, says }) => {
      const problem = askProblem(id, args, addresses === undefined ? {} : { addresses });
      expect(problem.excelCode).toBe("#VALUE!");
      for (const part of says) {
        if (typeof part === "string") expect(problem.message).toContain(part);
        else expect(problem.message).toMatch(part);
      }
      expect(problem.message).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      for (const other of id === "SCORE" ? ["STATUS", "BREAKDOWN"] : []) {
        expect(askProblem(other, args, addresses === undefined ? {} : { addresses }).message).toBe(
          problem.message
        );
      }
    }
  );
}
