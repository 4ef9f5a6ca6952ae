/** What a single argument's value means, or the problem that says what it has to be. */
import type { Text } from "../core/language";
import { type Day, monthOfDay, monthText } from "../core/month";
import { NameIndex } from "../core/name-index";
import { problem, type Problem } from "../core/problem";
import type { AreaId } from "../rules/types";
import { type WindowRulesId, windowRulesIds } from "../rules/renewal/types";
import type { Cell } from "../worksheet/cells/cell";
import { dayOfNumber, readDates } from "../worksheet/cells/read-dates";
import { localeSeparatorOf, readNumbers } from "../worksheet/cells/read-numbers";

/** One argument as it came, and how a sentence names it. */
export interface GivenArgument {
  readonly cell: Cell;
  readonly text: string;
  readonly parameter: string;
  readonly locale: string | undefined;
  /** The designation that the call is about, where it is about one. */
  readonly area?: AreaId | undefined;
}

export function badArgument({ parameter, text }: GivenArgument, expected: Text): Problem {
  return problem("badArgument", { parameter, found: text, expected });
}

const aNumber: Text = { en: "a number", de: "eine Zahl" };
const aClearNumber: Text = {
  en: "a number, and this text can mean two",
  de: "eine Zahl, und dieser Text kann zwei bedeuten",
};

/** A blank is 0: hosts can't tell. */
export function readNumber(given: GivenArgument): number {
  const { cell, locale } = given;
  if (cell === undefined) return 0;
  const { values, bad } = readNumbers([cell], { localeSeparator: localeSeparatorOf(locale) });
  const [value] = values;
  const [fault] = bad;
  if (fault?.fault === "ambiguousNumber") throw badArgument(given, aClearNumber);
  if (value === undefined || fault !== undefined) throw badArgument(given, aNumber);
  return value;
}

/** A month typed as it is, 2022-05, which Excel turns into a date. */
function monthTyped({ cell, text }: GivenArgument): string {
  const day = typeof cell === "number" ? dayOfNumber(cell) : undefined;
  return day === undefined ? text : monthText(monthOfDay(day));
}

export function readWindowRules(given: GivenArgument): WindowRulesId {
  const text = monthTyped(given);
  const id = windowRulesIds.find((each) => each === text);
  if (id !== undefined) return id;
  const choices = windowRulesIds.join(", ");
  throw badArgument(given, { en: `one of ${choices}`, de: `eines von ${choices}` });
}

const aDate: Text = {
  en: "a date, in a cell or as DATE(2024, 3, 1)",
  de: "ein Datum, in einer Zelle oder als DATUM(2024; 3; 1)",
};

export function readDay(given: GivenArgument): Day {
  const { values, bad } = readDates([given.cell], {});
  const [day] = values;
  if (day === undefined || bad.length > 0) throw badArgument(given, aDate);
  return day;
}

const yesOrNo = new NameIndex<boolean>([
  [true, ["Yes", "True", "Ja", "Wahr", "1", "Enrolled"]],
  [false, ["No", "False", "Nein", "Falsch", "Not enrolled"]],
]);

export function readYesNo(given: GivenArgument): boolean {
  const answer = yesOrNo.find(given.text);
  if (answer !== undefined) return answer;
  throw badArgument(given, { en: "TRUE or FALSE", de: "WAHR oder FALSCH" });
}
