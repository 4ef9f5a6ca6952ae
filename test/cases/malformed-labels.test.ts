/** Metric types and segments: German words are read, and what means nothing is said with its cell. */
import { askNumber, askRows, type Range, totalRow } from "./ask";

const found = (table: Range): readonly string[] =>
  askRows("CHECK", [table]).map(({ Finding, Cell }) => `${String(Cell)}: ${String(Finding)}`);

describe("metric types", () => {
  const usage = (type: string): Range => [
    ["Tenant", "Month", "Workload", "MAU", "Metric type"],
    ["a", "2021-09", "Business Central", 500, type],
    ["a", "2022-09", "Business Central", 900, type],
  ];
  const growth = (table: Range): unknown =>
    askRows("METRICS", ["BusinessApplications", table]).find(
      ({ Metric }) => Metric === "Usage growth"
    )?.Note;
  test.each(["Paid", "paid", "Bezahlt", "kostenpflichtig"])(
    "%s is paid use: (900 − 500) ÷ 500",
    (type) => {
      const table = usage(type);
      expect(askNumber("METRIC", ["BusinessApplications", "Usage growth", table])).toBe(0.8);
      expect(growth(table)).toBe("");
      expect(found(table).join()).not.toContain("metric type");
    }
  );
  test.each(["Trial", "Testversion"])("%s is known not to count", (type) => {
    expect(growth(usage(type))).not.toContain("unknown");
    expect(found(usage(type)).join()).not.toContain("metric type");
  });
  test("2 rows of Premium aren't counted, and it is said why", () => {
    expect(growth(usage("Premium"))).toContain(
      "Not counted: 2 rows with the unknown metric type “Premium”."
    );
    expect(found(usage("Premium"))).toContain(
      "range 1, cell E2: 2 rows with the unknown metric type “Premium”"
    );
  });
});

describe("segments", () => {
  const consumption = (segment: string): Range => [
    ["Tenant", "Month", "Service", "ACR", "Segment"],
    ["a", "2026-07", "Storage", 10, segment],
    ["b", "2026-07", "Storage", 10, segment],
  ];
  const track = (segment: string): unknown =>
    totalRow("Infrastructure", consumption(segment)).Track;
  test.each(["SMB", "KMU", "Small and Medium Business", "SMC-Corporate"])(
    "all customers of %s: the track is SMB",
    (segment) => {
      expect(track(segment)).toBe("SMB");
      expect(found(consumption(segment)).join()).not.toContain("segment “");
    }
  );
  test("Enterprise is known", () => {
    expect(track("Enterprise")).toBe("Enterprise");
    expect(found(consumption("Enterprise")).join()).not.toContain("segment “");
  });
  test.each([
    ["Mittelstand", "2 rows with the unknown segment “Mittelstand”"],
    ["", "2 rows with a blank Segment"],
  ])("“%s” makes Enterprise, and CHECK says so", (segment, finding) => {
    expect(track(segment)).toBe("Enterprise");
    expect(found(consumption(segment))).toContain(`range 1, cell E2: ${finding}`);
  });
});

describe("the Enterprise Mobility export counts what is paid for", () => {
  const table = (kind: unknown): Range => [
    [
      "CustomerTenantId",
      "Month",
      "FreeVsPaidSKU",
      "AADPPaidAvailableUnits",
      "AADPMonthlyActiveUsers",
    ],
    ["a", "2021-09", "Paid", 0, 0],
    ["a", "2022-09", kind, 100, 90],
  ];
  // 90 protected users against 0 a year ago.
  test.each(["Paid", "paid", "Bezahlt", ""])("%p: 90", (kind) => {
    expect(askNumber("METRIC", ["Security", "M365 usage growth", table(kind)])).toBe(90);
  });
  test.each(["Free", "Trial", "Kostenlos"])("%p: nothing", (kind) => {
    const [growth] = growthRows(table(kind));
    expect(growth).toMatchObject({ Value: 0, "Rows counted": 1, "Rows left out": 1 });
    expect(growth?.Note).not.toContain("unknown");
  });
  test("a word that means neither doesn't count, and METRICS and CHECK say so", () => {
    const [growth] = growthRows(table("Promo"));
    expect(growth).toMatchObject({ Value: 0, "Rows counted": 1, "Rows left out": 1 });
    expect(growth?.Note).toContain("Not counted: 1 row with the unknown metric type “Promo”.");
    const [said] = askRows("CHECK", [table("Promo")]).filter(({ Finding }) =>
      String(Finding).includes("Promo")
    );
    expect(said).toMatchObject({ Column: "FreeVsPaidSKU", Cell: "range 1, cell C3" });
  });
  function growthRows(range: Range) {
    return askRows("METRICS", ["Security", range]).filter(
      ({ Metric }) => Metric === "M365 usage growth"
    );
  }
});
