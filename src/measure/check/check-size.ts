/** Whether a range is more than Excel passes to a function in one call. */
import { findings } from "../../core/sentences/findings";
import type { RawRange } from "../../worksheet/inputs";
import { placeIn } from "../../worksheet/tables/recognise";
import { type Finding, noText } from "./finding";

/** Documented for add-ins: of one range on every platform, and of one request or answer in Excel on the web. */
const cellLimit = 5_000_000;
const webMegabytes = 5;
const bytesPerMegabyte = 1024 * 1024;
const rowsWeighed = 200;

export function checkSize(ranges: readonly RawRange[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const range of ranges) {
    const cells = range.cells.length * (range.cells[0]?.length ?? 0);
    const about = { range: placeIn(range), kind: noText, column: noText };
    if (cells > cellLimit) found.push({ ...about, ...findings.aboveCellLimit(cells, cellLimit) });
    const megabytes = bytesOf(range) / bytesPerMegabyte;
    if (megabytes <= webMegabytes) continue;
    found.push({ ...about, ...findings.aboveWebLimit(Math.round(megabytes), webMegabytes) });
  }
  return found;
}

/** As Excel sends it, by some of its rows. */
function bytesOf({ cells }: RawRange): number {
  const step = Math.max(1, Math.floor(cells.length / rowsWeighed));
  let [weighed, bytes] = [0, 0];
  for (let row = 0; row < cells.length; row += step) {
    bytes += JSON.stringify(cells[row]).length + 1;
    weighed++;
  }
  return weighed === 0 ? 0 : (bytes / weighed) * cells.length;
}
