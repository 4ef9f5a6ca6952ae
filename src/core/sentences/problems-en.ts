/** Every failure's sentence in English: what, where, why it matters, what to do. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import { choice, number, quoted, shortList, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "en");
const say = (found: string): string => quoted(found, "en");
const hint = (nearest: string | undefined): string => suggestion(nearest, "en");
const oneOf = (items: readonly string[]): string => choice(items, "en");

/** ` (and 3 more cells)`, for problems that show the first of several cells. */
const more = (count: number): string =>
  count === 0
    ? ""
    : count === 1
      ? " (and 1 more cell)"
      : ` (and ${number(count, "en")} more cells)`;

/** What else to do about a cell of a table; one that stands alone can't be left out. */
const leaveOut = (isAlone: boolean | undefined): string =>
  isAlone === true ? "." : ", or set Unreadable rows to leave out.";

const leftBlank = (where: Text | undefined): string =>
  where === undefined ? "" : `, leave the cell blank ${where.en}`;

interface BadCellFacts {
  readonly place: Place;
  readonly column: Text;
  readonly found: string;
  readonly more: number;
  readonly isAlone?: boolean;
  /** When a cell of the column is left blank, where that says something. */
  readonly blankWhere?: Text | undefined;
}

interface Named {
  readonly found: string;
  readonly nearest?: string | undefined;
  readonly choices: readonly string[];
  readonly place?: Place;
}
const inCell = (place: Place | undefined): string => (place === undefined ? "" : `${at(place)}: `);

export const problemsInEnglish = {
  // Arguments
  unknownArea: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no designation ${say(found)}.${hint(nearest)} Use ${oneOf(choices)}.`,
  unknownMetric: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no metric ${say(found)}.${hint(nearest)} Use ${oneOf(choices)}.`,
  unknownTrack: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no track ${say(found)}.${hint(nearest)} Use ${oneOf(choices)}.`,
  unknownAssociation: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no association ${say(found)} here.${hint(nearest)} Use ${oneOf(choices)}.`,
  unknownRulebook: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no rulebook ${say(found)}.${hint(nearest)} Use ${oneOf(choices)}.`,
  unknownCompetency: ({ found, nearest, choices }: Named) =>
    `There is no legacy competency ${say(found)}.${hint(nearest)} Use ${oneOf(choices)}.`,
  argumentMissing: ({ parameter, help }: { parameter: string; help: Text }) =>
    `The argument ${parameter} is missing. Give it: ${help.en}.`,
  badArgument: ({
    parameter,
    found,
    expected,
  }: {
    parameter: string;
    found: string;
    expected: Text;
  }) => `The argument ${parameter} is ${say(found)}; it has to be ${expected.en}.`,
  noTracks: ({ area, found, rulebook }: { area: Text; found: string; rulebook: string }) =>
    `${area.en} has no tracks under rulebook ${rulebook}, so ${say(found)} means nothing there. Leave the track out.`,
  noAssociations: ({ metric, found }: { metric: Text; found: string }) =>
    `${metric.en} is one number over all associations here, so ${say(found)} has none of its own. Leave the association out.`,
  choiceNeeded: (facts: { metric: Text; missing: Text; choices: readonly string[] }) =>
    `The target of ${facts.metric.en} depends on the ${facts.missing.en}, and none is given. Give ${oneOf(facts.choices)}.`,
  metricNotScored: (facts: {
    metric: Text;
    area: Text;
    rulebook: string;
    choices: readonly string[];
  }) =>
    `${facts.metric.en} isn't scored in ${facts.area.en} under rulebook ${facts.rulebook}. Use ${oneOf(facts.choices)}.`,
  metricOfParts: ({ metric, choices }: { metric: Text; choices: readonly string[] }) =>
    `${metric.en} has no number of its own here: it adds up shares of targets in different units. Use ${oneOf(choices)}.`,
  notMeasured: ({ metric, reason }: { metric: string; reason: string }) =>
    `${metric} can't be measured: ${reason}`,

  // Ranges
  noRanges: ({ wanted }: { wanted: Text }) => `Give at least one range. ${wanted.en}.`,
  unrecognisedTable: (facts: {
    place: Place;
    found: readonly string[];
    /** What it comes nearest to, and lacks. */
    nearest?: { readonly kind: Text; readonly lacks: readonly Text[] } | undefined;
    /** Kinds of table that the function reads, with their headers. */
    examples: readonly Text[];
    /** Between headers that stand in one cell. */
    separator?: string | undefined;
  }) =>
    facts.found.length === 0
      ? `${at(facts.place)} holds no text, so it can't be told what it is. Include the header row, or leave the range out.`
      : facts.separator !== undefined
        ? `${at(facts.place)} has a whole row in each cell: ${say(facts.found.join(""))}. Split it at ${say(facts.separator)} ` +
          "with Text to Columns on the Data tab of Excel, or import the file with From Text/CSV."
        : `${at(facts.place)} isn't a table this function knows. Found: ${facts.found.join(", ")}. ` +
          (facts.nearest === undefined
            ? ""
            : `It comes nearest to a table of ${facts.nearest.kind.en}, which also needs ` +
              `${facts.nearest.lacks.map(({ en }) => en).join(", ")}. `) +
          `Include the header row and check its names, as in a table of ${oneOf(facts.examples.map(({ en }) => en))}.`,
  missingColumn: (facts: {
    place: Place;
    kind: Text;
    column: Text;
    lookedFor: readonly string[];
    found: readonly string[];
    /** A settings row that would say which header it is. */
    row?: string | undefined;
    /** Months that stand side by side in place of one column. */
    across?: readonly string[];
  }) =>
    `${at(facts.place)} looks like a table of ${facts.kind.en} but has no ${facts.column.en} column, which it needs. ` +
    (facts.across !== undefined && facts.across.length > 0
      ? `Its months stand side by side: ${shortList(facts.across)}. It needs a row for each month: unpivot these columns with ` +
        "Power Query (From Table/Range, then Unpivot Columns)."
      : `Looked for: ${facts.lookedFor.join(", ")}. Found: ${facts.found.join(", ")}. ` +
        (facts.row === undefined
          ? "Mend the header, or add the column."
          : `Mend the header, add the column, or say which header it is by a settings row such as ${facts.row}.`)),
  unknownColumn: ({ place, found, nearest, choices }: Named & { place: Place }) =>
    `${at(place)}: there is no column ${say(found)}.${hint(nearest)} Name one that a table is read by, such as ` +
    `${oneOf(choices)}; with the kind of table before it where another kind has the name, too: Azure consumption: Tenant.`,
  columnTwice: (facts: {
    place: Place;
    column: Text;
    headers: readonly string[];
    row?: string | undefined;
  }) =>
    `${at(facts.place)} has more than one ${facts.column.en} column (${facts.headers.join(", ")}), so it isn't clear ` +
    (facts.row === undefined
      ? "which one to read. Rename or leave out all but one."
      : `which one to read. Rename or leave out all but one, or choose by a settings row such as ${facts.row}.`),
  emptyTable: ({ place, kind, rows = 0 }: { place: Place; kind: Text; rows?: number }) =>
    `${at(place)} has the headers of a table of ${kind.en} but ` +
    (rows === 0
      ? "no row below them. "
      : `no data below them: ${rows === 1 ? "its row is" : `its ${number(rows, "en")} rows are`} blank, a total, a repeated header or unreadable. `) +
    "Extend the range to its data.",
  resultTable: ({ place }: { place: Place }) =>
    `${at(place)} has a Points column, so it is a result and not an input. Give the metrics table it was made from.`,
  rangeTwice: ({ first, second }: { first: Place; second: Place }) =>
    `${at(first)} and ${at(second)} are the same range, so its rows would count twice. Give it once.`,
  areaColumnMissing: ({ place }: { place: Place }) =>
    `${at(place)} has no Area column. SPD.SUMMARY scores all six designations and has to know which one each row ` +
    "belongs to: add a column Area with names such as ModernWork.",

  // Cells
  errorCell: (facts: BadCellFacts) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} holds the error ${facts.found}. No number ` +
    `is computed over cells that can't be read: mend the cell${leaveOut(facts.isAlone)}`,
  badNumber: (facts: { place: Place; column: Text; found: string; more: number }) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is ${say(facts.found)}, which isn't a ` +
    "number. Enter a number, or set Unreadable rows to leave out.",
  badFlag: (facts: { place: Place; column: Text; found: string; more: number }) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is ${say(facts.found)}, which is neither ` +
    "0 nor 1. Enter 0 for a row that counts and 1 for a duplicate, or set Unreadable rows to leave out.",
  negativeNumber: (facts: { place: Place; column: Text; found: string; more: number }) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is ${facts.found}, which can't be less ` +
    "than 0. Enter the number, or set Unreadable rows to leave out.",
  numberTooLarge: (facts: BadCellFacts) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is ${say(facts.found)}, which is more than ` +
    `a number here can be. Enter one of at most 15 digits${leaveOut(facts.isAlone)}`,
  ambiguousNumber: (facts: { place: Place; column: Text; found: string }) =>
    `${at(facts.place)} in the ${facts.column.en} column is the text ${say(facts.found)}, which can mean two numbers. ` +
    "Turn the text into numbers, or set Decimal separator to . or , in a settings table.",
  badDate: (facts: BadCellFacts) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is ${say(facts.found)}, which can't be ` +
    `read as a date. Enter a date such as 2022-09-30${leftBlank(facts.blankWhere)}${leaveOut(facts.isAlone)}`,
  ambiguousDate: (facts: { place: Place; column: Text; found: string }) =>
    `${at(facts.place)} in the ${facts.column.en} column is the text ${say(facts.found)}, and nothing in the column ` +
    "tells day from month. Set Date order to d/m/y or m/d/y in a settings table.",
  otherHeader: (facts: { place: Place; found: string }) =>
    `${at(facts.place)}: another header row begins here, with ${say(facts.found)} where the first has another column, so ` +
    "the rows below would be taken for what they aren't. Give them as a range of their own, or bring the columns into one order.",
  blankCell: (facts: { place: Place; column: Text; more: number }) =>
    `${at(facts.place)} in the ${facts.column.en} column${more(facts.more)} is blank, so the row can't be counted for ` +
    "anybody. Fill it in, or set Unreadable rows to leave out.",
  rowTwice: (facts: { first: Place; second: Place; metric: Text }) =>
    `${at(facts.first)} and ${at(facts.second)} both give ${facts.metric.en} for the same area, track and ` +
    "association. Keep one of them.",
  oneOverAssociations: (facts: { place: Place; metric: Text }) =>
    `${at(facts.place)}: ${facts.metric.en} is one number over all associations, but the table gives it per ` +
    "association. Give one row without an association, with each customer counted once.",

  // Settings
  unknownSetting: ({ place, found, nearest, choices }: Named & { place: Place }) =>
    `${at(place)}: there is no setting ${say(found)}.${hint(nearest)} Known settings: ${choices.join(", ")}.`,
  badSetting: (facts: { place: Place; setting: string; found: string; expected: Text }) =>
    `${at(facts.place)}: ${facts.setting} is ${say(facts.found)}; it has to be ${facts.expected.en}.`,
  settingTwice: (facts: { setting: string; first: Place; second: Place }) =>
    `${at(facts.first)} and ${at(facts.second)} give ${facts.setting} two different values. Keep one of them.`,
  asOfTwice: (facts: { first: Place; firstDate: string; second: Place; secondDate: string }) =>
    `There are two as-of dates: ${facts.firstDate} in ${at(facts.first)} and ${facts.secondDate} in ` +
    `${at(facts.second)}. Keep one of them.`,
  asOfMissing: ({ place }: { place: Place }) =>
    `Which certifications of ${at(place)} count depends on the day, and no date is given. Add a settings row As of, ` +
    "such as 2022-09-30, or pass one cell with the date.",
  readingFixed: (facts: { place: Place; reading: string; found: string; only: string }) =>
    `${at(facts.place)}: reading ${facts.reading} is fixed to (${facts.only}), so ${say(facts.found)} can't be ` +
    "chosen. Remove the row.",
  unknownReading: ({ place, found, nearest, choices }: Named & { place: Place }) =>
    `${at(place)}: there is no reading ${say(found)}.${hint(nearest)} Selectable: ${choices.join(", ")}.`,
  unknownOffer: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no offer ${say(found)}.${suggestion(nearest, "en")} Use ${choice(choices, "en")}.`,
  unknownOption: ({ found, nearest, choices, place }: Named) =>
    `${inCell(place)}There is no renewal option ${say(found)}.${suggestion(nearest, "en")} Use ${choice(choices, "en")}.`,
};
