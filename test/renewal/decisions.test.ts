/** Every decision rule on both sides of what it turns on. */
import { day, option, type SettingRows, table, settings, verdict } from "./ask";

const [newBenefits, withLegacy, legacy] = [
  "Designation, new benefits",
  "Designation, legacy benefits",
  "Legacy benefits",
];
const gold = { "Held on 2022-09-30": "Gold" };
const silver = { "Held on 2022-09-30": "Silver" };
const none = { "Held on 2022-09-30": "None" };

function verdicts(rows: SettingRows): string[] {
  return [newBenefits, withLegacy, legacy].map((name) => verdict(name, rows));
}

test("all eight options are listed in one order, whatever the situation", () => {
  const names = table("RENEWAL", [settings({ ...none, Anniversary: "2026-08-01" })]).map(
    (row) => row["Option"]
  );
  expect(names).toEqual([
    newBenefits,
    withLegacy,
    legacy,
    "Action Pack",
    "Partner Launch",
    "Partner Success Core",
    "Partner Success Expanded",
    "Lapse",
  ]);
});

test("R1: an anniversary on 30 Sep 2022 still renews the competency; one on 1 Oct doesn't", () => {
  expect(verdicts({ ...gold, Anniversary: "2022-09-30" })).toEqual(["No R1", "No R1", "Yes R1"]);
  const row = option(legacy, { ...gold, Anniversary: "2022-09-30" });
  expect([row["Fee"], row["Badge"], row["Benefits"], row["Next anniversary"]]).toEqual([
    4730,
    "No",
    "Gold legacy benefits",
    day("2023-09-30"),
  ]);
  expect(verdicts({ ...gold, Anniversary: "2022-10-01" })).toEqual(["No R2", "No R2", "No R2"]);
});

test("R1: a window that is still open doesn't reach beyond 30 Sep 2022", () => {
  const rows = { ...gold, Anniversary: "2022-09-15" };
  expect(verdict(legacy, { ...rows, "Payment date": "2022-09-30" })).toBe("Yes R1");
  expect(verdict(legacy, { ...rows, "Payment date": "2022-10-01" })).toBe("No R1");
  expect(verdict(legacy, { ...rows, "Payment date": "2022-10-03" })).toBe("No R8");
  expect(option(legacy, rows)["Note"]).toContain("Payable from 2022-09-16 to 2022-09-30.");
});

test("R1: an anniversary on 30 Sep 2022 is payable on that day alone, before its window would open", () => {
  expect(option(legacy, { ...gold, Anniversary: "2022-09-30" })["Note"]).toContain(
    "Payable from 2022-09-30 to 2022-09-30."
  );
});

test("each option is payable only on days of the window on which it is sold", () => {
  // The Action Pack knows no start; Launch begins on 22 Jan 2025, on which the Action Pack is gone.
  const packIn2022 = option("Action Pack", { ...none, Anniversary: "2022-07-01" });
  expect(packIn2022["Note"]).toContain("Payable from 2022-07-02 to 2022-07-31.");
  const rows = { ...none, Anniversary: "2025-01-10" };
  expect(option("Action Pack", rows)["Note"]).toContain("Payable from 2025-01-10 to 2025-01-21.");
  const launch = option("Partner Launch", { ...rows, "Payment date": "2025-01-22" });
  expect(launch["Note"]).toContain("Payable from 2025-01-22 to 2025-02-09.");
});

test("R1: 31 days after the anniversary the competency's window is over", () => {
  const rows = { ...gold, Anniversary: "2022-08-01" };
  expect(verdict(legacy, { ...rows, "Decision date": "2022-08-31" })).toBe("Yes R1");
  expect(verdict(legacy, { ...rows, "Decision date": "2022-09-01" })).toBe("No R1");
});

test("R2: before 3 Oct 2022 a later anniversary can't be renewed early; from 3 Oct it waits (R4)", () => {
  const rows = { ...gold, Anniversary: "2022-11-15" };
  expect(verdicts({ ...rows, "Decision date": "2022-09-20" })).toEqual(["No R2", "No R2", "No R2"]);
  expect(verdicts({ ...rows, "Decision date": "2022-10-02" })).toEqual(["No R2", "No R2", "No R2"]);
  expect(verdicts({ ...rows, "Decision date": "2022-10-03" })).toEqual([
    "No R4",
    "No R4",
    "Yes R4",
  ]);
});

test("1, 2 and 3 Oct 2022 as anniversaries: nothing is sold before the 3rd", () => {
  expect(verdict(legacy, { ...gold, Anniversary: "2022-10-02" })).toBe("No R2");
  expect(verdict(legacy, { ...gold, Anniversary: "2022-10-03" })).toBe("Yes R6");
  const late = { ...gold, Anniversary: "2022-10-01", "Decision date": "2022-10-03" };
  expect(verdict(legacy, late)).toBe("Yes R6");
  expect(option(legacy, late)["Note"]).toContain("Payable from 2022-10-03 to 2022-10-31.");
});

test("R3: qualified before the anniversary, the designation comes by itself and free of charge", () => {
  const rows = {
    ...silver,
    Anniversary: "2023-03-01",
    "Qualified on": "2022-11-10",
    "Decision date": "2022-11-15",
  };
  expect(verdicts(rows)).toEqual(["No R3", "Yes R3", "No R11"]);
  const row = option(withLegacy, rows);
  expect([row["Fee"], row["Badge"], row["Due"], row["Next anniversary"]]).toEqual([
    0,
    "Yes",
    "",
    day("2023-03-01"),
  ]);
  expect(row["Benefits"]).toBe("Silver legacy benefits until 2023-03-01");
  expect(row["Note"]).toContain("R13: ");
  expect(option(newBenefits, rows)["Note"]).toContain("from 2023-03-01 on");
});

test("R3 ends with the anniversary: on that day it is bought (R5a, R5b)", () => {
  const rows = { ...silver, Anniversary: "2023-03-01", "Qualified on": "2023-02-10" };
  expect(verdicts({ ...rows, "Decision date": "2023-02-28" })).toEqual([
    "No R3",
    "Yes R3",
    "No R11",
  ]);
  expect(verdicts({ ...rows, "Decision date": "2023-03-01" })).toEqual([
    "Yes R5a",
    "Yes R5b",
    "No R11",
  ]);
});

test("R4: not qualified before the anniversary, there is nothing to do and nothing to pay", () => {
  const rows = { ...gold, Anniversary: "2023-03-01", "Decision date": "2022-12-01" };
  expect(verdicts(rows)).toEqual(["No R4", "No R4", "Yes R4"]);
  const row = option(legacy, rows);
  expect([row["Fee"], row["Badge"], row["Next anniversary"]]).toEqual([0, "No", day("2023-03-01")]);
});

test("R5a and R5b cost different fees: the designation's, or that of the level held", () => {
  const rows = { Anniversary: "2023-03-01", "Qualified on": "2023-02-10" };
  expect(option(newBenefits, { ...gold, ...rows })["Fee"]).toBe(4730);
  expect(option(withLegacy, { ...gold, ...rows })["Fee"]).toBe(4730);
  expect(option(newBenefits, { ...silver, ...rows })["Fee"]).toBe(4730);
  const silverRow = option(withLegacy, { ...silver, ...rows });
  expect([silverRow["Available"], silverRow["Fee"], silverRow["Badge"]]).toEqual([
    "Yes",
    "",
    "Yes",
  ]);
  expect(silverRow["Note"]).toContain("No fee of Silver legacy benefits in USD is known");
});

test("R5a needs a qualified day inside the window: 30 Jan 2023, not 29 Jan", () => {
  const rows = { ...gold, Anniversary: "2023-03-01" };
  expect(verdict(newBenefits, { ...rows, "Qualified on": "2023-01-30" })).toBe("Yes R5a");
  expect(verdict(newBenefits, { ...rows, "Qualified on": "2023-01-29" })).toBe("No R6");
  expect(option(newBenefits, { ...rows, "Qualified on": "2023-01-29" })["Note"]).toContain(
    "Not qualified: 2023-01-29 isn't a day from 2023-01-30 to 2023-03-01."
  );
});

test("from 19 Sep 2023 one day in six months is enough: 1 Apr 2023, not 31 Mar", () => {
  const rows = { ...gold, Anniversary: "2023-09-19" };
  expect(verdict(newBenefits, { ...rows, "Qualified on": "2023-04-01" })).toBe("Yes R5a");
  expect(verdict(newBenefits, { ...rows, "Qualified on": "2023-03-31" })).toBe("No R6");
  const dayBefore = { ...gold, Anniversary: "2023-09-18", "Qualified on": "2023-04-01" };
  expect(verdict(newBenefits, dayBefore)).toBe("No R6");
});

test("R6: not qualified at the anniversary, the older benefits stay for their fee, without a badge", () => {
  const row = option(legacy, { ...gold, Anniversary: "2023-03-01" });
  expect([row["Available"], row["Rule"], row["Fee"], row["Badge"], row["Due"]]).toEqual([
    "Yes",
    "R6",
    4730,
    "No",
    day("2023-03-01"),
  ]);
  expect(verdict(withLegacy, { ...gold, Anniversary: "2023-03-01" })).toBe("No R6");
});

test("R7: lapsing is always open and costs no fee; benefits end 30 days after the anniversary", () => {
  const row = option("Lapse", { ...gold, Anniversary: "2024-02-15" });
  expect([row["Available"], row["Rule"], row["Fee"], row["Badge"], row["Due"]]).toEqual([
    "Yes",
    "R7",
    0,
    "No",
    "",
  ]);
  expect([row["Benefits"], row["Next anniversary"]]).toEqual(["None after 2024-03-16", ""]);
});

test("R8: 30 days after the anniversary is in time, 31 days is lapsed", () => {
  const rows = { ...gold, Anniversary: "2023-03-01", "Qualified on": "2023-02-20" };
  expect(verdict(newBenefits, { ...rows, "Decision date": "2023-03-31" })).toBe("Yes R5a");
  const lapsed = { ...gold, Anniversary: "2023-03-01", "Decision date": "2023-04-01" };
  expect(verdicts(lapsed)).toEqual(["No R8", "No R8", "No R8"]);
  const qualified = { ...lapsed, "Qualified on": "2023-03-20" };
  expect(verdicts(qualified)).toEqual(["Yes R8", "No R8", "No R8"]);
  expect(option(legacy, qualified)["Note"]).toContain("ask Microsoft");
});

test("R9: without a competency the designation is sold from 3 Oct 2022, with new benefits only", () => {
  const rows = { ...none, "Qualified on": "2022-10-01" };
  expect(verdict(newBenefits, { ...rows, "Decision date": "2022-10-02" })).toBe("No R9");
  expect(verdicts({ ...rows, "Decision date": "2022-10-03" })).toEqual([
    "Yes R9",
    "No R9",
    "No R9",
  ]);
  const row = option(newBenefits, { ...rows, "Decision date": "2022-10-03" });
  expect([row["Fee"], row["Due"], row["Next anniversary"]]).toEqual([
    4730,
    day("2022-10-03"),
    day("2023-10-03"),
  ]);
});

test("R10: the Action Pack is sold to 21 Jan 2025, Launch, Core and Expanded from the day after", () => {
  const packs = [
    "Action Pack",
    "Partner Launch",
    "Partner Success Core",
    "Partner Success Expanded",
  ];
  const on = (date: string): string[] =>
    packs.map((name) => verdict(name, { ...none, "Decision date": date }));
  expect(on("2025-01-21")).toEqual(["Yes R10", "No R10", "No R10", "No R10"]);
  expect(on("2025-01-22")).toEqual(["No R14", "Yes R10", "Yes R10", "Yes R10"]);
  expect(verdict(newBenefits, { ...none, "Decision date": "2025-01-22" })).toBe("No R10");
});

test("R11: who is qualified can't renew Silver or Gold by itself", () => {
  const rows = { ...silver, Anniversary: "2024-05-02" };
  expect(verdict(legacy, { ...rows, "Qualified on": "2024-04-02" })).toBe("No R11");
  expect(verdict(legacy, rows)).toBe("Yes R6");
});

test("R12 is said where there are several designations, and changes no fee", () => {
  const rows = { ...gold, Anniversary: "2023-03-01", "Qualified on": "2023-02-10" };
  const one = option(newBenefits, { ...rows, Designations: 1 });
  const six = option(newBenefits, { ...rows, Designations: 6 });
  expect(one["Note"]).not.toContain("R12");
  expect(six["Note"]).toContain("R12");
  expect([one["Fee"], six["Fee"]]).toEqual([4730, 4730]);
});

test("R13: a day of qualification before the score fell is enough until the anniversary", () => {
  const rows = {
    ...gold,
    Anniversary: "2023-09-01",
    "Qualified on": "2022-10-20",
    "Decision date": "2023-08-31",
  };
  expect(verdict(withLegacy, rows)).toBe("Yes R3");
  const atAnniversary = { ...rows, "Decision date": "2023-09-01" };
  expect(verdict(withLegacy, atAnniversary)).toBe("No R6");
});

test("R14: 21 Jan 2025 is the last day for legacy benefits, as anniversary and as order", () => {
  const on = (anniversary: string, decision: string): string =>
    verdict(legacy, { ...gold, Anniversary: anniversary, "Decision date": decision });
  expect(on("2025-01-21", "2025-01-21")).toBe("Yes R6");
  expect(on("2025-01-21", "2025-01-22")).toBe("No R14");
  expect(on("2025-01-22", "2025-01-22")).toBe("No R14");
  expect(on("2025-01-22", "2025-01-10")).toBe("No R14");
  expect(on("2025-01-10", "2025-01-22")).toBe("No R14");
  const inTime = option(legacy, { ...gold, Anniversary: "2025-01-10" });
  expect(inTime["Note"]).toContain("Payable from 2025-01-10 to 2025-01-21.");
});

test("R14 looks at the computed anniversary: paid on 23 Jan 2024, the next one is a day too late", () => {
  const after = (anniversary: string): string => {
    const next = option(legacy, { ...gold, Anniversary: anniversary })["Next anniversary"];
    return verdict(legacy, { ...gold, Anniversary: next });
  };
  expect(after("2024-01-22")).toBe("Yes R6");
  expect(after("2024-01-23")).toBe("No R14");
});

test("R14 leaves the designation with new benefits, and its fee of 2026", () => {
  const rows = { ...gold, Anniversary: "2026-06-01", "Qualified on": "2026-05-01" };
  expect(verdicts(rows)).toEqual(["Yes R5a", "No R14", "No R14"]);
  expect(option(newBenefits, rows)["Fee"]).toBe(4875);
  expect(verdict(newBenefits, { ...gold, Anniversary: "2026-06-01" })).toBe("No R10");
});

test("R15: incentives are at risk for a year that reaches beyond 1 Oct 2023", () => {
  const rows = { ...gold, "Incentives a year": 20000 };
  const before = option(legacy, { ...rows, Anniversary: "2022-09-30" });
  expect(before["Note"]).not.toContain("R15");
  const after = option(legacy, { ...rows, Anniversary: "2022-10-03" });
  expect(after["Note"]).toContain("R15: ");
  expect(after["Note"]).toContain("Incentives at risk: USD 20,000 a year.");
  const designation = { ...rows, Anniversary: "2023-11-01", "Qualified on": "2023-10-02" };
  expect(option(newBenefits, designation)["Note"]).not.toContain("R15");
});

test("R15: without legacy benefits or a designation incentives end at once, also before 1 Oct 2023", () => {
  const rows = { ...gold, "Incentives a year": 20000, Anniversary: "2022-09-30" };
  expect(option(legacy, rows)["Note"]).not.toContain("at risk");
  expect(option("Lapse", rows)["Note"]).toContain("Incentives at risk: USD 20,000 a year.");
});

test("R3 is printed for the first anniversary after 3 Oct 2022: of 31 Oct 2023 and later that is said", () => {
  // Renewed on 30 Sep 2022 for 365 days and paid up to 30 days late: 30 Oct 2023 at the latest.
  const on = (anniversary: string): unknown =>
    option(withLegacy, {
      ...gold,
      Anniversary: anniversary,
      "Qualified on": "2023-09-01",
      "Decision date": "2023-09-10",
    })["Note"];
  expect(on("2023-10-30")).not.toContain("ask Microsoft");
  expect(on("2023-10-31")).toContain("this one is later, so ask Microsoft");
});

test("R16: specializations depend on the designation, and their grants on new benefits", () => {
  const rows = { ...gold, Anniversary: "2023-11-01", "Qualified on": "2023-10-02" };
  expect(option("Lapse", rows)["Note"]).toContain("R16: ");
  expect(option(newBenefits, rows)["Note"]).not.toContain("R16");
  expect(option(withLegacy, rows)["Note"]).toContain(
    "Specializations add benefits to new designation benefits only."
  );
});

test("from July 2026 the window opens 30 days before the anniversary, with what isn't known said", () => {
  const rows = { ...none, Anniversary: "2026-08-10", "Qualified on": "2026-07-01" };
  expect(option(newBenefits, rows)["Note"]).toContain("Payable from 2026-07-11 to 2026-09-09.");
  expect(option(newBenefits, rows)["Note"]).toContain("its further details aren't known");
  const june = { ...none, Anniversary: "2026-06-30", "Qualified on": "2026-06-01" };
  expect(option(newBenefits, june)["Note"]).toContain("Payable from 2026-06-30 to 2026-07-30.");
});

test("what was held is taken as None where it isn't said, and that is said", () => {
  const row = option(legacy, { Anniversary: "2023-03-01" });
  expect([row["Available"], row["Rule"]]).toEqual(["No", "R10"]);
  expect(row["Note"]).toContain("No row Held on 2022-09-30: taken as None.");
});

test("German names of settings and values are read", () => {
  const rows = {
    Jahrestag: "2023-03-01",
    "Gehalten am 30.09.2022": "Silber",
    "Qualifiziert am": "2023-02-10",
    Währung: "eur",
    "Gebühr Silver-Altvorteile": 1700,
  };
  const row = option(withLegacy, rows);
  expect([row["Available"], row["Fee"], row["Currency"]]).toEqual(["Yes", 1700, "EUR"]);
});

test("R9: of who held none, the days that are named are those that count: to the day of the order too", () => {
  const asked = { ...none, Anniversary: "2023-03-07", "Decision date": "2023-03-24" };
  // 30 days before 7 March, and 30 before 24 March: 22 February, so that the two windows overlap.
  expect(option(newBenefits, asked)["Note"]).toMatch(/a day from 2023-02-05 to 2023-03-24/);
  const on = (qualified: string): string =>
    verdict(newBenefits, { ...asked, "Qualified on": qualified });
  expect(["2023-02-04", "2023-02-05", "2023-03-24"].map(on)).toEqual([
    ...["No R10", "Yes R9", "Yes R9"],
  ]);
});

describe("paid only after the window, a decision within it has missed it", () => {
  const decided = (anniversary: string, paid: string): string[] =>
    verdicts({
      ...silver,
      Anniversary: anniversary,
      "Decision date": anniversary,
      "Payment date": paid,
    });

  test("30 days after the anniversary it is the window still, after 31 it has lapsed", () => {
    expect(decided("2024-06-15", "2024-07-15")[2]).toBe("Yes R6");
    expect(decided("2024-06-15", "2024-07-16")[2]).toBe("No R8");
  });
  test("in 2026 there are neither legacy benefits nor the Action Pack (R14)", () => {
    const paid = { ...silver, Anniversary: "2024-06-15", "Decision date": "2024-06-15" };
    const rows = { ...paid, "Payment date": "2026-05-01" };
    expect(verdict(legacy, rows)).toBe("No R14");
    expect(verdict("Action Pack", rows)).toBe("No R14");
  });
  test("under the old rules the window ends with 30 Sep 2022", () => {
    expect(decided("2022-09-25", "2022-09-30")[2]).toBe("Yes R1");
    expect(decided("2022-09-25", "2022-10-01")[2]).not.toBe("Yes R1");
  });
});
