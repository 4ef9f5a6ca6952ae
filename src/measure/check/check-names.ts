/** Names of associations and workloads that mean nothing to the rules. */
import { findings } from "../../core/sentences/findings";
import { nearestName } from "../../core/text";
import { designations, measuresOf } from "../../rules";
import { sameUsageNames } from "../../rules/usage-names";
import { noText as blankText } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { associationOf } from "../usage/association-name";
import { usageKey } from "../usage/usage-name";
import { addTo, eachMonth, type Say, type Tally } from "./say";

export function sayAssociations(view: UsageView, say: Say): void {
  for (const { name, count, first } of namesIn(view, "association")) {
    if (name === undefined) say(findings.blankAssociation(count), first, "association");
    else if (associationOf(name) === undefined)
      say(findings.unknownAssociation(name, count), first, "association");
  }
}

export function sayBlankProducts(view: UsageView, say: Say): void {
  const { table } = view;
  for (const column of ["workload", "service"].filter((name) => table.has(name))) {
    const blank = namesIn(view, column).find(({ name }) => name === undefined);
    if (blank !== undefined)
      say(findings.blankName(table.labelOf(column), blank.count), blank.first, column);
  }
}

const mostNames = 12;

/** Misspelt ones by themselves, with the name they are near; others together, because exports do have more than counts. */
export function sayWorkloads(view: UsageView, say: Say): void {
  const unknown = namesIn(view, "workload").filter(
    ({ name }) => name !== undefined && !knownKeys.has(usageKey(name))
  );
  const others: { name: string; count: number; first: number }[] = [];
  for (const { name = "", count, first } of unknown) {
    const nearest = nearestName(name, knownNames);
    if (nearest === undefined) others.push({ name, count, first });
    else say(findings.misspeltWorkload(name, count, nearest), first, "workload");
  }
  const [first] = others;
  if (first === undefined) return;
  const names = others.slice(0, mostNames).map(({ name }) => name);
  const count = others.reduce((sum, each) => sum + each.count, 0);
  say(findings.otherWorkloads(names, others.length - names.length, count), first.first, "workload");
}

const knownNames: readonly string[] = [
  ...new Set([
    ...sameUsageNames.flat(),
    ...designations
      .flatMap(({ versions }) => versions.flatMap(measuresOf))
      .flatMap((measure) =>
        "only" in measure
          ? [...(measure.only === "all" ? [] : measure.only), ...measure.except]
          : []
      ),
  ]),
];
const knownKeys = new Set(knownNames.map(usageKey));

interface NameTally extends Tally {
  /** `undefined` is blank. */
  readonly name: string | undefined;
}

export function namesIn(view: UsageView, column: string): readonly NameTally[] {
  const { texts } = view.table.internerOf(column);
  const tallies = new Map<number, Tally>();
  eachMonth(view, [column], (month) => {
    const { rows } = month;
    month.textsOf(column).forEach((id, at) => {
      if (id !== blankText.absent) addTo(tallies, id, rows[at] ?? 0);
    });
  });
  return [...tallies].map(([id, tally]) => ({ ...tally, name: texts[id] }));
}

/** Security workloads that an export in place of a seats table can't tell anything about. */
export function sayNotCarried({ id, kind }: UsageTable, say: Say): void {
  if (id !== "enterpriseMobility") return;
  const carried = new Set(["AADP", "Intune", "Azip"].map(usageKey));
  const wanted = designations
    .flatMap(({ versions }) => versions.flatMap(measuresOf))
    .flatMap((measure) =>
      measure.by === "seatAdds" && measure.only !== "all" ? measure.only : []
    );
  const missing = [...new Set(wanted)].filter((workload) => !carried.has(usageKey(workload)));
  if (missing.length > 0 && kind.columns["tenant"] !== undefined)
    say(findings.workloadsNotCarried(missing));
}
