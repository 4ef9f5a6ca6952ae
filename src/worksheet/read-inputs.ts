/** The door to reading: what a function's ranges say, in typed tables, or the problem that names the cell to mend. */
import type { Inputs, RawRange } from "./inputs";
import { refuseRangeTwice } from "./tables/range-twice";
import { readCertifications } from "./certificates/read-certifications";
import { isDateCell, onlyDate, readDateCell } from "./cells/read-date-cell";
import { readMetrics } from "./metrics/read-metrics";
import { localeSeparatorOf } from "./cells/read-numbers";
import { readSettings } from "./settings/read-settings";
import type { ReadingRules } from "./cells/reading-rules";
import { recogniseAll } from "./tables/recognise-all";
import { usageTables } from "./usage/usage-tables";

/**
 * Reads ranges of any kind in any order.
 *
 * @param locale Such as `de-DE`: decides how a number is read where neither column nor setting does.
 * @throws Problem where a range is none we know, or a cell that matters to every function can't be read.
 */
export function readInputs(ranges: readonly RawRange[], locale: string | undefined): Inputs {
  const dateCells = ranges.filter(isDateCell);
  const tables = recogniseAll(ranges.filter((range) => !dateCells.includes(range)));
  refuseRangeTwice(ranges, tables);
  const localeSeparator = localeSeparatorOf(locale);
  const { settings, notes } = readSettings(tables, localeSeparator);
  const { dateOrder, decimalSeparator, leaveOutUnreadable } = settings;
  const rules: ReadingRules = { dateOrder, decimalSeparator, localeSeparator };
  const dates = dateCells.map((range) => readDateCell(range, rules));
  const metrics = readMetrics(tables, rules, leaveOutUnreadable);
  const certifications = readCertifications(tables, rules, leaveOutUnreadable);
  return {
    metrics: metrics.rows,
    metricsWithoutArea: metrics.withoutArea,
    settings,
    certifications: certifications.table,
    usage: usageTables(tables, rules),
    tables,
    asOf: onlyDate(settings.asOf === undefined ? dates : [settings.asOf, ...dates]),
    notes: [...notes, ...metrics.notes, ...certifications.notes],
  };
}
