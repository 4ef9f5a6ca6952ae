/** The page of all rulebooks, generated from the rules: each in full, whatever it takes over from the one before. */
import { designations, rulebookIds, rulebooks, rulesOf } from "../rules";
import { citationText } from "../rules/citation-text";
import type { Rulebook } from "../rules/types";
import type { Scalar } from "./define";
import { metricLines, totalLines } from "./rulebook-lines";
import { ruleHeader, ruleRows } from "./rules";

const introduction = `# Rulebooks

Generated from the rules themselves: every rulebook in full, so that two of them can be compared line by line. Targets of growth are
fractions: 0.2 is 20 %. Points per unit are rounded here, never in a score. SPD.DIFF lists what changed between two rulebooks; the
Rules tab and SPD.EXPLAIN say what a reading such as GE-2 is about.
`;

/** The whole page as Markdown. */
export function rulebooksMarkdown(): string {
  return [introduction, ...rulebookIds.map((id) => rulebookSection(rulebooks[id]))].join("\n");
}

function rulebookSection(rulebook: Rulebook): string {
  const { id, name, verifiedFrom, verifiedThrough, qualifiesFrom, note, source } = rulebook;
  const sections = designations.map((designation) => {
    const rules = rulesOf(designation, id);
    return `### ${designation.name.en}, ${id}

${table(ruleHeader, ruleRows(rules))}

${[...rules.metrics.flatMap(metricLines), ...totalLines(rules)].map((line) => `- ${line}`).join("\n")}
`;
  });
  return [
    `## <a id="${id}"></a>${id}: ${name.en}

Verified from ${verifiedFrom} through ${verifiedThrough}. Qualified from ${String(qualifiesFrom)} points on. ${note.en} Source: ${citationText(source)}.
`,
    ...sections,
  ].join("\n");
}

function table(header: readonly string[], rows: readonly (readonly Scalar[])[]): string {
  const line = (cells: readonly Scalar[]): string =>
    `| ${cells.map((cell) => shown(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A third of a point has more digits than anybody reads. */
function shown(cell: Scalar): string {
  return String(typeof cell === "number" ? Number(cell.toFixed(4)) : cell);
}
