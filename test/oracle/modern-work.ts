/** Customers, growth and deployments of Modern Work. */
import { usersGained } from "./growth-after-association";
import { isAssociated, isOneOf } from "./names";
import type { Measurement, MonthText, OfficeRow, Rulebook } from "./rows";
import { covers, distinct, inMonth, lastTwelve, shift } from "./table";
import { type Line, linesOf, unitsOf } from "./usage-lines";

type Readings = Readonly<Record<string, string>>;

const firstWorkloads = [
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

/** In 2023 the Phone entry was split in two, and Viva joined. */
const workloads2023 = [
  ...firstWorkloads,
  ...["Teams Phone", "Viva Insights", "Viva Topics", "Viva Learning", "Viva Connections"],
];
const workloads2026 = [
  ...[...workloads2023, "M365 Copilot", "Entra ID P1", "Teams for Frontline Workers"],
  ...["Teams Phone Enabled Users", "Teams Rooms Monthly Active Devices", "Viva Goals"],
  "Windows 365",
];

/** What counts for net customer adds, and what besides for growth and deployments. */
const workloadsIn: Readonly<Record<Rulebook, readonly [readonly string[], readonly string[]]>> = {
  "2022-05": [firstWorkloads, []],
  "2023-06": [workloads2023, []],
  "2023-12": [workloads2023, []],
  "2026-07": [workloads2026, ["Teams Premium"]],
};

const enterprise = {
  name: "Enterprise",
  associations: ["CPOR", "DPOR"],
  holds: ({ paid }: Line): boolean => paid > 300,
};
const tracks = [
  enterprise,
  {
    name: "SMB",
    associations: ["CPOR", "CSP"],
    holds: ({ paid }: Line): boolean => paid > 10 && paid <= 300,
  },
];
type Track = (typeof tracks)[number];

/** @param on The lines that a track's associations let through. */
type Membership = (
  on: (track: Track) => readonly Line[],
  track: Track,
  month: MonthText
) => readonly string[];

const tenantsOf = (lines: readonly Line[]): readonly string[] =>
  distinct(lines.map(({ tenant }) => tenant));

/** Tenants with a line of the track in the band, in the month. */
const tenantsInBand: Membership = (on, track, month) =>
  tenantsOf(inMonth(on(track), month).filter(track.holds));

/** Since 2026-07 those that are Enterprise at t too, if they were SMB a year before. */
const tenantsStaying =
  (t: MonthText): Membership =>
  (on, track, month) => {
    const inBand = tenantsInBand(on, track, month);
    if (track.name !== "SMB") return inBand;
    const were = tenantsInBand(on, track, shift(t, -12));
    const grown = tenantsInBand(on, enterprise, t).filter((tenant) => were.includes(tenant));
    const present = tenantsOf(inMonth(on(track), month));
    return distinct([...inBand, ...grown.filter((tenant) => present.includes(tenant))]);
  };

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
  rulebook: Rulebook,
  readings: Readings
): readonly Measurement[] {
  const [workloads, besides] = workloadsIn[rulebook];
  const members = rulebook === "2026-07" ? tenantsStaying(t) : tenantsInBand;
  const aYear = covers(table, shift(t, -12), t);
  const known = (value: number): number | undefined => (aYear ? value : undefined);
  const past = table.filter(({ month }) => month <= t);
  const eligible = past.filter(({ workload }) => isOneOf(workload, [...workloads, ...besides]));
  const pooled = past
    .filter(({ workload }) => isOneOf(workload, workloads))
    .filter(({ duplicate }) => duplicate !== true || readings["GE-9"] === "b");
  const accepted =
    (rows: readonly OfficeRow[]) =>
    ({ associations }: Track): readonly Line[] =>
      linesOf(rows.filter(({ association }) => isAssociated(association, associations)));
  return tracks.flatMap((track) => {
    const customers = accepted(pooled);
    const lines = accepted(eligible);
    const adds =
      members(customers, track, t).length - members(customers, track, shift(t, -12)).length;
    const isEligible = (tenant: string, month: MonthText): boolean =>
      members(lines, track, month).includes(tenant);
    return [
      { metric: "Net customer adds", track: track.name, value: known(adds) },
      ...track.associations.flatMap((association) => {
        const own = lines(track).filter(
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
