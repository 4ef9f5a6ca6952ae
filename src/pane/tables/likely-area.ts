/** Which designation a metrics table without an Area column most probably belongs to, if its texts or metrics say. */
import { nameKey } from "../../core/text";
import { designations } from "../../rules";
import type { AreaId, Designation } from "../../rules/types";
import { metricNamed, type NamedMetric } from "../../worksheet/metrics/metric-names";
import type { CellValue } from "../workbook";
import type { Cells } from "./find-blocks";
import type { Header } from "./recognise-header";

/** @param texts Titles above the table, its name or its sheet's, nearest last. */
export function likelyArea(
  texts: readonly CellValue[],
  content: Cells,
  header: Header
): AreaId | undefined {
  const named = texts.map((text) =>
    designations.filter((each) => isNamedIn(String(text ?? ""), each))
  );
  const byName = named.find((found) => found.length === 1)?.[0];
  return byName?.id ?? areaOfMetrics(content, header);
}

function isNamedIn(text: string, { id, name, aliases }: Designation): boolean {
  const key = nameKey(text);
  return [id, name.en, name.de, ...aliases].some((spelling) => key.includes(nameKey(spelling)));
}

/** The only designation that scores everything in the table. */
function areaOfMetrics(content: Cells, header: Header): AreaId | undefined {
  const column = header.columns.get("metric") ?? 0;
  const metrics = content.slice(1).flatMap((row) => tryMetric(row[column]));
  const fitting = designations.filter((designation) =>
    metrics.every((metric) => scores(designation, metric))
  );
  return metrics.length > 0 && fitting.length === 1 ? fitting[0]?.id : undefined;
}

export function tryMetric(cell: CellValue | undefined): readonly NamedMetric[] {
  if (typeof cell !== "string") return [];
  try {
    return [metricNamed(cell)];
  } catch {
    return [];
  }
}

function scores({ versions }: Designation, { metric, requirement }: NamedMetric): boolean {
  return versions.some(({ metrics }) =>
    metrics.some(
      ({ id, requirements }) =>
        id === metric &&
        (requirement === undefined || requirements.some((each) => each.id === requirement))
    )
  );
}
