/** Azure metrics from consumption rows: the floor, its two months, growth, services, and the rows behind them. */
import { type Cells, metricsOf, settings, valueOf } from "./metrics-of";

const header = ["Tenant", "Month", "Service", "ACR", "Association"];
const asOf = settings(["As of", "2022-09"]);

function consumption(...rows: readonly (readonly unknown[])[]): Cells {
  return [
    header,
    ...rows.map(([tenant, month, acr, service = "Storage", association = "CSP"]) => [
      tenant,
      month,
      service,
      acr,
      association,
    ]),
  ];
}

/** Somebody below every floor, so that the table spans the months that are compared. */
const span = ["2021-08", "2021-09", "2022-08", "2022-09"].map((month) => ["span", month, 1]);

describe("Net customer adds", () => {
  const adds = (...rows: readonly (readonly unknown[])[]) =>
    valueOf("Infrastructure", "Net customer adds", [consumption(...span, ...rows), asOf]);

  test.each([
    ["1,000.00 USD in September counts", [["a", "2022-09", 1000]], 1],
    ["999.99 USD doesn't", [["a", "2022-09", 999.99]], 0],
    [
      "333.33 + 333.33 + 333.34 is 1,000",
      [
        ["a", "2022-09", 333.33],
        ["a", "2022-09", 333.33],
        ["a", "2022-09", 333.34],
      ],
      1,
    ],
    ["August alone is enough", [["a", "2022-08", 1000]], 1],
    ["July isn't", [["a", "2022-07", 5000]], 0],
    [
      "September and a year before come to 0",
      [
        ["a", "2022-09", 1000],
        ["a", "2021-09", 1000],
      ],
      0,
    ],
    ["a year ago only is a loss", [["a", "2021-08", 1000]], -1],
    [
      "600 + 600 over two months isn't 1,000 in one",
      [
        ["a", "2022-08", 600],
        ["a", "2022-09", 600],
      ],
      0,
    ],
    ["after September is ignored", [["a", "2022-10", 5000]], 0],
  ])("%s", (_, rows, expected) => {
    expect(adds(...rows)).toBe(expected);
  });

  test("tenant ids compare without case and outer spaces", () => {
    expect(adds(["AB-1", "2022-09", 600], [" ab-1", "2022-09", 600])).toBe(1);
  });

  test.each([
    ["PAL", 1],
    ["DPOR", 1],
    ["CSP Tier 1", 1],
    ["CPOR", 0],
    ["", 0],
    [null, 0],
  ])("association %p: %p tenants", (association, expected) => {
    expect(adds(["a", "2022-09", 1000, "Storage", association])).toBe(expected);
  });

  test("without an association column every row counts", () => {
    const table = consumption(...span, ["a", "2022-09", 1000]).map((row) => row.slice(0, 4));
    expect(valueOf("Infrastructure", "Net customer adds", [table, asOf])).toBe(1);
  });

  test("a table that begins in September 2021 is judged a year ago by that month alone", () => {
    const table = consumption(
      ["a", "2021-09", 1000],
      ["a", "2022-09", 1000],
      ["b", "2022-09", 1000]
    );
    const row = metricsOf("Infrastructure", [table]).get("Net customer adds");
    expect(row?.value).toBe(1);
    expect(row?.note).toContain("2021-09 decides alone");
  });

  test("a table that begins in October 2021 has no value, and the note names September 2021", () => {
    const table = consumption(["a", "2021-10", 1000], ["a", "2022-09", 5000]);
    const row = metricsOf("Infrastructure", [table]).get("Net customer adds");
    expect(row?.value).toBe("");
    expect(row?.note).toContain("2021-09");
    expect([row?.counted, row?.leftOut]).toEqual([0, 2]);
  });

  test("the note names August 2021 too, the other month that can make a tenant count a year ago", () => {
    const table = consumption(["a", "2021-10", 1000], ["a", "2022-09", 5000]);
    const row = metricsOf("Infrastructure", [table]).get("Net customer adds");
    expect(row?.note).toContain("2021-08, 2021-09");
  });

  test("as of October 2022 a table that ends in September lacks October alone: its two months a year ago are there", () => {
    const table = consumption(["a", "2021-08", 1000], ["a", "2022-09", 5000]);
    const settings = [
      ["Setting", "Value"],
      ["As of", "2022-10"],
      ["Rulebook", "2022-05"],
    ];
    const row = metricsOf("Infrastructure", [table, settings]).get("Net customer adds");
    expect(row?.value).toBe("");
    expect(row?.note).toContain("doesn't cover 2022-10. Add");
  });
});

describe("Usage growth", () => {
  test("1,200 against 1,000 USD is 20 %, over 1,200 USD", () => {
    const found = metricsOf("DataAI", [
      consumption(["a", "2021-09", 1000], ["b", "2022-09", 1200]),
    ]);
    expect(found.get("Usage growth")?.value).toBeCloseTo(0.2, 12);
    expect(found.get("Usage growth ACR")?.value).toBe(1200);
  });

  test("from nothing there is no growth; reading GE-5 (b) gives the target", () => {
    const table = consumption(["a", "2021-09", 0], ["a", "2022-09", 1200]);
    const row = metricsOf("DataAI", [table]).get("Usage growth");
    expect([row?.value, row?.note]).toEqual(["", expect.stringContaining("nothing a year ago")]);
    expect(valueOf("DataAI", "Usage growth", [table, settings(["Reading GE-5", "b"])])).toBe(0.2);
  });

  test("reading AZ-8 (b) compares 12 × 110 with 12 × 100 USD: 10 %", () => {
    const months = Array.from({ length: 24 }, (_, index) => 2020 * 12 + 9 + index);
    const table = consumption(
      ...months.map((month, index) => [
        "a",
        `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
        index < 12 ? 100 : 110,
      ])
    );
    const chosen = settings(["Reading AZ-8", "b"]);
    expect(valueOf("DataAI", "Usage growth", [table, chosen])).toBeCloseTo(0.1, 12);
    const late = [header, ...table.slice(2)];
    expect(valueOf("DataAI", "Usage growth", [late, chosen])).toBe("");
  });

  test.each([
    ["a", 1500],
    ["b", 800],
    ["c", 800],
    ["d", 1100],
  ])("reading AZ-9 (%s) holds %d USD against the floor", (letter, expected) => {
    // Now 1,100 and 400, a year ago 500 and 300; only the first tenant reaches 1,000 by itself.
    const table = consumption(
      ["a", "2021-09", 500],
      ["b", "2021-09", 300],
      ["a", "2022-09", 1100],
      ["b", "2022-09", 400]
    );
    const ranges = [table, settings(["Reading AZ-9", letter])];
    expect(valueOf("DataAI", "Usage growth ACR", ranges)).toBe(expected);
  });
});

describe("Deployments", () => {
  const services = (...rows: readonly (readonly unknown[])[]) =>
    valueOf("Infrastructure", "Deployments", [consumption(...rows), asOf]);

  test.each([
    [
      "any case is one service",
      [
        ["a", "2022-09", 1, "Storage"],
        ["b", "2022-08", 1, "STORAGE"],
      ],
      1,
    ],
    [
      "October 2021 is in, September 2021 is out",
      [
        ["a", "2021-10", 1, "Bandwidth"],
        ["a", "2021-09", 1, "Backup"],
        ["a", "2022-09", 1, "Storage"],
      ],
      2,
    ],
    ["0 USD is no use", [["a", "2022-09", 0, "Storage"]], 0],
    [
      "virtual machines and their licences don't count",
      [
        ["a", "2022-09", 1, "Virtual Machines"],
        ["a", "2022-09", 1, "Virtual Machines License"],
        ["a", "2022-09", 1, "Virtual Machines Licenses"],
      ],
      0,
    ],
    ["a blank service is none", [["a", "2022-09", 1, ""]], 0],
  ])("%s", (_, rows, expected) => {
    expect(services(...rows)).toBe(expected);
  });

  test("an export of 2021, without Service Level 2, says so and still measures the rest", () => {
    const table = [
      ["CustomerTenantId", "Month", "ServiceName", "MonthlySubscriptionLevelACR"],
      ["a", "2021-09", "Storage", 1000],
      ["a", "2022-09", "Storage", 1500],
    ];
    const found = metricsOf("Infrastructure", [table]);
    expect(found.get("Deployments")?.value).toBe("");
    expect(found.get("Deployments")?.note).toContain("Service Level 2");
    expect(found.get("Usage growth")?.value).toBe(0.5);
  });
});

describe("Rows", () => {
  const flagged = (flag: unknown): Cells => [
    [...header, "Duplicate flag", "Offer"],
    ["a", "2021-09", "Storage", 100, "CSP", 0, "Pay as you go"],
    ["a", "2022-09", "Storage", 150, "CSP", 0, ""],
    ["a", "2022-09", "Storage", 900, "CSP", flag, ""],
    ["a", "2022-09", "Storage", 700, "CSP", 0, "Azure Internal"],
  ];

  test.each([1, "1", true, "TRUE", "Wahr", "yes"])(
    "duplicate flag %p leaves the row out",
    (flag) => {
      expect(valueOf("DataAI", "Usage growth", [flagged(flag)])).toBe(0.5);
    }
  );

  test.each([0, "0", false, "FALSE", "", null, undefined])("duplicate flag %p doesn't", (flag) => {
    expect(valueOf("DataAI", "Usage growth", [flagged(flag)])).toBe(9.5);
  });

  test.each([
    ["MS-AZR-0044P Free Trial", 0],
    ["FreeTrial", 0],
    ["Microsoft Azure Internal", 0],
    ["Industrial Cloud", 0.5],
    ["Supported plan", 0.5],
  ])("offer %p: growth %d", (offer, expected) => {
    const table: Cells = [
      [...header, "Offer"],
      ["a", "2021-09", "Storage", 1000, "CSP", ""],
      ["a", "2022-09", "Storage", 1000, "CSP", ""],
      ["a", "2022-09", "Storage", 500, "CSP", offer],
    ];
    expect(valueOf("DataAI", "Usage growth", [table])).toBe(expected);
  });

  test("reading GE-9 (b) counts duplicates", () => {
    const ranges = [flagged(1), settings(["Reading GE-9", "b"])];
    expect(valueOf("DataAI", "Usage growth", ranges)).toBe(9.5);
  });

  test("totals, blank rows and repeated headers change nothing but the rows left out", () => {
    const plain = consumption(["a", "2021-09", 1000], ["a", "2022-09", 1500]);
    const noise = [
      ["Total", "2022-09", "", 1500, ""],
      ["Gesamt", "", "", 2500, ""],
      ["", "", "", 2500, ""],
      [null, null, null, null, null],
      header,
      ["", "2022-09", "Storage", 77, "CSP"],
    ];
    const found = metricsOf("DataAI", [[...plain, ...noise]]);
    expect(found.get("Usage growth")).toMatchObject({ value: 0.5, counted: 2, leftOut: 6 });
    expect(found.get("Net customer adds")).toMatchObject({ value: 0, counted: 2, leftOut: 6 });
  });
});
