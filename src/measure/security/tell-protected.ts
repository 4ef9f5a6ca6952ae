/** What lines tell of the protected share of their seats: enough or not, and what else keeps their customer out. */
import { telling, type Telling } from "../../core/telling";
import { forTrack } from "../../rules/types";
import { acceptedOn } from "../modern-work/band";
import type { LineSource } from "../modern-work/lines-of-month";
import { tellOutside, tellTooLittleUse, usageOf } from "../modern-work/tell-lines";
import { emptyBand, isInBand, reachesBand } from "../usage/band";
import { counted } from "../usage/row-ledger";
import type { TellOfMonth } from "./seat-stock";
import { type BandQuestion, tenantSeats } from "./tenant-seats";

interface Question extends BandQuestion {
  readonly measure: BandQuestion["measure"] & { readonly share: number };
}

/** @param counts Customers that came to the share within the year, or those of each month compared. */
export function tellProtected(
  question: Question,
  source: LineSource,
  counts: "crossings" | "stock"
): TellOfMonth {
  const { asOf, measure, track, table } = question;
  const band = forTrack(measure.band, track) ?? emptyBand;
  const accepted = acceptedOn(measure, track, "any");
  return (month, deciding, isYearAgo) => {
    const lines = source.lines(month);
    const tested = counts === "stock" ? month : asOf;
    const sizes = tenantSeats(source, source.lines(tested), accepted);
    const tenantAt = (line: number): number => source.tenantOf[lines.units[line] ?? 0] ?? -1;
    const carriers = new Map([...deciding].map((line) => [tenantAt(line), line]));
    return (line, code): Telling | undefined => {
      const use = usageOf(lines, line, measure.share, isYearAgo);
      // A row that brings seats to several workloads is told by the one that decides.
      if (code === counted) return deciding.has(line) ? telling("inUse", use) : undefined;
      if (use.seats === 0 || use.users / use.seats < measure.share)
        return tellTooLittleUse(lines, line, measure.share, isYearAgo);
      const carrier = carriers.get(tenantAt(line));
      if (carrier !== undefined)
        return telling("alreadyCounted", { other: table.placeOf(lines.rowOf(carrier), "tenant") });
      if (counts === "stock" && !reachesBand(use.seats, band))
        return tellOutside(use.seats, band, month, isYearAgo);
      const seats = sizes.get(tenantAt(line))?.seats ?? 0;
      return counts === "crossings" && isInBand(seats, band)
        ? telling("wasInUse", use)
        : tellOutside(seats, band, tested, isYearAgo);
    };
  };
}
