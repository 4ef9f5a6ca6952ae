/** EVIDENCE and METRICS speak of the same rows, and what a row says of its removal doesn't depend on the other rows listed with it. */
import { callFunction, type Scalar } from "../../src/functions";
import { type Cells, metricsOf, settings } from "../measure/usage/metrics-of";

const september = settings(["As of", "2022-09"]);

function reasons(area: string, metric: string, ranges: readonly Cells[]): readonly Scalar[] {
  const table = callFunction("EVIDENCE", [area, metric, ...ranges]);
  if (!Array.isArray(table)) throw new TypeError("EVIDENCE gives a table");
  return (table as Scalar[][]).slice(1).map((line) => line[5] ?? "");
}

test("net customer adds: more rows than tenants, of which only September's changes anything", () => {
  const office: Cells = [
    ["Tenant", "Month", "Workload", "PAU", "MAU"],
    ["contoso", "2021-08", "Teams", 100, 0],
    ["contoso", "2022-05", "Teams", 100, 0],
    ["contoso", "2022-07", "Teams", 100, 0],
    ["contoso", "2022-09", "Teams", 100, 0],
    ["contoso", "2022-09", "Intune", 90, 0],
    ["contoso", "2022-10", "Intune", 90, 0],
  ];
  expect(reasons("ModernWork", "Net customer adds SMB", [office, september])).toEqual([
    // The table would begin in May 2022, too late for September 2021.
    "2021-08 isn't compared, as of 2022-09. Without it: no value.",
    "2022-05 isn't compared, as of 2022-09.",
    "2022-07 isn't compared, as of 2022-09.",
    "100 paid seats in 2022-09, more than 10 and at most 300 needed. In its place: range 1, cell A6.",
    "Already counted by range 1, cell A5.",
    "2022-10 is after 2022-09.",
  ]);
});

test("the floor of usage growth is September's ACR alone: a row of a year ago is left out in METRICS too", () => {
  const azure: Cells = [
    ["Tenant", "Month", "Service", "ACR"],
    ["contoso", "2021-09", "Storage", 500],
    ["contoso", "2022-09", "Storage", 600],
    ["contoso", "2022-09", "Key Vault", 700],
  ];
  const found = metricsOf("Infrastructure", [azure, september]).get("Usage growth ACR");
  expect([found?.value, found?.counted, found?.leftOut]).toEqual([1300, 2, 1]);
});

test("a part without a value gives a combined metric nothing, with or without the row its table begins with", () => {
  const seats: Cells = [
    ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
    ["contoso", "2022-07", "Intune", 24, 0, "CPOR"],
    ["contoso", "2023-07", "Intune", 25, 0, "CPOR"],
  ];
  // Twelve months against twelve need a table that begins in August 2021.
  const azure: Cells = [
    ["Tenant", "Month", "Service", "ACR", "Association"],
    ["contoso", "2022-06", "Sentinel", 1, "PAL"],
    ["contoso", "2023-07", "Sentinel", 100, "PAL"],
  ];
  const july = settings(["As of", "2023-07"]);
  const ranges = [seats, azure, july];
  expect(callFunction("METRIC", ["Security", "Net customer adds", ...ranges])).toBe(1);
  expect(reasons("Security", "Net customer adds", ranges)[2]).toBe(
    "Azure net customer adds: 2022-06 isn't compared, as of 2023-07."
  );
});
