/** Customers, growth and deployments of Modern Work, rulebook 2022-05. */
import { usersGained } from "./growth-after-association";
import { isAssociated, isOneOf } from "./names";
import type { Measurement, MonthText, OfficeRow } from "./rows";
import { covers, distinct, inMonth, lastTwelve, shift } from "./table";
import { type Line, linesOf, unitsOf } from "./usage-lines";

type Readings = Readonly<Record<string, string>>;

const workloads = [
  "Intune",
  "Exchange Online",
  "ProPlus",
  "SharePoint Online",
  "Teams",
  "Teams Meetings",
  "Teams Phone calling 1p/3p",
  "Teams Platform",
  "Yammer",
];

const tracks = [
  {
    name: "Enterprise",
    associations: ["CPOR", "DPOR"],
    holds: ({ paid }: Line): boolean => paid > 300,
  },
  {
    name: "SMB",
    associations: ["CPOR", "CSP"],
    holds: ({ paid }: Line): boolean => paid > 10 && paid <= 300,
  },
];
type Track = (typeof tracks)[number];

/** Tenants with a line of the track in the band, in the month. */
function tenantsInBand(lines: readonly Line[], track: Track, month: MonthText): readonly string[] {
  return distinct(
    inMonth(lines, month)
      .filter(track.holds)
      .map(({ tenant }) => tenant)
  );
}

/** At least 40 % of the paid seats in use. */
const isDeployed = ({ paid, active }: Line): boolean => paid > 0 && 5 * active >= 2 * paid;

/** Deployed workloads or, by reading MW-4 b, tenants: now minus a year ago. */
function deployments(
  lines: readonly Line[],
  t: MonthText,
  readings: Readings,
  isEligible: (tenant: string, month: MonthText) => boolean
): number {
  const early = readings["MW-2"] ?? "b";
  const associatedIn = (unit: readonly Line[]): MonthText => unit[0]?.associatedIn ?? "";
  const isYoung = (unit: readonly Line[]): boolean => lastTwelve(t).includes(associatedIn(unit));
  const deployedIn = (unit: readonly Line[], month: MonthText): readonly Line[] =>
    inMonth(unit, month).filter(isDeployed);
  const eligibleIn = (unit: readonly Line[], month: MonthText): readonly Line[] =>
    deployedIn(unit, month).filter(({ tenant }) => isEligible(tenant, month));
  const units = unitsOf(lines)
    .filter((unit) => associatedIn(unit) <= t)
    .filter(
      (unit) => early !== "b" || !isYoung(unit) || deployedIn(unit, associatedIn(unit)).length === 0
    );
  const count = (found: readonly Line[]): number =>
    readings["MW-4"] === "b" ? distinct(found.map(({ tenant }) => tenant)).length : found.length;
  const at = (month: MonthText): number => count(units.flatMap((unit) => eligibleIn(unit, month)));
  const already =
    early === "a"
      ? count(units.filter(isYoung).flatMap((unit) => eligibleIn(unit, associatedIn(unit))))
      : 0;
  return at(t) - at(shift(t, -12)) - already;
}

export function measureModernWork(
  table: readonly OfficeRow[],
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const aYear = covers(table, shift(t, -12), t);
  const known = (value: number): number | undefined => (aYear ? value : undefined);
  const eligible = table
    .filter(({ month }) => month <= t)
    .filter(({ workload }) => isOneOf(workload, workloads));
  const pooled = eligible.filter(({ duplicate }) => duplicate !== true || readings["GE-9"] === "b");
  return tracks.flatMap((track) => {
    const accepted = (rows: readonly OfficeRow[]): readonly Line[] =>
      linesOf(rows.filter(({ association }) => isAssociated(association, track.associations)));
    const [customers, lines] = [accepted(pooled), accepted(eligible)];
    const adds =
      tenantsInBand(customers, track, t).length -
      tenantsInBand(customers, track, shift(t, -12)).length;
    const isEligible = (tenant: string, month: MonthText): boolean =>
      tenantsInBand(lines, track, month).includes(tenant);
    return [
      { metric: "Net customer adds", track: track.name, value: known(adds) },
      ...track.associations.flatMap((association) => {
        const own = lines.filter(
          (line) => line.association === "" || line.association === association
        );
        const where = { track: track.name, association };
        return [
          {
            metric: "Usage growth",
            ...where,
            value: known(usersGained(own, t, readings["MW-1"] ?? "b", isEligible)),
          },
          {
            metric: "Deployments",
            ...where,
            value: known(deployments(own, t, readings, isEligible)),
          },
        ];
      }),
    ];
  });
}
