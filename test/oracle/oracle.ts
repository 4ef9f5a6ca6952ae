/** What METRICS must say of a workbook, worked out a second time from plain rows. */
import { azureTrack, measureAzureArea } from "./azure-areas";
import { businessTrack, measureBusinessApplications } from "./business-applications";
import { measureCertified } from "./certified-people";
import { measureModernWork } from "./modern-work";
import { readingsIn } from "./readings";
import type { Measurement, MonthText, OfficeRow, Workbook } from "./rows";
import { measureSecurityAzure } from "./security-azure";
import { measureSecurityM365, seatSource } from "./security-m365";
import { distinct } from "./table";

/** Two exports of one kind are one table. */
function usageOf({ office, claims = [] }: Workbook): readonly OfficeRow[] | undefined {
  return office && [...office, ...claims];
}

type Months = readonly { readonly month: MonthText }[];

/** The tables of the workbook that the area's usage metrics read. */
export function usageTables(area: string, workbook: Workbook): readonly Months[] {
  const tables = {
    ModernWork: [usageOf(workbook)],
    Security: [seatSource(workbook)?.table, workbook.azure],
    BusinessApplications: [workbook.revenue, workbook.consumption],
  };
  const needed = area in tables ? tables[area as keyof typeof tables] : [workbook.azure];
  return needed.filter((table) => table !== undefined);
}

/** The month asked for, else the latest one that every table holds. */
export function asOfMonth(area: string, workbook: Workbook): MonthText {
  const [one = [], ...others] = usageTables(area, workbook).map((rows) =>
    distinct(rows.map(({ month }) => month))
  );
  const shared = one.filter((month) => others.every((held) => held.includes(month)));
  const t = workbook.asOf ?? [...shared].sort().at(-1);
  if (t === undefined) throw new RangeError("The tables share no month");
  return t;
}

function usage(area: string, workbook: Workbook, t: MonthText): readonly Measurement[] {
  const { azure, readings, rulebook = "2022-05" } = workbook;
  const office = usageOf(workbook);
  if (area === "ModernWork") return office ? measureModernWork(office, t, rulebook, readings) : [];
  if (area === "BusinessApplications") return measureBusinessApplications(workbook, t);
  if (area === "Security")
    return [
      ...measureSecurityM365(workbook, t, readings),
      ...(azure ? measureSecurityAzure(azure, t, rulebook, readings) : []),
    ];
  return azure ? measureAzureArea(azure, t, rulebook, readings) : [];
}

export function measure(area: string, given: Workbook): readonly Measurement[] {
  const workbook = { ...given, readings: readingsIn(given) };
  const t = asOfMonth(area, workbook);
  const { azure, certificates, readings, rulebook = "2022-05" } = workbook;
  const certified = certificates ? measureCertified(area, certificates, t, workbook) : [];
  const isAzure = ["Infrastructure", "DataAI", "DigitalAppInnovation"].includes(area);
  const isClassified = area === "BusinessApplications" && rulebook !== "2022-05";
  const track = isAzure
    ? azureTrack(azure, t, rulebook, readings)
    : isClassified
      ? businessTrack(workbook, t)
      : undefined;
  return [
    ...usage(area, workbook, t),
    ...certified.map((each) => ({ ...each, ...(track && { track }) })),
  ];
}
