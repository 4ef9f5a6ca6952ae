/** One line per tenant, workload, association and month, whatever number of rows and tables give it. */
import type { Month } from "../../core/month";
import { once } from "../../core/once";
import { telling } from "../../core/telling";
import type { Eligible } from "../../rules/types";
import { noText } from "../../worksheet/usage/usage-month";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { KeyIndex } from "../usage/key-index";
import { codeOf, counted, type RowTold } from "../usage/row-ledger";
import { placeAmong } from "../usage/place-among";
import type { UsageQuestion } from "../usage/usage-question";
import { associationOf, standings } from "../usage/standing";
import { usageKey } from "../usage/usage-name";
import {
  lineAssociations,
  type LinesOfMonth,
  type LineSource,
  type LineWithout,
} from "./lines-of-month";

const otherLine = codeOf("otherLine");
const maximumAssociations = 8;
const maximumWorkloads = 64;

export const lineColumns = [
  "tenant",
  "workload",
  "seats",
  "users",
  "association",
  "duplicate",
  "associationDate",
];

const sources = new WeakMap<UsageView, Map<Eligible["only"], Map<boolean, LineSource>>>();

/** Lines of a table with a row per workload; the same ones for every metric that looks at the same workloads. */
export function lineSource(
  view: UsageView,
  eligible: Eligible,
  skipDuplicates: boolean
): LineSource {
  const ofView = sources.get(view) ?? new Map<Eligible["only"], Map<boolean, LineSource>>();
  sources.set(view, ofView);
  const ofProducts = ofView.get(eligible.only) ?? new Map<boolean, LineSource>();
  ofView.set(eligible.only, ofProducts);
  const source = ofProducts.get(skipDuplicates) ?? openSource(view, eligible, skipDuplicates);
  ofProducts.set(skipDuplicates, source);
  return source;
}

/** Lines that are given in place of the table's, or the table's own. */
export function openLines(
  { lines, view, measure }: Pick<UsageQuestion, "lines" | "view"> & { readonly measure: Eligible },
  skipDuplicates: boolean
): LineSource {
  return lines ?? lineSource(view, measure, skipDuplicates);
}

function openSource(view: UsageView, eligible: Eligible, skipDuplicates: boolean): LineSource {
  const { table } = view;
  const tenantOf: number[] = [];
  const associationOfUnit: number[] = [];
  const index = new KeyIndex();
  const workloads = new Map<string, number>();
  const months = new Map<Month, LinesOfMonth>();
  const wanted = eligible.only === "all" ? undefined : new Set(eligible.only.map(usageKey));
  const isWanted = (key: string): boolean => wanted?.has(key) !== false;
  const anyTrack: Eligible = {
    ...eligible,
    associations: { any: Object.values(eligible.associations).flat() },
  };
  const build = (month: Month): LinesOfMonth => {
    const block = view.month(month, lineColumns);
    const standing = standings(table, block, {
      eligible: anyTrack,
      track: "any",
      product: "workload",
      skipDuplicates,
    }).slice();
    const [tenants, workloadIds] = [block.textsOf("tenant"), block.textsOf("workload")];
    const associationIds = block.textsOf("association");
    const [seats, users] = [block.numbersOf("seats"), block.numbersOf("users")];
    const [flags, dates] = [block.flagsOf("duplicate"), block.datesOf("associationDate")];
    const workloadOf = table.internerOf("workload").texts.map((text) => {
      const key = usageKey(text);
      // Only those that count are numbered, however many others a table names.
      if (!isWanted(key)) return 0;
      const known = workloads.get(key) ?? workloads.size;
      workloads.set(key, known);
      return known;
    });
    const named = table
      .internerOf("association")
      .texts.map((text) => lineAssociations.indexOf(associationOf(text) ?? "every"));
    const lineAt = new Int32Array(block.size + tenantOf.length + 1);
    const chosen = new Int32Array(block.size);
    const unitOfLine = new Int32Array(block.size);
    let size = 0;
    function associationAt(at: number): number {
      const association = associationIds[at] ?? noText.absent;
      return association === noText.absent ? 0 : (named[association] ?? 0);
    }
    function unitAt(at: number): number {
      const workload = workloadOf[workloadIds[at] ?? 0] ?? 0;
      const tenant = tenants[at] ?? 0;
      return index.numberOf(
        (tenant * maximumWorkloads + workload) * maximumAssociations + associationAt(at)
      );
    }
    for (let at = 0; at < standing.length; at++) {
      if (standing[at] !== counted) continue;
      const unit = unitAt(at);
      if (unit === tenantOf.length) {
        tenantOf.push(tenants[at] ?? 0);
        associationOfUnit.push(associationAt(at));
      }
      const line = (lineAt[unit] ?? 0) - 1;
      if (line < 0) {
        lineAt[unit] = size + 1;
        unitOfLine[size] = unit;
        chosen[size] = at;
        size++;
      } else if (isBetter(at, chosen[line] ?? 0)) {
        standing[chosen[line] ?? 0] = otherLine;
        chosen[line] = at;
      } else standing[at] = otherLine;
    }
    function isBetter(one: number, other: number): boolean {
      const [dated, otherDated] = [dateAt(one) > 0, dateAt(other) > 0];
      if (dated !== otherDated) return dated;
      const [flag, otherFlag] = [flags[one] ?? 0, flags[other] ?? 0];
      if (flag !== otherFlag) return flag < otherFlag;
      if (seats[one] !== seats[other]) return (seats[one] ?? 0) > (seats[other] ?? 0);
      return (users[one] ?? 0) > (users[other] ?? 0);
    }
    function dateAt(at: number): number {
      return Math.max(dates[at] ?? 0, 0);
    }
    const pick = (column: Float64Array | undefined): Float64Array => {
      const values = new Float64Array(size);
      for (let line = 0; line < size; line++) values[line] = column?.[chosen[line] ?? 0] ?? 0;
      return values;
    };
    const associated = new Int32Array(size);
    if (dates.length > 0)
      for (let line = 0; line < size; line++) associated[line] = dateAt(chosen[line] ?? 0);
    /** By unit, the rows that could be its line. */
    const rowsOfUnit = once(() => {
      const found = new Map<number, number[]>();
      standing.forEach((code, at) => {
        if (code !== counted && code !== otherLine) return;
        found.set(unitAt(at), [...(found.get(unitAt(at)) ?? []), at]);
      });
      return found;
    });
    const without = (row: number): readonly LineWithout[] => {
      const at = placeAmong(block.rows, row);
      if (standing[at] !== counted) return [];
      const line = (lineAt[unitAt(at)] ?? 0) - 1;
      const [first, ...others] = (rowsOfUnit().get(unitAt(at)) ?? []).filter((each) => each !== at);
      if (first === undefined) return [{ line }];
      const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
      const left = {
        row: block.rows[best] ?? 0,
        seats: seats[best] ?? 0,
        users: users[best] ?? 0,
        associated: dateAt(best),
        firstRow: block.rows[first] ?? 0,
      };
      return [{ line, left }];
    };
    const tally = new Float64Array(256);
    for (const code of standing) tally[code] = (tally[code] ?? 0) + 1;
    return {
      month,
      size,
      units: unitOfLine.slice(0, size),
      seats: pick(seats),
      users: pick(users),
      associated,
      book: (ledger, line, code, contribution) =>
        ledger.put(ledger.rowsOf(block)[chosen[line] ?? 0] ?? 0, code, contribution),
      bookUsers: (ledger, line, code, perUser) => {
        const at = chosen[line] ?? 0;
        ledger.put(block.rows[at] ?? 0, code, perUser * (users[at] ?? 0));
      },
      rowOf: (line) => block.rows[chosen[line] ?? 0] ?? 0,
      firstRowOf: (line) => block.rows[rowsOfUnit().get(unitOfLine[line] ?? 0)?.[0] ?? 0] ?? 0,
      without,
      tell: (ledger, say) =>
        ledger.tell(block.rows, (at, code): RowTold | undefined => {
          if (standing[at] !== counted && standing[at] !== otherLine) return undefined;
          const line = (lineAt[unitAt(at)] ?? 0) - 1;
          if (standing[at] === counted) return { telling: say(line, code) };
          const other = table.placeOf(block.rows[chosen[line] ?? 0] ?? 0, "tenant");
          return { telling: telling("otherLine", { other }) };
        }),
      bookAllBut: (ledger, lines, code) => {
        if (!ledger.keepsRows) ledger.putCode(code, size - lines.length);
        else {
          const own = new Set(lines);
          for (let line = 0; line < size; line++) {
            if (!own.has(line)) ledger.put(block.rows[chosen[line] ?? 0] ?? 0, code, 0);
          }
        }
      },
      bookOthers: (ledger) => {
        if (!ledger.keepsRows) {
          tally.forEach(
            (count, code) => code !== counted && count > 0 && ledger.putCode(code, count)
          );
          return;
        }
        standing.forEach(
          (code, at) => code !== counted && ledger.put(block.rows[at] ?? 0, code, 0)
        );
      },
    };
  };
  return {
    tenantOf,
    associationOf: associationOfUnit,
    lines: (month) => {
      const known = months.get(month) ?? build(month);
      months.set(month, known);
      return known;
    },
  };
}
