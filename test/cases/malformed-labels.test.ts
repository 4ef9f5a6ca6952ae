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
