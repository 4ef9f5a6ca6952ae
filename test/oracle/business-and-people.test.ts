/** The independent implementation of Business Applications and of certified people, worked out by hand around September 2022. */
import { expectedValues, type Values } from "./compare";
import type { Area } from "./generate/workbooks";
import type { CertificateRow, ConsumptionRow, RevenueRow, Workbook } from "./rows";

const t = "2022-09";
const yearAgo = "2021-09";

function values(area: Area, tables: Partial<Workbook>): Values {
  return expectedValues(area, { readings: {}, asOf: t, ...tables });
}

describe("Business Applications", () => {
  const revenue = (month: string, dollars: number, more: Partial<RevenueRow> = {}): RevenueRow => ({
    ...{
      tenant: "contoso",
      month,
      workload: "Sales",
      association: "CPOR",
      cents: Math.round(dollars * 100),
    },
    ...more,
  });
  const adds = (...rows: readonly RevenueRow[]): unknown =>
    values("BusinessApplications", {
      revenue: [revenue(yearAgo, 0, { tenant: "nobody" }), ...rows],
    })["Net customer adds Larger markets"];
  test("1,500.01 is an add, 1,500.00 isn't; two subscriptions are one workload", () => {
    expect(adds(revenue(t, 1500.01))).toBe(1);
    expect(adds(revenue(t, 1500))).toBe(0);
    expect(adds(revenue(t, 750), revenue(t, 750.01))).toBe(1);
  });
  test("with attached revenue the whole workload counts if a cent of it is attached", () => {
    const other = revenue(t, 1500, { association: "DAP", attachedCents: 0 });
    expect(adds(other, revenue(t, 0.01, { attachedCents: 1 }))).toBe(1);
    expect(adds(other, revenue(t, 0.01, { attachedCents: 0 }))).toBe(0);
  });
  const usage = (month: string, users: number, workload = "Business Central"): ConsumptionRow => ({
    ...{ tenant: "contoso", month, workload, association: "CPOR", users, metricType: "Paid" },
  });
  test("10 users of Business Central are an MCV of 10,000: a deployment; 9 are one in other markets only", () => {
    const of = (users: number, market: "Larger" | "Other"): unknown =>
      values("BusinessApplications", { consumption: [usage(yearAgo, 1), usage(t, users)], market })[
        `Deployments ${market} markets`
      ];
    expect([of(10, "Larger"), of(9, "Larger"), of(9, "Other")]).toEqual([1, 0, 1]);
  });
  test("growth from 100 to 125 users is 25 %, from a base of 100,000", () => {
    const measured = values("BusinessApplications", {
      consumption: [usage(yearAgo, 100), usage(t, 125)],
    });
    expect(measured["Usage growth Larger markets"]).toBe(0.25);
    expect(measured["Usage growth baseline Larger markets"]).toBe(100_000);
  });
});

describe("certified people", () => {
  const row = (person: string, certification: string, expires = ""): CertificateRow => ({
    person,
    certification,
    expires,
  });
  const people = (area: Area, ...certificates: readonly CertificateRow[]): Values =>
    values(area, { certificates });
  test("one person with two certificates is 1, and 1 holds the step", () => {
    const measured = people(
      "Infrastructure",
      row("Ada", "AZ-700"),
      row("Ada", "AZ-104"),
      row("Ada", "Azure Stack Hub Operator Associate")
    );
    expect(measured["Intermediate certifications"]).toBe(1);
    expect(measured["Intermediate certifications step 1"]).toBe(1);
  });
  test("valid on its last day, 30 September, and no longer after the 29th", () => {
    expect(
      people("Infrastructure", row("Ada", "AZ-700", "2022-09-30"))["Intermediate certifications"]
    ).toBe(1);
    expect(
      people("Infrastructure", row("Ada", "AZ-700", "2022-09-29"))["Intermediate certifications"]
    ).toBe(0);
  });
  test("MD-100 alone is nothing, with MD-101 it is a certificate", () => {
    expect(people("ModernWork", row("Ada", "MD-100"))["Intermediate certifications"]).toBe(0);
    expect(
      people("ModernWork", row("Ada", "MD-100"), row("Ada", "MD-101"))[
        "Intermediate certifications"
      ]
    ).toBe(1);
  });
  test("Security wants three of one person", () => {
    const [one, two, three] = ["MS-500", "AZ-500", "SC-300"].map((code) => row("Ada", code));
    if (!one || !two || !three) throw new Error("three rows");
    expect(people("Security", one, two, three)["Intermediate certifications"]).toBe(1);
    expect(
      people("Security", one, two, { ...three, person: "Ben" })["Intermediate certifications"]
    ).toBe(0);
  });
});
