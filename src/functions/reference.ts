/** The reference page of all functions, generated from the registry. */
import { type ExcelCode, excelCodeOf, type ProblemCode } from "../core/problem";
import { problemTitles } from "../core/sentences/problem-titles";
import { settingsHelp } from "../worksheet/settings/setting-help";
import { functions } from ".";
import type { Parameter } from "./arguments";
import type { FunctionDefinition, Returns, Scalar } from "./define";

const introduction = `# Functions

Generated from the functions themselves. Areas are Infrastructure, DataAI, DigitalAppInnovation, ModernWork, Security and
BusinessApplications. Ranges include their header row and may come in any order: metrics tables, settings tables, pasted
exports, or one cell with the as-of date. The examples use the sample workbook.
`;

/** The whole page as Markdown; each function's heading has its id as anchor. */
export function referenceMarkdown(): string {
  return [introduction, ...functions.map(section), settingsSection()].join("\n");
}

function settingsSection(): string {
  const rows = settingsHelp.map(
    ({ setting, value, help }) => `| \`${setting}\` | \`${value}\` | ${help.en} |`
  );
  return `## <a id="settings"></a>Settings

A settings table has the headers Setting and Value, in English or German, and any of these rows. RENEWAL and CASHFLOW read
rows of their own; a setting that another function knows is ignored, and one that none knows is a problem.

${["| Setting | Value, for example | |", "|---|---|---|", ...rows].join("\n")}
`;
}

function section({ id, summary, parameters, returns, fails, example }: FunctionDefinition): string {
  return `## <a id="${id}"></a>SPD.${id}

${summary.en}

\`=SPD.${id}(${parameters.map(signature).join(", ")})\`

${parameters.length === 0 ? "" : parameterTable(parameters)}**Returns** ${returnsText(returns)}

${failures(fails)}**Example** \`${example.formula}\` gives ${givesText(example.gives)}.
`;
}

function signature({ name, repeating, optional }: Parameter): string {
  if (repeating === true) return `${name}…`;
  return optional === true ? `[${name}]` : name;
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map((parameter) => `| ${parameter.name} | ${parameter.help.en} |`);
  return ["| Argument | |", "|---|---|", ...rows, "", ""].join("\n");
}

function returnsText(returns: Returns): string {
  if (returns.kind !== "table") return returns.help.en;
  return `${returns.help.en} Columns: ${returns.header.join(", ")}.`;
}

const excelCodes: readonly ExcelCode[] = ["#VALUE!", "#N/A"];

/** Every failure by its Excel error; the cell's message says which cell, why, and what to do. */
function failures(codes: readonly ProblemCode[]): string {
  return excelCodes
    .map((error) => [error, codes.filter((code) => excelCodeOf(code) === error)] as const)
    .filter(([, those]) => those.length > 0)
    .map(
      ([error, those]) =>
        `**\`${error}\`** ${those.map((code) => problemTitles[code].en).join(", ")}.\n\n`
    )
    .join("");
}

function givesText(gives: Scalar | readonly Scalar[]): string {
  if (!Array.isArray(gives)) return `\`${String(gives)}\``;
  return `a table whose first row is ${gives.map((cell) => `\`${String(cell)}\``).join(", ")}`;
}
