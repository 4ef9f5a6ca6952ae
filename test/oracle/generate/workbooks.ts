/** Whole workbooks for an area: its tables, certificates, an as-of month or none, and readings or the defaults. */
import fc from "fast-check";
import type { MonthText, Workbook } from "../rows";
import { months } from "../table";
import { allServices, azureTables, securityServices } from "./azure";
import { consumptionTables, revenueTables } from "./business";
import { certificateTables } from "./certificates";
import { mobilityTables } from "./mobility";
import { withClaims } from "./claims";
import { officeTables, seatTables } from "./seats";
import { intendedMonths, spans } from "./series";

export const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
] as const;
export type Area = (typeof areas)[number];

const officeNames = {
  workloads: [
    ...[
      "Teams",
      "Microsoft Teams",
      "EXO",
      "Exchange Online",
      "intune",
      "Teams Phone Calling 1p/3p",
    ],
    ...["Viva Engage", "Power BI"],
  ],
  associations: ["CPOR", "CPOR", "DPOR", "CSP", "CSP T1", "CSP Tier 2", "DAP", ""],
};
const securityNames = {
  workloads: [
    "Azure AD Premium",
    "InTune",
    "Defender for Endpoint",
    "defender for identity",
    "Teams",
  ],
  associations: ["CPOR", "CPOR", "CPOR", "cpor", "CSP", ""],
};

const readingChoices: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> =
  {
    azure: [
      ["AZ-6", ["b", "c"]],
      ["AZ-8", ["b"]],
      ["AZ-9", ["b", "c", "d"]],
    ],
    ModernWork: [
      ["MW-1", ["a", "c"]],
      ["MW-2", ["a", "c"]],
      ["MW-4", ["b"]],
    ],
    Security: [
      ["SE-2", ["a", "c"]],
      ["SE-10", ["b"]],
      ["SE-13", ["a", "c"]],
    ],
    BusinessApplications: [["BA-3", ["b", "c"]]],
  };

/** Mostly the default of each. */
function readings(area: Area): fc.Arbitrary<Readonly<Record<string, string>>> {
  const choices = [
    ...(readingChoices[area] ?? readingChoices.azure ?? []),
    ...([
      ["GE-8", ["b"]],
      ["GE-9", ["b"]],
    ] as const),
  ];
  const choice = ([id, options]: readonly [string, readonly string[]]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(...options).map((option) => [[id, option] as const]) }
    );
  return fc.tuple(...choices.map(choice)).map((chosen) => Object.fromEntries(chosen.flat()));
}

type Tables = Pick<
  Workbook,
  "azure" | "office" | "claims" | "seats" | "mobility" | "revenue" | "consumption"
>;

function tables(area: Area, t: MonthText): fc.Arbitrary<Tables> {
  const oneYear = spans(t, 13);
  const twoYears = spans(t, 23);
  const azure = azureTables(twoYears, securityServices);
  switch (area) {
    case "ModernWork":
      return fc.oneof(
        fc.record({ office: officeTables(oneYear, officeNames) }),
        officeTables(oneYear, officeNames).chain((office) => withClaims(office, t))
      );
    case "Security":
      return fc.oneof(
        fc.record({ seats: seatTables(oneYear, securityNames), azure }),
        fc.record({ mobility: mobilityTables(oneYear), azure }),
        fc.record({ office: officeTables(oneYear, securityNames) })
      );
    case "BusinessApplications":
      return fc.record({
        revenue: revenueTables(oneYear),
        consumption: consumptionTables(oneYear),
      });
    case "Infrastructure":
    case "DataAI":
    case "DigitalAppInnovation":
      return fc.record({ azure: azureTables(fc.oneof(oneYear, twoYears), allServices) });
  }
}

/** All tables are meant for the same month, though one may reach further than another. */
export function workbooks(area: Area): fc.Arbitrary<Workbook> {
  return intendedMonths.chain((t) =>
    fc
      .record({
        tables: tables(area, t),
        certificates: fc.option(certificateTables(area, t), { freq: 6, nil: undefined }),
        asOf: fc.option(fc.constantFrom(0, 0, -1), { freq: 2, nil: undefined }),
        market: fc.constantFrom<"Larger" | "Other">("Larger", "Other"),
        readings: readings(area),
      })
      .map(({ tables: own, certificates, asOf, market, readings: chosen }) => ({
        ...own,
        ...(certificates && { certificates }),
        ...(asOf === undefined ? {} : { asOf: months(t, asOf, asOf)[0] ?? t }),
        market,
        readings: chosen,
      }))
  );
}
