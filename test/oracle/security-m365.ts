/** Microsoft 365 customers, deployments and growth of Security. */
import { usersGained } from "./growth-after-association";
import { associationOf, isAssociated, isOneOf } from "./names";
import type { Measurement, MobilityProduct, MonthText, OfficeRow, SeatRow, Workbook } from "./rows";
import { securityWorkloads } from "./security-services";
import { covers, groupBy, inMonth, lastTwelve, months, shift, sum } from "./table";
import { type Line, linesOf } from "./usage-lines";

type Readings = Readonly<Record<string, string>>;

const productWorkloads: readonly (readonly [MobilityProduct, string])[] = [
  ["AADP", "Azure AD Premium"],
  ["Intune", "Intune"],
  ["Azip", "Microsoft Information Protection"],
];

/** One row per product instead of one column, the subscriptions of a tenant summed. */
function fromMobility(rows: NonNullable<Workbook["mobility"]>): readonly SeatRow[] {
  const paidOnly = rows.filter(({ free }) => !free);
  const same = groupBy(paidOnly, ({ tenant, month, association }) =>
    [tenant, month, associationOf(association ?? "")].join("|")
  );
  return same.flatMap((group) =>
    productWorkloads.flatMap(([product, workload]) =>
      group.slice(0, 1).map(({ tenant, month, association }) => ({
        tenant,
        month,
        workload,
        ...(association === undefined ? {} : { association }),
        paid: sum(group.map(({ paid }) => paid[product])),
        active: sum(group.map(({ active }) => active[product])),
      }))
    )
  );
}

/** A seats table, else the mobility export, else Microsoft 365 usage; the months are those of the table itself. */
export function seatSource(workbook: Workbook):
  | {
      readonly table: readonly { readonly month: MonthText }[];
      readonly rows: readonly OfficeRow[];
    }
  | undefined {
  const { seats, mobility, office } = workbook;
  if (seats) return { table: seats, rows: seats };
  if (mobility) return { table: mobility, rows: fromMobility(mobility) };
  return office && { table: office, rows: office };
}

/** What a tenant's seats make of it in a month. */
type StateIn = (month: MonthText) => "customer" | "none" | "in between";

/** Reading SE-2 b: the last earlier month with none or with enough seats says whether the tenant is a customer. */
function addsByState(
  state: StateIn,
  all: readonly MonthText[],
  window: readonly MonthText[]
): number {
  const stateBefore = (month: MonthText): string | undefined =>
    all
      .filter((earlier) => earlier < month)
      .map(state)
      .filter((found) => found !== "in between")
      .at(-1);
  return sum(
    window.map((month) => {
      if (state(month) === "customer" && stateBefore(month) === "none") return 1;
      return state(month) === "none" && stateBefore(month) === "customer" ? -1 : 0;
    })
  );
}

/** Reading SE-2 a: only the month just before. */
function addsByMonth(state: StateIn, window: readonly MonthText[]): number {
  return sum(
    window.map((month) => {
      const [before, now] = [state(shift(month, -1)), state(month)];
      if (before === "none" && now === "customer") return 1;
      return before === "customer" && now === "none" ? -1 : 0;
    })
  );
}

/** At least 15 % of the paid seats protected. */
const isProtected = ({ paid, active }: Line): boolean => paid > 0 && 20 * active >= 3 * paid;

function hasCrossed(tenant: readonly Line[], t: MonthText): boolean {
  return (
    !inMonth(tenant, shift(t, -12)).some(isProtected) &&
    lastTwelve(t).some((month) => inMonth(tenant, month).some(isProtected))
  );
}

/** Paid seats that a track asks for, at least and at most; and the growth that a tenant of another size doesn't give. */
interface Track {
  readonly track?: string;
  readonly least: number;
  readonly most: number;
  /** Tenants grown beyond the most, in the track a year before t, stay in it. */
  readonly staying: boolean;
  readonly limitsGrowth: boolean;
}

const oneTrack: Track = { least: 25, most: Infinity, staying: false, limitsGrowth: false };
const twoTracks: readonly Track[] = [
  { track: "Enterprise", least: 301, most: Infinity, staying: false, limitsGrowth: true },
  { track: "SMB", least: 5, most: 300, staying: true, limitsGrowth: true },
];

export function measureSecurityM365(
  workbook: Workbook,
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const source = seatSource(workbook);
  if (source === undefined) return [];
  const isLatest = workbook.rulebook === "2026-07";
  const lines = linesOf(
    source.rows
      .filter(({ month }) => month <= t)
      .filter(({ duplicate }) => duplicate !== true || readings["GE-9"] === "b")
      .filter(({ association }) => isAssociated(association, isLatest ? ["CPOR", "CSP"] : ["CPOR"]))
      .filter(({ workload }) => isOneOf(workload, securityWorkloads))
  );
  const start = source.table.map(({ month }) => month).sort()[0] ?? t;
  const all = months(t, -120, 0).filter((month) => month >= start);
  const window = lastTwelve(t);
  const known = (value: number): number | undefined =>
    covers(source.table, shift(t, -12), t) ? value : undefined;
  return (isLatest ? twoTracks : [oneTrack]).flatMap(({ track, ...size }) => {
    const found = measureTrack(lines, all, window, size, readings);
    const growth = usersGained(lines, t, readings["SE-13"] ?? "b", (tenant, month) => {
      const own = lines.filter((line) => line.tenant === tenant);
      return !size.limitsGrowth || isMember(own, month, t, size);
    });
    const where = track === undefined ? {} : { track };
    return [
      { metric: "M365 net customer adds", ...where, value: known(found.adds) },
      { metric: "M365 deployments", ...where, value: known(found.deployed) },
      { metric: "M365 usage growth", ...where, value: known(growth) },
    ];
  });
}

type Size = Omit<Track, "track">;

const seatsIn = (tenant: readonly Line[], month: MonthText): number =>
  Math.max(0, ...inMonth(tenant, month).map(({ paid }) => paid));

/** Whether a tenant's largest workload has the track's size in a month, or the tenant stays in the track. */
function isMember(
  tenant: readonly Line[],
  month: MonthText,
  t: MonthText,
  { least, most, staying }: Size
): boolean {
  const fits = (paid: number): boolean => paid >= least && paid <= most;
  const seats = seatsIn(tenant, month);
  return fits(seats) || (staying && seats > most && fits(seatsIn(tenant, shift(t, -12))));
}

function measureTrack(
  lines: readonly Line[],
  all: readonly MonthText[],
  window: readonly MonthText[],
  size: Size,
  readings: Readings
): { readonly adds: number; readonly deployed: number } {
  const t = window.at(-1) ?? "";
  const tenants = groupBy(lines, ({ tenant }) => tenant);
  const stock = (has: (month: MonthText) => boolean): number =>
    Number(has(t)) - Number(has(shift(t, -12)));
  const adds = tenants.map((tenant) => {
    const member = (month: MonthText): boolean => isMember(tenant, month, t, size);
    const state: StateIn = (month) => {
      if (member(month)) return "customer";
      return seatsIn(tenant, month) === 0 ? "none" : "in between";
    };
    if (readings["SE-2"] === "c") return stock(member);
    return readings["SE-2"] === "a" ? addsByMonth(state, window) : addsByState(state, all, window);
  });
  const deployed = tenants.map((tenant) => {
    if (readings["SE-10"] === "a")
      return Number(isMember(tenant, t, t, size) && hasCrossed(tenant, t));
    return stock(
      (month) =>
        isMember(tenant, month, t, size) &&
        inMonth(tenant, month).some((line) => line.paid >= size.least && isProtected(line))
    );
  });
  return { adds: sum(adds), deployed: sum(deployed) };
}
