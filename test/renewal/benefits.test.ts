/** BENEFITS: quantities on the days they are known for, unknown in between; SPECIALIZATIONS: caps; TIMELINE: dates. */
import { callFunction } from "../../src/functions";
import { specializations, timeline } from "../../src/rules/renewal";
import { day, problemOf, type Row, table } from "./ask";

const benefits = (offer: string, date?: string): readonly Row[] =>
  table("BENEFITS", date === undefined ? [offer] : [offer, day(date)]);
const quantity = (name: string, offer: string, date?: string): unknown =>
  benefits(offer, date).find((row) => row["Benefit"] === name)?.["Quantity"];

test.each([
  ["On-premises incidents", "Action Pack", "2023-05-01", 10],
  ["On-premises incidents", "Silver legacy benefits", "2023-05-01", 15],
  ["Advisory hours", "Gold legacy benefits", "2023-05-01", 50],
  ["Technical presales", "Action Pack", "2023-05-01", "uses the hours"],
  ["Cloud incidents", "Solutions Partner", "2023-05-01", "unlimited"],
  ["Cloud incidents", "Solutions Partner", "2024-05-01", "unknown"],
  ["Cloud incidents", "Solutions Partner", "2026-05-01", 50],
  ["Azure bulk credit", "Partner Launch", "2026-05-01", 700],
  ["Azure bulk credit", "Security", "2026-05-01", 10000],
  ["Microsoft 365 E5", "ModernWork", "2026-05-01", 200],
  ["Microsoft 365 E5", "Security", "2026-05-01", "unknown"],
  ["Product benefits", "DataAI", "2026-05-01", "unknown"],
  ["Product benefits", "Gold legacy benefits", "2023-05-01", "unknown"],
])("%s of %s on %s: %s", (name, offer, date, expected) => {
  expect(quantity(name, offer, date)).toBe(expected);
});

test("without a day the newest quantity counts", () => {
  expect(quantity("Cloud incidents", "Solutions Partner")).toBe(50);
  expect(quantity("Azure credit", "Action Pack")).toBe(100);
});

test("unlimited became 50 between two sources: the day between says what both say", () => {
  const row = benefits("Solutions Partner", "2024-05-01").find(
    ({ Benefit }) => Benefit === "Cloud incidents"
  );
  expect(row?.["Note"]).toBe(
    "No source for that day; known: unlimited, 2022-10-03 to 2023-10-31; 50, 2026-03-16 on."
  );
});

test("all designations together say which one a quantity is for; what is in none isn't listed", () => {
  const names = benefits("Solutions Partner", "2026-05-01").map((row) => row["Benefit"]);
  expect(names).toContain("Azure bulk credit (Modern Work)");
  expect(names).not.toContain("Azure bulk credit (Data & AI (Azure))");
  expect(names).not.toContain("Microsoft 365 E5 (Infrastructure (Azure))");
});

test("a day before anything is known says so in one row", () => {
  expect(benefits("Partner Launch", "2020-01-01")).toEqual([
    {
      Benefit: "",
      Quantity: "unknown",
      Unit: "",
      Note: "No source lists benefits of Partner Launch for that day.",
      Source: "",
    },
  ]);
});

test("legacy benefits and the Action Pack end 30 days after the year that was bought on 21 Jan 2025: 20 Feb 2026", () => {
  // 21 Jan 2025 + 365 days = 21 Jan 2026; + 30 days = 20 Feb 2026.
  for (const offer of ["Action Pack", "Gold legacy benefits", "Silver legacy benefits"]) {
    expect(benefits(offer, "2026-02-20").length).toBeGreaterThan(1);
    expect(benefits(offer, "2026-02-21")).toEqual([
      {
        Benefit: "",
        Quantity: 0,
        Unit: "",
        Note: `${offer}: last sold on 2025-01-21, so the last benefits ended on 2026-02-20.`,
        Source: "renewal page (late 2024), end of legacy offers",
      },
    ]);
  }
  expect(quantity("Azure credit", "Action Pack", "2026-02-20")).toBe(100);
});

test("an unknown offer is refused", () => {
  expect(problemOf("BENEFITS", ["Partner Lunch"]).message).toMatch(/Did you mean “Partner Launch”/);
});

function held(rows: readonly unknown[][], header: unknown[] = ["Specialization"]): readonly Row[] {
  return table("SPECIALIZATIONS", [[header, ...rows]]);
}
const numbers = (rows: readonly Row[]): unknown[][] =>
  rows.map((row) => [row["Category"], row["Held"], row["Cap"], row["Earn benefits"]]);

test("at and above the caps: 5 of 6 Azure, 1 of 2 Business Applications, 3 of 4 Security earn", () => {
  const names = [
    ...["Azure Expert MSP", "Kubernetes", "SAP on Azure", "Networking Services"],
    ...["Windows Virtual Desktop", "DevOps with GitHub", "Finance", "Sales"],
    ...["Cloud Security", "Data Security", "Threat Protection", "Identity and Access Management"],
  ];
  const rows = held(names.map((name) => [name]));
  expect(numbers(rows)).toEqual([
    ["Azure", 6, 5, 5],
    ["Business Applications", 2, 1, 1],
    ["Modern Work", 0, 3, 0],
    ["Security", 4, 3, 3],
    ["Total", 12, 12, 9],
  ]);
  expect(rows[0]?.["Note"]).toContain("1 above the cap earns nothing; which ones isn't published.");
  expect(rows[0]?.["Note"]).toContain("Cap as of 2023-07-13; later caps aren't known.");
});

test("with legacy benefits a specialization earns none", () => {
  const rows = held(
    [
      ["Calling", day("2023-01-15"), "New"],
      ["Teamwork Deployment", "", "Legacy"],
    ],
    ["Specialization", "Attained", "Benefits"]
  );
  expect(numbers(rows)[2]).toEqual(["Modern Work", 2, 3, 1]);
  expect(rows[2]?.["Note"]).toContain("1 with legacy benefits earns none.");
});

test("a second name of one specialization counts once", () => {
  const rows = held([["Information Protection and Governance"], ["Data Security"]]);
  expect(numbers(rows)[3]).toEqual(["Security", 1, 3, 1]);
  expect(rows[3]?.["Note"]).toContain("stands there again in range 1, cell A3");
});

test("where the category isn't known, neither are the cap and the total", () => {
  const rows = held([["Frontier Partner"], ["Cloud Security"]]);
  expect(numbers(rows).slice(4)).toEqual([
    ["Unknown", 1, "unknown", "unknown"],
    ["Total", 2, 12, "unknown"],
  ]);
});

test("rows that don't say whose benefits they come with are counted as new, and their number is said", () => {
  const rows = held(
    [
      ["Cloud Security", ""],
      ["Threat Protection", "legacy"],
    ],
    ["Specialization", "Benefits"]
  );
  const security = rows.find((row) => row["Category"] === "Security");
  expect(security?.["Earn benefits"]).toBe(1);
  expect(security?.["Note"]).toMatch(
    /1 with legacy benefits earns none\. 1 without a word on benefits/
  );
});

test("a misspelt specialization is met with the nearest one", () => {
  expect(problemOf("SPECIALIZATIONS", [[["Specialization"], ["Cloud Securty"]]]).message).toMatch(
    /A2: No specialization “Cloud Securty” is known.*Did you mean “Cloud Security”/
  );
});

test("the deck's 26 specializations are known: 15 Azure with MSP, 2, 5 and 4", () => {
  const inDeck = specializations.filter(({ sources }) =>
    sources.some(({ source }) => source === "deck-2022-05")
  );
  const count = (category: string): number =>
    inDeck.filter((each) => each.category === category).length;
  expect(["azure", "businessApplications", "modernWork", "security"].map(count)).toEqual([
    ...[15, 2, 5, 4],
  ]);
});

test("the timeline is in order; days are serial numbers, imprecise dates text", () => {
  const rows = table("TIMELINE", []);
  const dates = new Map(rows.map((row) => [row["Event"], row["Date"]]));
  expect(rows[0]?.["Date"]).toBe("2010-10");
  expect(dates.get("Incentives need a designation")).toBe(day("2023-10-01"));
  expect([...dates.values()]).toContain("2027-01");
  const days = rows.map((row) => row["Date"]).filter((date) => typeof date === "number");
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(rows.every((row) => row["Source"] !== "")).toBe(true);
  expect(timeline).toHaveLength(rows.length);
});

test("both 30 Sep and 3 Oct 2022 are there, and 21 and 22 Jan 2025", () => {
  const dates = table("TIMELINE", []).map((row) => row["Date"]);
  for (const date of ["2022-09-30", "2022-10-03", "2025-01-21", "2025-01-22"]) {
    expect(dates).toContain(day(date));
  }
});

test("no cell of any table is an error, null or undefined", () => {
  for (const [id, ...args] of [
    ["TIMELINE"],
    ["BENEFITS", "Solutions Partner"],
    ["BENEFITS", "Gold"],
  ]) {
    const result = callFunction(String(id), args);
    expect(JSON.stringify(result)).not.toMatch(/null|undefined|NaN/);
  }
});
