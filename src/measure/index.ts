/** The door to measuring: what the metrics tables and the rows give for one designation. */
import type { Day } from "../core/month";
import { note, type Note } from "../core/note";
import type { AreaId, Designation, DesignationRules, Measure } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import { certificationsKind } from "../worksheet/kinds/certifications";
import type { TableKind } from "../worksheet/tables/table-kind";
import { chosenReading } from "./chosen-reading";
import type { Measured, Measurements } from "./measured";
import { metricRows } from "./metric-rows";
import { overridingEvidence } from "./typed-evidence";
import { refuseNearMiss } from "./check/near-miss";
import { unknownStates } from "./certificates/unknown-states";
import { unknownTitles } from "./certificates/unknown-titles";
import { unusedCertifications } from "./certificates/unused-settings";
import { headerRemarks } from "./usage/table-remarks";
import type { WayOfMeasuring } from "./way";
import { openWay, wantedBy } from "./ways";

/**
 * Measures one designation.
 *
 * @param asOf Any day of the month that is scored; `undefined` where nothing tells it.
 * @param others Designations that are scored from the same ranges: a table that one of them needs isn't meant for this one.
 * @throws Problem from `value` and `requirement`, where a cell they need can't be read or a date is missing.
 */
export function measure(
  area: AreaId,
  rules: DesignationRules,
  inputs: Inputs,
  asOf: Day | undefined,
  others: readonly Designation[] = []
): Measurements {
  refuseNearMiss(rules, inputs, others);
  const given = metricRows(area, rules, inputs);
  const byCode = chosenReading("GE-8", rules, inputs.settings) === "b";
  const wanted = wantedBy({ rules, inputs, asOf });
  const opened = new Map<string, WayOfMeasuring | undefined>();
  const wayOf = ({ by }: Measure): WayOfMeasuring | undefined => {
    if (!opened.has(by)) opened.set(by, openWay(by, { rules, inputs, asOf, wanted }));
    return opened.get(by);
  };
  const usageTables = new Set([...inputs.usage.values()].map(({ kind }) => kind));
  // What usage tables have is said with their metrics.
  const isOther = (kind: TableKind): boolean =>
    kind !== certificationsKind && !usageTables.has(kind);
  const peopleNotes = [
    ...misspeltHeaders(inputs, (kind) => kind === certificationsKind),
    ...unknownTitles(inputs, byCode),
    ...unknownStates(inputs),
  ];
  return {
    value: (metric, track, association) =>
      override(
        given.find({ metric: metric.id, track, association }),
        wayOf(metric.measure)?.value(metric, track, association)
      ),
    requirement: (metric, requirement, track) =>
      override(
        given.find({ metric: metric.id, requirement: requirement.id, track, association: "any" }),
        wayOf(metric.measure)?.requirement(metric, requirement, track)
      ),
    classification: (classification) =>
      wayOf(classification.measure)?.value(
        { ...classification, id: "track", targets: {}, requirements: [] },
        "any",
        "any"
      ),
    tracksNamed: given.tracks,
    notes: [
      ...inputs.notes,
      ...misspeltHeaders(inputs, isOther),
      ...given.notes,
      ...peopleNotes,
      ...unusedCertifications(area, rules, inputs),
    ],
    peopleNotes,
  };
}

function misspeltHeaders(
  { tables }: Inputs,
  isAsked: (kind: TableKind) => boolean
): readonly Note[] {
  return tables.flatMap((table) => (isAsked(table.kind) ? headerRemarks(table) : []));
}

/** A row of a metrics table counts in place of what the rows measure. */
function override(
  given: Measured | undefined,
  measured: Measured | undefined
): Measured | undefined {
  if (given?.place === undefined || measured === undefined) return given ?? measured;
  const remark: Note = note("overridesMeasured", { place: given.place, measured: measured.amount });
  const evidence = overridingEvidence(given, measured);
  return { ...given, evidence, overrides: measured, notes: [...given.notes, remark] };
}
