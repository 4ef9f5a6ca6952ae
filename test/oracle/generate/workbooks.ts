/** Whole workbooks for an area: its tables, certificates, an as-of month or none, and readings or the defaults. */
import fc from "fast-check";
import type { MonthText, Rulebook, Workbook } from "../rows";
import { months } from "../table";
import { allServices, azureTables, laterSecurityServices, securityServices } from "./azure";
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

const laterOfficeNames = {
  workloads: [
    ...["Teams", "EXO", "Teams Phone", "Teams Phone calling", "Viva Insights", "viva goals"],
    ...["Microsoft 365 Copilot", "M365 Copilot", "Teams Premium", "Windows 365", "Power BI"],
    ...["Microsoft Entra ID P1", "Yammer"],
  ],
  associations: officeNames.associations,
};
const laterSecurityNames = {
  workloads: [
    ...["Azure AD Premium", "Entra ID P1", "InTune", "Defender for Endpoint"],
    ...["Defender for Endpoint P2", "Microsoft Purview Information Protection", "Teams"],
  ],
  associations: ["CPOR", "CPOR", "CPOR", "cpor", "CSP", "CSP T2", "DPOR", ""],
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
      ["MW-4", ["a", "b"]],
    ],
    Security: [
      ["SE-2", ["a", "b", "c"]],
      ["SE-10", ["a", "b"]],
      ["SE-13", ["a", "c"]],
    ],
    BusinessApplications: [["BA-3", ["a", "b", "c"]]],
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

function tables(area: Area, t: MonthText, rulebook: Rulebook): fc.Arbitrary<Tables> {
  const oneYear = spans(t, 13);
  const twoYears = spans(t, 23);
  const isFirst = rulebook === "2022-05";
  const azure = azureTables(twoYears, isFirst ? securityServices : laterSecurityServices);
  const office = isFirst ? officeNames : laterOfficeNames;
  const security = isFirst ? securityNames : laterSecurityNames;
  switch (area) {
    case "ModernWork":
      return fc.oneof(
        fc.record({ office: officeTables(oneYear, office) }),
        officeTables(oneYear, office).chain((table) => withClaims(table, t))
      );
    case "Security":
      return fc.oneof(
        fc.record({ seats: seatTables(oneYear, security), azure }),
        fc.record({ mobility: mobilityTables(oneYear), azure }),
        fc.record({ office: officeTables(oneYear, security) })
      );
    case "BusinessApplications":
      return fc.record({
        revenue: revenueTables(oneYear, rulebook),
        consumption: consumptionTables(oneYear, rulebook),
      });
    case "Infrastructure":
    case "DataAI":
    case "DigitalAppInnovation":
      return fc.record({ azure: azureTables(fc.oneof(oneYear, twoYears), allServices) });
  }
}

/** All tables are meant for the same month, though one may reach further than another. */
export function workbooks(area: Area, rulebook: Rulebook = "2022-05"): fc.Arbitrary<Workbook> {
  return intendedMonths(rulebook).chain((t) =>
    fc
      .record({
        tables: tables(area, t, rulebook),
        certificates: fc.option(certificateTables(area, t, rulebook), { freq: 6, nil: undefined }),
        asOf: fc.option(fc.constantFrom(0, 0, -1), { freq: 2, nil: undefined }),
        market: fc.constantFrom<"Larger" | "Other">("Larger", "Other"),
        readings: readings(area),
      })
      .map(({ tables: own, certificates, asOf, market, readings: chosen }) => ({
        ...own,
        ...(certificates && { certificates }),
        ...(asOf === undefined ? {} : { asOf: months(t, asOf, asOf)[0] ?? t }),
        market,
        // The months of the first rulebook are its own; later ones are named, whatever the month.
        ...(rulebook === "2022-05" ? {} : { rulebook }),
        readings: chosen,
      }))
  );
}
