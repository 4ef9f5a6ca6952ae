/** One line per tenant, workload, association and month, whatever number of rows and tables give it. */
import type { Month } from "../../core/month";
import type { Eligible } from "../../rules/types";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { standings } from "../usage/standing";
import type { UsageQuestion } from "../usage/usage-question";
import { ChosenLines } from "./chosen-lines";
import { LineUnits } from "./line-units";
import type { LinesOfMonth, LineSource } from "./lines-of-month";

export const lineColumns = [
  "tenant",
  "workload",
  "seats",
  "users",
  "association",
  "duplicate",
  "associationDate",
];

/** The lines of the same workloads, with and without duplicates, and what both are of. */
interface Sources {
  readonly units: LineUnits;
  readonly bySkipping: Map<boolean, LineSource>;
}

const sources = new WeakMap<UsageView, Map<Eligible["only"], Sources>>();

/** Lines of a table with a row per workload; the same ones for every metric that looks at the same workloads. */
export function lineSource(
  view: UsageView,
  eligible: Eligible,
  skipDuplicates: boolean
): LineSource {
  const ofView = sources.get(view) ?? new Map<Eligible["only"], Sources>();
  sources.set(view, ofView);
  const { units, bySkipping } = ofView.get(eligible.only) ?? {
    units: new LineUnits(),
    bySkipping: new Map<boolean, LineSource>(),
  };
  ofView.set(eligible.only, { units, bySkipping });
  const source =
    bySkipping.get(skipDuplicates) ?? openSource(view, eligible, skipDuplicates, units);
  bySkipping.set(skipDuplicates, source);
  return source;
}

/** Lines that are given in place of the table's, or the table's own. */
export function openLines(
  { lines, view, measure }: Pick<UsageQuestion, "lines" | "view"> & { readonly measure: Eligible },
  skipDuplicates: boolean
): LineSource {
  return lines ?? lineSource(view, measure, skipDuplicates);
}

function openSource(
  view: UsageView,
  eligible: Eligible,
  skipDuplicates: boolean,
  units: LineUnits
): LineSource {
  const { table } = view;
  const anyTrack: Eligible = {
    ...eligible,
    associations: { any: Object.values(eligible.associations).flat() },
  };
  const rules = { eligible: anyTrack, track: "any", product: "workload" } as const;
  const build = (month: Month): LinesOfMonth => {
    const block = view.month(month, lineColumns);
    const all = standings(table, block, { ...rules, skipDuplicates: false });
    const unitOf = units.unitsOf(table, block, all);
    const own = skipDuplicates ? standings(table, block, { ...rules, skipDuplicates }) : all;
    return new ChosenLines(table, block, own.slice(), unitOf, units.tenantOf.length);
  };
  return new TableLines(units, build);
}

/** Lines of one table, month by month. */
export class TableLines implements LineSource {
  private readonly months = new Map<Month, LinesOfMonth>();

  constructor(
    private readonly units: LineUnits,
    private readonly build: (month: Month) => LinesOfMonth
  ) {}

  // Reading another month may bring more of them.
  get tenantOf(): Int32Array {
    return this.units.tenantOf;
  }

  get associationOf(): Uint8Array {
    return this.units.associationOf;
  }

  lines(month: Month): LinesOfMonth {
    const known = this.months.get(month) ?? this.build(month);
    this.months.set(month, known);
    return known;
  }
}
