/** The independent implementation itself, on workbooks small enough to work out by hand; the months are around September 2022. */
import { expectedValues, type Values } from "./compare";
import type { Area } from "./generate/workbooks";
import type { AzureRow, OfficeRow, SeatRow, Workbook } from "./rows";
import { months } from "./table";

const t = "2022-09";
const yearAgo = "2021-09";

function values(area: Area, tables: Partial<Workbook>): Values {
  return expectedValues(area, { readings: {}, asOf: t, ...tables });
}

const acr = (
  tenant: string,
  month: string,
  dollars: number,
  more: Partial<AzureRow> = {}
): AzureRow => ({
  ...{ tenant, month, cents: Math.round(dollars * 100), service: "Key Vault", association: "PAL" },
  ...more,
});
const seats = (
  month: string,
  paid: number,
  active: number,
  more: Partial<OfficeRow> = {}
): OfficeRow => ({
  ...{ tenant: "contoso", month, workload: "Teams", association: "CPOR", paid, active },
  ...more,
});
/** Reaches back far enough and counts for nothing. */
const oldAcr = acr("nobody", "2020-08", 0, { association: "DAP" });
const oldSeats = seats("2021-08", 1, 0, { tenant: "nobody", association: "DAP" });

describe("Azure areas", () => {
  test("1,000.00 in the month before is enough, 999.99 isn't: 1 tenant more than a year ago", () => {
    const azure = [oldAcr, acr("a", "2022-08", 1000), acr("b", t, 999.99)];
    expect(values("Infrastructure", { azure })["Net customer adds"]).toBe(1);
  });
  test("a tenant lost for two months is 1 less", () => {
    const azure = [oldAcr, acr("a", "2021-08", 1000), acr("a", "2022-07", 5000), acr("b", t, 1)];
    expect(values("Infrastructure", { azure })["Net customer adds"]).toBe(-1);
  });
  test("1,200 after 1,000 is 20 %, with 1,200 under the floor's name", () => {
    const azure = [oldAcr, acr("a", yearAgo, 1000), acr("b", t, 1200)];
    const measured = values("Infrastructure", { azure });
    expect([measured["Usage growth"], measured["Usage growth ACR"]]).toEqual([0.2, 1200]);
  });
  test("two spellings of one service are 1, virtual machines and a service without ACR none", () => {
    const services = [
      "SQL Database",
      "sql  database",
      "Virtual Machines",
      "Virtual Machines License",
    ];
    const azure = services.map((service) => acr("a", t, 5, { service }));
    const free = acr("a", t, 0, { service: "Key Vault" });
    expect(values("Infrastructure", { azure: [...azure, free] }).Deployments).toBe(1);
  });
  test("a table that begins eleven months before can't say what growth is", () => {
    const azure = months(t, -11, 0).map((month) => acr("a", month, 1000));
    const measured = values("Infrastructure", { azure });
    expect(measured["Net customer adds"]).toBe("not measured");
    expect(measured["Usage growth"]).toBe("not measured");
    expect(measured.Deployments).toBe(1);
  });
});

describe("Modern Work", () => {
  test("301 seats are Enterprise, 300 and 11 are SMB, 10 are neither", () => {
    const tenants = [301, 300, 11, 10].map((paid) => seats(t, paid, 0, { tenant: `${paid}` }));
    const measured = values("ModernWork", { office: [oldSeats, ...tenants] });
    expect(measured["Net customer adds Enterprise"]).toBe(1);
    expect(measured["Net customer adds SMB"]).toBe(2);
  });
  test("a claim in March makes March's 40 users the base: 100 now are 60 more", () => {
    const associated = "2022-03-15";
    const office = [
      oldSeats,
      seats(yearAgo, 200, 90, { associated }),
      seats("2022-03", 200, 40, { associated }),
      seats(t, 200, 100, { associated }),
    ];
    expect(values("ModernWork", { office })["Usage growth SMB CPOR"]).toBe(60);
  });
  test("a claim without date compares with a year ago: 100 now and 90 then are 10 more", () => {
    const office = [oldSeats, seats(yearAgo, 200, 90), seats(t, 200, 100)];
    expect(values("ModernWork", { office })["Usage growth SMB CPOR"]).toBe(10);
  });
  test("40 of 100 seats are a deployment, 39 aren't", () => {
    const of = (active: number): readonly OfficeRow[] => [
      oldSeats,
      seats(yearAgo, 100, 0),
      seats(t, 100, active),
    ];
    expect(values("ModernWork", { office: of(40) })["Deployments SMB CPOR"]).toBe(1);
    expect(values("ModernWork", { office: of(39) })["Deployments SMB CPOR"]).toBe(0);
  });
  test("deployed at its claim within the year: left out, neither 1 nor -1", () => {
    const associated = "2022-03-15";
    const claimed = (now: number): readonly OfficeRow[] => [
      oldSeats,
      ...[
        [yearAgo, 50],
        ["2022-03", 50],
        [t, now],
      ].map(([month, active]) => seats(String(month), 100, Number(active), { associated })),
    ];
    expect(values("ModernWork", { office: claimed(50) })["Deployments SMB CPOR"]).toBe(0);
    expect(values("ModernWork", { office: claimed(0) })["Deployments SMB CPOR"]).toBe(0);
  });
});

describe("Security", () => {
  const seat = (month: string, paid: number, active = 0): SeatRow => ({
    ...{ tenant: "contoso", month, workload: "Intune", association: "CPOR", paid, active },
  });
  const base: SeatRow = { ...seat("2021-08", 100), association: "DAP" };
  const m365 = (...rows: readonly SeatRow[]): Values =>
    values("Security", { seats: [base, ...rows, { ...base, month: t }] });
  test("0, then 10, then 25 seats are 1 customer more; 24 are none", () => {
    expect(m365(seat("2022-05", 10), seat("2022-06", 25))["M365 net customer adds"]).toBe(0);
    expect(
      m365(
        seat("2022-05", 10),
        seat("2022-06", 25),
        ...months(t, -2, 0).map((month) => seat(month, 25))
      )["M365 net customer adds"]
    ).toBe(1);
    expect(
      m365(...months(t, -3, 0).map((month) => seat(month, 24)))["M365 net customer adds"]
    ).toBe(0);
  });
  test("15 % protected once within the year and 25 seats now are a deployment", () => {
    expect(m365(seat("2022-03", 20, 3), seat(t, 25, 0))["M365 deployments"]).toBe(1);
    expect(m365(seat("2022-03", 20, 2), seat(t, 25, 0))["M365 deployments"]).toBe(0);
    expect(
      m365(seat(yearAgo, 20, 3), seat("2022-03", 20, 3), seat(t, 25, 0))["M365 deployments"]
    ).toBe(0);
  });
  const sentinel = (month: string, dollars: number): AzureRow =>
    acr("contoso", month, dollars, { service: "Sentinel", tpid: "1" });
  test("12 months of 100 after 299.99 in a year are 1 customer and 900.01 more; after 300.00 none", () => {
    const year = months(t, -11, 0).map((month) => sentinel(month, 100));
    const after = (dollars: number): Values =>
      values("Security", { azure: [oldAcr, sentinel("2021-01", dollars), ...year] });
    expect(after(299.99)["Azure net customer adds"]).toBe(1);
    expect(after(299.99)["Azure usage growth"]).toBe(900.01);
    expect(after(300)["Azure net customer adds"]).toBe(0);
  });
  test("12,000 within twelve months are a deployment, a cent less none", () => {
    const of = (dollars: number): Values =>
      values("Security", { azure: [oldAcr, sentinel("2022-01", dollars), sentinel(t, 0)] });
    expect(of(12_000)["Azure deployments"]).toBe(1);
    expect(of(11_999.99)["Azure deployments"]).toBe(0);
  });
});
