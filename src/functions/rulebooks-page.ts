/** The page of all rulebooks, generated from the rules: each in full, whatever it takes over from the one before. */
import { entriesOf } from "../core/entries";
import {
  type CertificationId,
  certifications,
  designations,
  measuredMetrics,
  rulebookIds,
  rulebooks,
  rulesOf,
} from "../rules";
import { citationText } from "../rules/cite";
import { associations, tracks as trackNames, units } from "../rules/names";
import type { DesignationRules, Metric, PerTrack, Requirement, Rulebook } from "../rules/types";
import type { Scalar } from "./define";
import { ruleHeader, ruleRows } from "./rules";

const introduction = `# Rulebooks

Generated from the rules themselves: every rulebook in full, so that two of them can be compared line by line. Targets of growth are
fractions: 0.2 is 20 %. SPD.DIFF lists what changed between two rulebooks.
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
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What the table has no room for: lists. */
function metricLines(whole: Metric): readonly string[] {
  return measuredMetrics({ metrics: [whole] }).flatMap((metric) => {
    const { measure, requirements, label } = metric;
    const lists =
      measure.by === "certifiedPeople"
        ? [`people hold ${measure.holding.map(oneOf).join(", and ")}`]
        : "associations" in measure
          ? [
              `associations ${byTrack(measure.associations, (names) => names.map((name) => associations[name].label.en).join(", "))}`,
              `counts ${measure.only === "all" ? "every workload and service" : measure.only.join(", ")}`,
              ...(measure.except.length === 0 ? [] : [`but not ${measure.except.join(", ")}`]),
            ]
          : [];
    return [...requirements.map(requirementText), ...lists].map((text) => `${label.en}: ${text}`);
  });
}

function requirementText({ id, atLeast, earns, unit, certifications: ids }: Requirement): string {
  const least = byTrack(atLeast, (value) => `${String(value)} ${units[unit].en}`);
  const holding = ids.length === 0 ? "" : ` who hold ${oneOf(ids)}`;
  const earnsAny = entriesOf(earns).some(([, points]) => points > 0);
  return `${id} requires ${least}${holding}${earnsAny ? `; earns ${byTrack(earns, String)} points` : ""}`;
}

function oneOf(ids: readonly CertificationId[]): string {
  return `one of ${ids.map((id) => certifications[id].name).join("; ")}`;
}

/** `5`, or `Enterprise 2, SMB 1` */
function byTrack<T>(values: PerTrack<T>, text: (value: T) => string): string {
  return entriesOf(values)
    .map(([track, value]) =>
      track === "any" ? text(value) : `${trackNames[track].label.en} ${text(value)}`
    )
    .join("; ");
}

function totalLines({ gates, tracks, readings, source }: DesignationRules): readonly string[] {
  const names = tracks.by === "none" ? [] : tracks.tracks.map((id) => trackNames[id].label.en);
  return [
    ...(names.length === 0 ? [] : [`Tracks: ${names.join(", ")} (${tracks.by})`]),
    `Points needed in each of: ${gates.map(({ label }) => label.en).join("; ")}`,
    ...(readings.length === 0 ? [] : [`Readings of the total: ${readings.join(", ")}`]),
    `Source of gates and tracks: ${citationText(source)}`,
  ];
}
