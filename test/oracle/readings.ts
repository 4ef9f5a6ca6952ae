/** Which option of each reading applies to a workbook: the one chosen, else what its rulebook's texts say. */
import type { Workbook } from "./rows";

export function readingsIn({
  rulebook = "2022-05",
  readings,
}: Workbook): Readonly<Record<string, string>> {
  const first = rulebook === "2022-05";
  return {
    "MW-1": "b",
    "MW-2": "b",
    "MW-4": first ? "a" : "b",
    "SE-2": first ? "b" : "c",
    "SE-10": first ? "a" : "b",
    "SE-13": "b",
    ...readings,
  };
}
