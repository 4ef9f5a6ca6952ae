/** CHECK of tables with thousands of names that mean nothing: a name near to each would take minutes to look for. */
import { askRows, type Range } from "./ask";

const many = 20_000;
const asOf = [["2022-09-30"]];
const findings = (...ranges: Range[]): readonly string[] =>
  askRows("CHECK", ranges).map(({ Finding }) => String(Finding));

test("of 20,000 certificate titles that match nothing 50 are said one by one, 19,950 together", () => {
  const titles = Array.from({ length: many }, (_, index) => [
    `P${String(index)}`,
    `Course ${String(index)}: Introduction to managing data in the cloud part ${String(index)}`,
  ]);
  const found = findings([["Person", "Certification"], ...titles], asOf);
  expect(found.filter((text) => text.includes("match no certification"))).toHaveLength(50);
  expect(found).toContain("19,950 more certifications match nothing in the rules");
});

test("20,000 workloads that mean nothing", () => {
  const rows = Array.from({ length: many }, (_, index) => [
    `t${String(index)}`,
    "2022-09",
    `Some workload ${String(index)}`,
    10,
    5,
  ]);
  const found = findings([["Tenant", "Month", "Workload", "PAU", "MAU"], ...rows]);
  expect(found).toContainEqual(expect.stringContaining("Some workload 11"));
});
