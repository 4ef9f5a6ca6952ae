/** What CHECK says about the workbook's tables, table by table, as they are used: together, apart by designation, or not at all. */
import { nameKey } from "../../core/text";
import { checkColumns } from "../../measure/check/check-columns";
import { checkInSteps } from "../../measure/check/check-ranges";
import type { Finding } from "../../measure/check/finding";
import type { RawRange } from "../../worksheet/inputs";
import { settingsKind } from "../../worksheet/kinds/settings";
import type { AssignedHeader } from "../../worksheet/tables/assigned-headers";
import { findHeader } from "../../worksheet/tables/recognise";
import { assignedIn } from "../../worksheet/tables/recognise-all";
import type { FoundTable } from "../tables/found-table";
import { areaOf, isUsed, type TableChoices } from "../tables/table-choice";

export interface CheckedTable {
  readonly table: FoundTable;
  /** Ticked on the Score tab. */
  readonly isUsed: boolean;
  readonly findings: readonly Finding[];
}

/** Gives way between steps that take long where there are many rows. */
export function* checkTables(
  tables: readonly FoundTable[],
  choices: TableChoices,
  locale: string
): Generator<void, readonly CheckedTable[]> {
  const ranges = new Map(tables.map((table, index) => [table, rangeOf(table, index + 1)]));
  const used = tables.filter(({ id }) => isUsed(choices, id));
  const settings = used.filter(({ kind }) => kind === settingsKind);
  const findings = new Map<number, Finding[]>();
  for (const group of groupsOf(tables, choices)) {
    const isCommon = group.some((table) => settings.includes(table));
    const together = isCommon ? group : [...group, ...settings];
    const checked = yield* checkInSteps(
      together.flatMap((table) => ranges.get(table) ?? []),
      locale
    );
    const own = new Set(group.flatMap((table) => ranges.get(table)?.number ?? []));
    for (const finding of checked) {
      const { range } = finding.range;
      if (!own.has(range)) continue;
      findings.set(range, [...(findings.get(range) ?? []), finding]);
    }
    yield;
  }
  const assigned = tryAssigned(settings.flatMap((table) => ranges.get(table) ?? []));
  const there = new Set(
    tables.flatMap(({ cells }) => (cells[0] ?? []).map((cell) => nameKey(String(cell ?? ""))))
  );
  return tables.map((table) => {
    const range = ranges.get(table) ?? rangeOf(table, 0);
    const said = findings.get(range.number) ?? columnsOnly(range, assigned);
    return {
      table,
      isUsed: isUsed(choices, table.id),
      findings: said.filter(
        // A table that isn't read has the header all the same.
        ({ fact }) => fact?.is !== "assignedNowhere" || !there.has(nameKey(fact.header))
      ),
    };
  });
}

function rangeOf({ cells, address }: FoundTable, number: number): RawRange {
  return { cells, address, number };
}

/** Tables that are read together; what isn't used, or belongs to one designation, by itself. */
function groupsOf(
  tables: readonly FoundTable[],
  choices: TableChoices
): readonly (readonly FoundTable[])[] {
  const groups = new Map<string, FoundTable[]>([["", []]]);
  for (const table of tables) {
    if (table.state === "empty" || table.state === "unread") continue;
    const key = !isUsed(choices, table.id)
      ? table.id
      : table.needsArea
        ? (areaOf(choices, table) ?? table.id)
        : "";
    const group = groups.get(key) ?? [];
    group.push(table);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 0);
}

/** Of a table without rows, or one that isn't read, the header tells the columns. */
function columnsOnly(range: RawRange, assigned: readonly AssignedHeader[]): readonly Finding[] {
  const header = findHeader(range, assigned);
  return header === undefined ? [] : checkColumns(header, assigned);
}

/** What is wrong with them CHECK has said already. */
function tryAssigned(settings: readonly RawRange[]): readonly AssignedHeader[] {
  try {
    return assignedIn(settings);
  } catch {
    return [];
  }
}
