/** Takes away what Excel puts before our functions' names while it doesn't know them. */
import { functions } from "../../functions";

const ids = functions.map(({ id }) => id).join("|");

/** Texts stay. The prefix may come with the file of another add-in: `Other.xla!_xldudf_SPD_SCORE`, `[2]!_xldudf_SPD_SCORE`. */
const calls = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|\[\d+\]|[\w.\\:-]+)!)?((?:_xll\.|_xldudf_|_xlfn\.)+)SPD[._](${ids})(?=\s*\()`,
  "gi"
);

const ourCall = new RegExp(String.raw`(?<![\w.])SPD\.(?:${ids})\s*\(`, "i");

export function repairedFormula(formula: string): string {
  return formula.replace(calls, (token: string, prefix?: string, id?: string) =>
    prefix === undefined || id === undefined ? token : `SPD.${id.toUpperCase()}`
  );
}

/** Whether a formula calls one of our functions by its name. */
export function callsUs(formula: string): boolean {
  return ourCall.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
