/** What lines tell of their customers' paid seats: enough, too few, too many, or told by another line. */
import { type Month, monthText } from "../../core/month";
import { telling, type Telling } from "../../core/telling";
import { forTrack } from "../../rules/types";
import { acceptedOn } from "../modern-work/band";
import type { LineSource } from "../modern-work/lines-of-month";
import { seatsAmount, tellOutside } from "../modern-work/tell-lines";
import { emptyBand } from "../usage/band";
import { counted } from "../usage/row-ledger";
import type { TellOfMonth } from "./seat-stock";
import { type BandQuestion, tenantSeats } from "./tenant-seats";

/** Of customers in the band, the line that has their seats decides. */
export function tellSeats(question: BandQuestion, source: LineSource): TellOfMonth {
  const { measure, track, table } = question;
  const band = forTrack(measure.band, track) ?? emptyBand;
  return (month, deciding, isYearAgo) => {
    const lines = source.lines(month);
    const seatsOf = tenantSeats(source, lines, acceptedOn(measure, track, "any"));
    return (line, code): Telling | undefined => {
      const largest = seatsOf.get(source.tenantOf[lines.units[line] ?? 0] ?? -1);
      if (largest === undefined) return undefined;
      const when = { to: monthText(month) };
      if (code === counted) {
        const amount = seatsAmount(largest.seats);
        return telling("reached", { amount, bar: band, when, isYearAgo });
      }
      if (deciding.has(largest.line)) {
        const other = table.placeOf(lines.rowOf(largest.line), "tenant");
        return telling("alreadyCounted", { other });
      }
      return tellOutside(largest.seats, band, month, isYearAgo);
    };
  };
}

/** A customer's seats came to be enough, or went; or nothing changed. */
export function tellSeatChange(
  question: BandQuestion,
  month: Month,
  seats: number,
  change: number
): Telling {
  const facts = { amount: seatsAmount(seats), when: { to: monthText(month) } };
  if (change > 0) return telling("customerAdded", facts);
  if (change < 0) return telling("customerLost", facts);
  const bar = forTrack(question.measure.band, question.track) ?? emptyBand;
  return telling("unchanged", { ...facts, bar });
}
