/** Which share of the tenants with ACR in the month belongs to one of the segments. */
import { monthText } from "../../core/month";
import { note } from "../../core/note";
import { telling } from "../../core/telling";
import { inMillionths, reaches } from "../usage/amounts";
import type { Change } from "../measured";
import { codeOf, counted, type RowTold } from "../usage/row-ledger";
import { rowsByKey } from "../usage/rows-by-key";
import { defineUsageWay } from "../usage/usage-way";
import { azureColumns, azureStandings, azureTable } from "./azure-rows";
import { segmentKey } from "./segment-name";

const noUsage = codeOf("noUsage");
const otherSegment = codeOf("otherSegment");
const alreadyCounted = codeOf("alreadyCounted");

/** The least ACR that is more than none. */
const oneCent = 0.01;
const noSegment = -1;

export const segmentShare = defineUsageWay({
  by: "segmentShare",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => [...azureColumns, "segment"],
  needed: (asOf) => [asOf],
  value: (question, rows, ledger) => {
    const { asOf, table, measure } = question;
    if (!table.has("segment")) return { amount: undefined, notes: [note("segmentMissing", {})] };
    const block = rows(asOf);
    const standing = azureStandings(question, block);
    const [owners, segments] = [block.textsOf("tenant"), block.textsOf("segment")];
    const acr = block.numbersOf("acr");
    const tenants = table.internerOf("tenant").texts.length;
    const sums = new Float64Array(tenants);
    const segmentOf = new Int32Array(tenants).fill(noSegment);
    for (let at = 0; at < owners.length; at++) {
      if (standing[at] !== counted) continue;
      const owner = owners[at] ?? -1;
      sums[owner] = (sums[owner] ?? 0) + inMillionths(acr[at] ?? 0);
      // A tenant's first row that names a segment decides.
      const segment = segments[at] ?? noSegment;
      if (segmentOf[owner] === noSegment && segment >= 0) segmentOf[owner] = segment;
    }
    const wanted = new Set(measure.segments.map(segmentKey));
    const isWanted = table.internerOf("segment").texts.map((text) => wanted.has(segmentKey(text)));
    const hasAcr = (owner: number): boolean => reaches(sums[owner] ?? 0, oneCent);
    const isInside = (owner: number): boolean => isWanted[segmentOf[owner] ?? noSegment] === true;
    const all = Array.from(sums.keys()).filter(hasAcr);
    const inside = all.filter(isInside).length;
    const blank = all.filter((owner) => segmentOf[owner] === noSegment).length;
    const carried = new Set<number>();
    const rowsOf = rowsByKey(standing, (at) => owners[at] ?? -1);
    const withoutRow = (at: number): Change => {
      const owner = owners[at] ?? -1;
      const others = rowsOf(owner).filter((each) => each !== at);
      const left = reaches((sums[owner] ?? 0) - inMillionths(acr[at] ?? 0), oneCent);
      const named = others.find((each) => (segments[each] ?? noSegment) >= 0);
      const isInsideStill = left && isWanted[segments[named ?? -1] ?? noSegment] === true;
      const tenantsLeft = all.length - Number(hasAcr(owner)) + Number(left);
      const wasInside = hasAcr(owner) && isInside(owner);
      const insideLeft = inside - Number(wasInside) + Number(isInsideStill);
      return tenantsLeft === 0 ? "unmeasured" : insideLeft / tenantsLeft - inside / all.length;
    };
    ledger.tell(ledger.rowsOf(block), (at, code): RowTold | undefined => {
      if (standing[at] !== counted) return undefined;
      const [first = at, ...others] = rowsOf(owners[at] ?? -1);
      const change = withoutRow(at);
      const other = table.placeOf(block.rows[first] ?? 0, "tenant");
      if (code === alreadyCounted) return { change, telling: telling("alreadyCounted", { other }) };
      if (code !== counted) return { change };
      const segment = table.internerOf("segment").texts[segmentOf[owners[at] ?? -1] ?? -1] ?? "";
      const next = change === 0 ? others[0] : undefined;
      const instead = next === undefined ? undefined : block.rows[next];
      return { change, instead, telling: telling("inSegment", { segment, tenants: all.length }) };
    });
    const rowsKept = ledger.rowsOf(block);
    for (let at = 0; at < owners.length; at++) {
      const row = rowsKept[at] ?? 0;
      const owner = owners[at] ?? -1;
      const standsAt = standing[at] ?? counted;
      if (standsAt !== counted) ledger.put(row, standsAt, 0);
      else if (!hasAcr(owner)) ledger.put(row, noUsage, 0);
      else if (!isInside(owner)) ledger.put(row, otherSegment, 0);
      else {
        ledger.put(
          row,
          carried.has(owner) ? alreadyCounted : counted,
          carried.has(owner) ? 0 : 1 / all.length
        );
        carried.add(owner);
      }
    }
    const month = monthText(asOf);
    if (all.length === 0)
      return { amount: undefined, notes: [note("segmentTenantsNone", { month })] };
    return {
      amount: inside / all.length,
      notes: [
        note("segmentCounts", { month, inside, tenants: all.length, segments: measure.segments }),
        ...(blank > 0 ? [note("segmentBlank", { count: blank })] : []),
      ],
    };
  },
});
