/** What lines tell whose seats are in use or aren't: by how much, and what was so at the association already. */
import { monthText } from "../../core/month";
import { telling, type Telling } from "../../core/telling";
import { type Band, type Eligible, forTrack, type PerTrack } from "../../rules/types";
import { emptyBand } from "../usage/band";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { UsageQuestion } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";
import type { AssociationMonths } from "./association-months";
import type { LinesOfMonth, LineSource } from "./lines-of-month";
import { lineFinder, seatsAmount, tellTooLittleUse, usageOf } from "./tell-lines";

const outsideBand = codeOf("outsideBand");
const belowFloor = codeOf("belowFloor");
const associatedLater = codeOf("associatedLater");
const alreadyDeployed = codeOf("alreadyDeployed");
const alreadyCounted = codeOf("alreadyCounted");

interface Deployed {
  readonly source: LineSource;
  readonly lines: LinesOfMonth;
  readonly associated: AssociationMonths;
  /** By tenant, the line that carries it. */
  readonly carried: ReadonlyMap<number, number>;
  readonly isYearAgo: boolean;
}

interface Question extends UsageQuestion {
  readonly measure: UsageQuestion["measure"] &
    Eligible & { readonly band: PerTrack<Band>; readonly share: number };
}

export function tellDeployed(question: Question, deployed: Deployed, ledger: RowLedger): void {
  if (!ledger.keepsRows) return;
  const { asOf, table, measure, track } = question;
  const { source, lines, associated, carried, isYearAgo } = deployed;
  const find = lineFinder(source);
  lines.tell(ledger, (line, code): Telling | undefined => {
    const unit = lines.units[line] ?? 0;
    const since = associated.of[unit] ?? 0;
    if (code === counted) {
      const isStock = lines.month === asOf || lines.month === asOf - monthsPerYear;
      const use = usageOf(lines, line, measure.share, isYearAgo);
      return telling(isStock ? "inUse" : "deployedAtAssociation", use);
    }
    if (code === belowFloor) return tellTooLittleUse(lines, line, measure.share, isYearAgo);
    if (code === alreadyDeployed) {
      const then = find(unit, since);
      return then && telling("alreadyDeployed", usageOf(then.lines, then.line, measure.share));
    }
    if (code === associatedLater)
      return telling("associatedLater", { since: monthText(since), asOf: monthText(asOf) });
    if (code === outsideBand) {
      const bar = forTrack(measure.band, track) ?? emptyBand;
      const amount = seatsAmount(largestSeats(deployed, line));
      return telling("customerOutside", { amount, bar, when: { to: monthText(lines.month) } });
    }
    const first = carried.get(source.tenantOf[unit] ?? -1);
    if (code !== alreadyCounted || first === undefined) return undefined;
    return telling("alreadyCounted", { other: table.placeOf(lines.rowOf(first), "tenant") });
  });
}

/** Of the workloads of a line's tenant. */
function largestSeats({ source, lines }: Deployed, line: number): number {
  const tenantAt = (each: number): number => source.tenantOf[lines.units[each] ?? 0] ?? -1;
  let seats = 0;
  for (let each = 0; each < lines.size; each++)
    if (tenantAt(each) === tenantAt(line)) seats = Math.max(seats, lines.seats[each] ?? 0);
  return seats;
}
