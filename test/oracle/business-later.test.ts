/** The independent implementation of Business Applications since 2023, worked out by hand around September 2023. */
import { expectedValues, type Values } from "./compare";
import type { ConsumptionRow, RevenueRow, Rulebook, Workbook } from "./rows";

const t = "2023-09";
const yearAgo = "2022-09";

function values(tables: Partial<Workbook>, rulebook: Rulebook = "2023-06"): Values {
  return expectedValues("BusinessApplications", { readings: {}, asOf: t, rulebook, ...tables });
}

const revenue = (month: string, dollars: number, more: Partial<RevenueRow> = {}): RevenueRow => ({
  ...{ tenant: "contoso", month, workload: "Sales", association: "CPOR" },
  ...{ cents: Math.round(dollars * 100), ...more },
});
/** A workload of each tenant in both months. */
const lasting = (tenants: number, dollars: number): readonly RevenueRow[] =>
  Array.from({ length: tenants }, (_, index) => String(index)).flatMap((tenant) => [
    revenue(t, dollars, { tenant }),
    revenue(yearAgo, dollars, { tenant }),
  ]);
const usage = (month: string, users: number, workload: string): ConsumptionRow => ({
  ...{ tenant: "contoso", month, workload, users, metricType: "Paid" },
});

test("five workloads of 5,000.01 in both months are Enterprise; four, or five of 5,000.00, are SMB", () => {
  const trackOf = (rows: readonly RevenueRow[]): string =>
    Object.keys(values({ revenue: rows }))[0] ?? "";
  expect(trackOf(lasting(5, 5000.01))).toBe("Net customer adds Enterprise");
  expect(trackOf(lasting(4, 5000.01))).toBe("Net customer adds SMB");
  expect(trackOf(lasting(5, 5000))).toBe("Net customer adds SMB");
});

test("SMB adds from 250.00 on, Enterprise from 1,500.00 on", () => {
  const adds = (rows: readonly RevenueRow[]): unknown =>
    Object.values(values({ revenue: rows }))[0];
  const nobody = revenue(yearAgo, 0, { tenant: "nobody" });
  expect(adds([nobody, revenue(t, 250)])).toBe(1);
  expect(adds([nobody, revenue(t, 249.99)])).toBe(0);
  expect(adds([...lasting(5, 6000), revenue(t, 1500)])).toBe(1);
  expect(adds([...lasting(5, 6000), revenue(t, 1499.99)])).toBe(0);
});

test("50 users of Customer Engagement at 200 are an MCV of 10,000 without a revenue table: Enterprise", () => {
  const deployed = (users: number): unknown =>
    values({ consumption: [usage(yearAgo, 1, "Sales"), usage(t, users, "Sales")] })[
      "Deployments Enterprise"
    ];
  expect([deployed(50), deployed(49)]).toEqual([1, 0]);
});

test("Contact Center and Portals have a rate in 2026 only", () => {
  const base = (rulebook: Rulebook, workload: string): unknown =>
    values({ consumption: [usage(yearAgo, 10, workload), usage(t, 10, workload)] }, rulebook)[
      "Usage growth baseline Enterprise"
    ];
  expect([base("2023-12", "Portals"), base("2026-07", "Portals")]).toEqual([0, 1000]);
  expect([base("2023-12", "Contact Center"), base("2026-07", "Contact Center")]).toEqual([0, 2000]);
});

test("PL-100 counts under 2023-06, not under 2023-12; both under the track of the revenue", () => {
  const people = (rulebook: Rulebook): Values =>
    values(
      { revenue: lasting(1, 1), certificates: [{ person: "Ada", certification: "PL-100" }] },
      rulebook
    );
  expect(people("2023-06")["Intermediate certifications SMB"]).toBe(1);
  expect(people("2023-12")["Intermediate certifications SMB"]).toBe(0);
});
