/** Microsoft 365 customers, deployments and growth of Security, rulebook 2022-05. */
import { usersGained } from "./growth-after-association";
import { associationOf, isAssociated, isOneOf } from "./names";
import type { Measurement, MobilityProduct, MonthText, OfficeRow, SeatRow, Workbook } from "./rows";
import { covers, groupBy, inMonth, lastTwelve, months, shift, sum } from "./table";
import { type Line, linesOf } from "./usage-lines";

type Readings = Readonly<Record<string, string>>;

const workloads = [
  "Azure AD Premium",
  "Defender for Office 365",
  "Defender for Endpoint",
  "Defender for Identity",
  "Microsoft Information Protection",
  "Intune",
];

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

type SeatsIn = (month: MonthText) => number;

/** Reading SE-2 b: the last earlier month with none or with 25 seats says whether the tenant is a customer. */
function addsByState(
  seats: SeatsIn,
  all: readonly MonthText[],
  window: readonly MonthText[]
): number {
  const stateBefore = (month: MonthText): string | undefined =>
    all
      .filter((earlier) => earlier < month)
      .map(seats)
      .filter((paid) => paid === 0 || paid >= 25)
      .map((paid) => (paid === 0 ? "none" : "customer"))
      .at(-1);
  return sum(
    window.map((month) => {
      if (seats(month) >= 25 && stateBefore(month) === "none") return 1;
      return seats(month) === 0 && stateBefore(month) === "customer" ? -1 : 0;
    })
  );
}

/** Reading SE-2 a: only the month just before. */
function addsByMonth(seats: SeatsIn, window: readonly MonthText[]): number {
  return sum(
    window.map((month) => {
      const [before, now] = [seats(shift(month, -1)), seats(month)];
      if (before === 0 && now >= 25) return 1;
      return before >= 25 && now === 0 ? -1 : 0;
    })
  );
}

/** At least 15 % of the paid seats protected. */
const isProtected = ({ paid, active }: Line): boolean => paid > 0 && 20 * active >= 3 * paid;

function hasCrossed(tenant: readonly Line[], t: MonthText): boolean {
  return (
    !inMonth(tenant, shift(t, -12)).some(isProtected) &&
    lastTwelve(t).some((month) => inMonth(tenant, month).some(isProtected)) &&
    inMonth(tenant, t).some(({ paid }) => paid >= 25)
  );
}

const holds = (tenant: readonly Line[], month: MonthText): boolean =>
  inMonth(tenant, month).some((line) => line.paid >= 25 && isProtected(line));

export function measureSecurityM365(
  workbook: Workbook,
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const source = seatSource(workbook);
  if (source === undefined) return [];
  const lines = linesOf(
    source.rows
      .filter(({ month }) => month <= t)
      .filter(({ duplicate }) => duplicate !== true || readings["GE-9"] === "b")
      .filter(({ association }) => isAssociated(association, ["CPOR"]))
      .filter(({ workload }) => isOneOf(workload, workloads))
  );
  const start = source.table.map(({ month }) => month).sort()[0] ?? t;
  const all = months(t, -120, 0).filter((month) => month >= start);
  const window = lastTwelve(t);
  const tenants = groupBy(lines, ({ tenant }) => tenant);
  const adds = tenants.map((tenant) => {
    const seats: SeatsIn = (month) =>
      Math.max(0, ...inMonth(tenant, month).map(({ paid }) => paid));
    const stock = (month: MonthText): number => (seats(month) >= 25 ? 1 : 0);
    if (readings["SE-2"] === "c") return stock(t) - stock(shift(t, -12));
    return readings["SE-2"] === "a" ? addsByMonth(seats, window) : addsByState(seats, all, window);
  });
  const deployed = tenants.map((tenant) =>
    readings["SE-10"] === "b"
      ? Number(holds(tenant, t)) - Number(holds(tenant, shift(t, -12)))
      : Number(hasCrossed(tenant, t))
  );
  const known = (value: number): number | undefined =>
    covers(source.table, shift(t, -12), t) ? value : undefined;
  return [
    { metric: "M365 net customer adds", value: known(sum(adds)) },
    { metric: "M365 deployments", value: known(sum(deployed)) },
    {
      metric: "M365 usage growth",
      value: known(usersGained(lines, t, readings["SE-13"] ?? "b", () => true)),
    },
  ];
}
