/** Metric types and segments that mean nothing to the rules, so that rows don't count as their reader expects. */
import { findings } from "../../core/sentences/findings";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { isKnownSegment, knownSegments } from "../azure/segment-name";
import { metricTypeColumns, metricTypeOf } from "../usage/metric-type";
import { namesIn } from "./check-names";
import type { Say } from "./say";

export function sayMetricTypes(view: UsageView, say: Say): void {
  for (const column of metricTypeColumns.filter((each) => view.table.has(each)))
    for (const { name, count, first } of namesIn(view, column))
      if (name !== undefined && metricTypeOf(name) === undefined)
        say(findings.unknownMetricType(name, count), first, column);
}

export function saySegments(view: UsageView, say: Say): void {
  for (const { name, count, first } of namesIn(view, "segment")) {
    if (name === undefined) say(findings.blankSegment(count), first, "segment");
    else if (!isKnownSegment(name))
      say(findings.unknownSegment(name, count, knownSegments), first, "segment");
  }
}
