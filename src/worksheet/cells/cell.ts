/** What a raw cell holds, whatever form the host gives it: a value, nothing, or an error. */

/** A cell that shows an error in place of a value. */
export class CellError {
  constructor(readonly text: string) {}
}

/** `undefined` is blank. A 0 may be a blank too: what reads the column decides. */
export type Cell = string | number | boolean | CellError | undefined;

/** Error texts of Excel in English and German, and of other spreadsheets that people paste from. */
const errorTexts: ReadonlySet<string> = new Set([
  ...["#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#GETTING_DATA"],
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!"],
  ...["#EXTERNAL!", "#PYTHON!", "#TIMEOUT!", "#ERROR!"],
  ...["#NV", "#WERT!", "#BEZUG!", "#ZAHL!", "#ÜBERLAUF!", "#KALK!", "#FELD!", "#BLOCKIERT!"],
  ...["#UNBEKANNT!", "#VERBINDEN!", "#BESCHÄFTIGT!", "#DATEN_ABRUFEN", "#FEHLER!"],
]);

export function readCell(raw: unknown): Cell {
  if (typeof raw === "string") return readText(raw);
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : new CellError("#NUM!");
  if (typeof raw === "boolean") return raw;
  return raw === undefined || raw === null ? undefined : readValueObject(raw);
}

/** Zero-width spaces, marks of writing direction, soft hyphens: what web pages leave in copied cells. */
const unseen = /\p{Cf}/gu;

/** Others look the way they are. */
const beyondAscii = /[^ -~]/;

/** A text as people see it: without such marks and outer spaces, each accent one with its letter. */
export function seenText(text: string): string {
  const trimmed = text.trim();
  if (!beyondAscii.test(trimmed)) return trimmed;
  return trimmed.replace(unseen, "").normalize("NFC").trim();
}

function readText(raw: string): Cell {
  const text = seenText(raw);
  if (text === "") return undefined;
  const isError = text.startsWith("#") && errorTexts.has(text.toUpperCase());
  return isError ? new CellError(text) : text;
}

/** Excel's errors and data types: formatted numbers, entities and the like, of which the plain value counts. */
function readValueObject(raw: unknown): Cell {
  if (typeof raw !== "object" || raw === null) return new CellError("#VALUE!");
  if ("code" in raw && typeof raw.code === "string") return new CellError(raw.code);
  const basic = "basicValue" in raw ? readCell(raw.basicValue) : new CellError("#VALUE!");
  const isError = "type" in raw && raw.type === "Error";
  if (!(basic instanceof CellError)) return isError ? new CellError(cellText(basic)) : basic;
  // An entity's plain value is an error; its text is what the cell shows.
  return !isError && "text" in raw && typeof raw.text === "string" ? readText(raw.text) : basic;
}

/** A cell as a text, the way a sentence or a name shows it; empty for a blank. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (cell instanceof CellError) return cell.text;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** Whether a cell says nothing where a number is no answer: blank, or the 0 that a blank may arrive as. */
export function isBlankOrZero(cell: Cell): boolean {
  return cell === undefined || cell === 0;
}
