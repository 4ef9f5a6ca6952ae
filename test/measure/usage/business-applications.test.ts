/** Business Applications from revenue and usage rows: more than 1,500 USD, rates, the consumption floor and its base. */
import { type Cells, metricsOf, settings, valueOf } from "./metrics-of";

const [now, ago] = ["September, 2022", "September, 2021"];

describe("Net customer adds", () => {
  const header = [
    "CustomerTenantID",
    "FiscalMonthName",
    "Workloads",
    "AdjustedRevenueAmtCD",
    "PartnerAssociationType",
    "SubscriptionId",
  ];
  const table = (...rows: readonly (readonly unknown[])[]): Cells => [
    header,
    ...[["span", now, 1], ["span", ago, 1], ...rows].map(
      ([tenant, month, revenue, association = "CPOR", workload = "Sales", subscription = "s1"]) => [
        tenant,
        month,
        workload,
        revenue,
        association,
        subscription,
      ]
    ),
  ];
  const adds = (rows: readonly (readonly unknown[])[], ...more: Cells[]) =>
    metricsOf("BusinessApplications", [table(...rows), ...more]).get(
      "Net customer adds|Larger markets"
    )?.value;

  test.each([
    ["1,500.00 USD isn't more than 1,500", [["a", now, 1500]], 0],
    ["1,500.01 is", [["a", now, 1500.01]], 1],
    [
      "subscriptions are summed: 1,000.01 + 500",
      [
        ["a", now, 1000.01],
        ["a", now, 500, "CPOR", "Sales", "s2"],
      ],
      1,
    ],
    [
      "two workloads of a tenant are 2",
      [
        ["a", now, 2000],
        ["a", now, 2000, "CPOR", "Finance"],
      ],
      2,
    ],
    ["a year ago is subtracted", [["a", ago, 2000]], -1],
    ["CPOR RevRec counts for Dynamics 365", [["a", now, 2000, "CPOR RevRec"]], 1],
    ["CPOR RevRec doesn't for Power Apps", [["a", now, 2000, "CPOR RevRec", "Power Apps"]], 0],
    ["Customer Insights counts under PAL", [["a", now, 2000, "PAL", "Customer Insights"]], 1],
    ["Customer Insights doesn't under CPOR", [["a", now, 2000, "CPOR", "Customer Insights"]], 0],
    [
      "two products that the deck names in one line each",
      [
        ["a", now, 2000, "CPOR", "Power BI Premium/Pro"],
        ["a", now, 2000, "CPOR", "Talent/HR"],
      ],
      2,
    ],
  ])("%s", (_, rows, expected) => {
    expect(adds(rows)).toBe(expected);
  });

  test("reading BA-3 (c) asks one subscription for more than 1,500", () => {
    const split = [
      ["a", now, 1000.01],
      ["a", now, 500, "CPOR", "Sales", "s2"],
    ];
    expect(adds(split, settings(["Reading BA-3", "c"]))).toBe(0);
    expect(adds([["a", now, 1500.01]], settings(["Reading BA-3", "c"]))).toBe(1);
  });

  test("with a partner-attached column all of the pair's revenue is tested, and some must be attached", () => {
    const whole = (attached: number, chosen?: Cells) =>
      metricsOf("BusinessApplications", [
        [
          [
            "Tenant",
            "Month",
            "Workload",
            "Adjusted revenue",
            "Partner-attached revenue",
            "Association",
          ],
          ["span", ago, "Sales", 1, 1, "CPOR"],
          ["a", now, "Sales", 600, attached, "CPOR"],
          ["a", now, "Sales", 1000, 0, "somebody else"],
        ],
        ...(chosen === undefined ? [] : [chosen]),
      ]).get("Net customer adds|Larger markets")?.value;
    expect(whole(0.01)).toBe(1);
    expect(whole(0)).toBe(0);
    expect(whole(600, settings(["Reading BA-3", "b"]))).toBe(0);
  });
});

describe("Usage", () => {
  const header = [
    "Tenant",
    "Month",
    "Workload",
    "PAMAU",
    "MAC",
    "MAU",
    "MetricType",
    "Association",
  ];
  const table = (...rows: readonly (readonly unknown[])[]): Cells => [
    header,
    ["span", now, "Retail", 0, 0, 0, "Paid", "CPOR"],
    ["span", ago, "Retail", 0, 0, 0, "Paid", "CPOR"],
    ...rows,
  ];
  const found = (rows: readonly (readonly unknown[])[], ...more: Cells[]) =>
    metricsOf("BusinessApplications", [table(...rows), ...more]);
  const deployments = (rows: readonly (readonly unknown[])[], ...more: Cells[]) =>
    found(rows, ...more).get("Deployments|Larger markets")?.value;

  test.each([
    [
      "10 Business Central users × 1,000 reach 10,000",
      ["a", now, "Business Central", 10, "", "", "Paid", "CPOR"],
      1,
    ],
    ["9 don't", ["a", now, "Business Central", 9, "", "", "Paid", "CPOR"], 0],
    ["250 Sales users × 40 do", ["a", now, "Sales", 250, "", "", "Paid", "CPOR"], 1],
    ["249 don't", ["a", now, "Sales", 249, "", "", "Paid", "CPOR"], 0],
    ["MAU where there is no PAMAU", ["a", now, "Business Central", "", "", 10, "Paid", "CPOR"], 1],
    ["PAMAU before MAU", ["a", now, "Business Central", 9, "", 10, "Paid", "CPOR"], 0],
    [
      "50,000 profiles × 0.2 of Customer Insights, under PAL",
      ["a", now, "Customer Insights", "", 50000, "", "Paid", "PAL"],
      1,
    ],
    ["trials don't count", ["a", now, "Business Central", 10, "", "", "Trial", "CPOR"], 0],
    ["Power Apps under CPOR don't count", ["a", now, "Power Apps", 500, "", "", "Paid", "CPOR"], 0],
    ["Power Apps under PAL do", ["a", now, "Power Apps", 50, "", "", "Paid", "PAL"], 1],
  ])("%s", (_, row, expected) => {
    expect(deployments([row])).toBe(expected);
  });

  test("other markets need 5,000", () => {
    const row = ["a", now, "Business Central", 5, "", "", "Paid", "CPOR"];
    const other = metricsOf("BusinessApplications", [table(row), settings(["Market", "Other"])]);
    expect(other.get("Deployments|Other markets")?.value).toBe(1);
    expect(other.has("Deployments|Larger markets")).toBe(false);
  });

  test("150,000 against 100,000 is 50 %, with the base in its own row", () => {
    const rows = [
      ["a", ago, "Business Central", 100, "", "", "Paid", "CPOR"],
      ["a", now, "Business Central", 150, "", "", "Paid", "CPOR"],
    ];
    expect(found(rows).get("Usage growth|Larger markets")?.value).toBe(0.5);
    expect(found(rows).get("Usage growth baseline|Larger markets")?.value).toBe(100000);
  });

  test("a setting's rate comes before the card's, the table's own before both; without any the note names the workload", () => {
    const ten = (workload: string) => ["a", now, workload, 10, "", "", "Paid", "CPOR"];
    expect(deployments([ten("Sales")], settings(["Rate Sales", 1000]))).toBe(1);
    expect(deployments([ten("Commerce")])).toBe(0);
    expect(found([ten("Commerce")]).get("Deployments|Larger markets")?.note).toContain("Commerce");
    const own = table(ten("Sales")).map((row, index) => [...row, index === 0 ? "Rate" : 1000]);
    expect(valueOf("BusinessApplications", "Deployments|Larger markets", [own])).toBe(1);
  });
});
