/** Which tables the user wants used and which designation one belongs to, and how that is kept in the workbook. */
import { designations } from "../../rules";
import type { AreaId } from "../../rules/types";
import type { FoundTable } from "./found-table";

export interface TableChoice {
  readonly used?: boolean;
  readonly area?: AreaId;
}

/** By table id; what isn't chosen is open. */
export type TableChoices = Readonly<Record<string, TableChoice>>;

export const choicesSetting = "tables";

/** Every table that is found is used until the user says otherwise. */
export function isUsed(choices: TableChoices, id: string): boolean {
  return choices[id]?.used ?? true;
}

/** Whether scores are computed from the table. */
export function countsFor(table: FoundTable, choices: TableChoices): boolean {
  return table.state === "ready" && !table.isForRenewal && isUsed(choices, table.id);
}

/** The designation that a table without an Area column feeds. */
export function areaOf(choices: TableChoices, { id, likelyArea }: FoundTable): AreaId | undefined {
  return choices[id]?.area ?? likelyArea;
}

export function choicesText(choices: TableChoices): string {
  return JSON.stringify(choices);
}

/** Nothing chosen where the text isn't one of ours. */
export function readChoices(text: string | undefined): TableChoices {
  const parsed = parse(text ?? "{}");
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([id, value]) => [id, readChoice(value)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readChoice(value: unknown): TableChoice {
  if (typeof value !== "object" || value === null) return {};
  const used = "used" in value && typeof value.used === "boolean" ? { used: value.used } : {};
  const found = "area" in value ? designations.find(({ id }) => id === value.area) : undefined;
  return { ...used, ...(found === undefined ? {} : { area: found.id }) };
}
