/** `CERTIFICATIONS`: which certifications count for a designation, and until when. */
import { dayOfIso } from "../core/month";
import { waysInForce } from "../measure/certificates/ways-under";
import { certifications as catalogue, type CertificationId, rulebooks } from "../rules";
import type { AreaId, Certification, Metric, Retirement, RulebookId, Way } from "../rules/types";
import {
  aboutCertification,
  aboutMetric,
  contradictionText,
  type NumberedContradiction,
} from "./contradictions-about";
import { defineFunction, type Scalar } from "./define";
import { rulesFor } from "./find-target";
import { area, rulebook } from "./parameters";

export const certifications = defineFunction({
  id: "CERTIFICATIONS",
  summary: {
    en: "The certifications of each skilling metric and step: exams, level, retirement, and until when holders count.",
    de: "Die Zertifizierungen jeder Qualifizierungsmetrik und Stufe: Prüfungen, Niveau, Einstellung und bis wann sie zählen.",
  },
  parameters: [area, rulebook],
  returns: {
    kind: "table",
    header: [
      "Metric",
      "Step",
      "Certification",
      "Exams",
      "Level",
      "Retired",
      "Counts until",
      "Note",
    ],
    help: {
      en: "A row per metric, step and certification. A blank Step is the list that earns the points.",
      de: "Eine Zeile je Metrik, Stufe und Zertifizierung. Ohne Stufe ist es die Liste, die Punkte bringt.",
    },
  },
  fails: ["unknownArea", "unknownRulebook"],
  example: {
    formula: '=SPD.CERTIFICATIONS("Infrastructure")',
    gives: [
      "Intermediate certifications",
      "step 1",
      "Azure Administrator Associate",
      "AZ-104",
      "associate",
    ],
  },
  run: ({ area: designation, rulebook: id }) => {
    const rules = rulesFor(designation, id);
    return rules.metrics.flatMap((metric) => metricRows(designation.id, metric, rules.rulebook));
  },
});

function metricRows(area: AreaId, metric: Metric, rulebook: RulebookId): Scalar[][] {
  const { measure, requirements, label } = metric;
  if (measure.by !== "certifiedPeople") return [];
  const { holding } = measure;
  const lists = [
    ...requirements.map(({ id, certifications: ids }) => ({ step: id, ids, note: "" })),
    ...holding.map((ids, index) => ({
      step: holding.length === 1 ? "" : `set ${index + 1} of ${holding.length}`,
      ids,
      note: holding.length === 1 ? "" : "The same person needs one of every set.",
    })),
  ];
  const disagreements = aboutMetric(area, metric.id, rulebook);
  return lists.flatMap(({ step, ids, note }, list) =>
    ids.map((id, row) => {
      const ofMetric = list === 0 && row === 0 ? disagreements : [];
      return [label.en, step, ...cellsOf(id, rulebook, note, ofMetric)];
    })
  );
}

function disagreementText(contradiction: NumberedContradiction): string {
  return `The sources disagree (${contradiction.id}). ${contradictionText(contradiction, "en")}`;
}

function cellsOf(
  id: CertificationId,
  rulebook: RulebookId,
  setNote: string,
  disagreements: readonly NumberedContradiction[]
): Scalar[] {
  const certification = catalogue[id];
  const { name, level, retired, countsUntil } = certification;
  return [
    name,
    waysInForce(certification, rulebook).map(wayText).join("; "),
    level === "none" ? "" : level,
    retirementCell(retired),
    countsUntil === undefined ? (retired === "unknown" ? "unknown" : "") : dayOfIso(countsUntil),
    [
      ...(setNote === "" ? [] : [setNote]),
      ...noteTexts(certification, rulebook),
      ...[...aboutCertification(id, rulebook), ...disagreements].map(disagreementText),
    ].join(" "),
  ];
}

/** `PL-200 + MB-210 (to 2022-07-27)` */
function wayText({ exams, from, through }: Way): string {
  const days = [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(through === undefined ? [] : [`to ${through}`]),
  ].join(" ");
  return `${exams.join(" + ")}${days === "" ? "" : ` (${days})`}`;
}

function retirementCell(retired: Retirement): Scalar {
  if (retired === "none") return "";
  if (retired === "unknown") return retired;
  return "on" in retired ? dayOfIso(retired.on) : retired.inYear;
}

function noteTexts(
  { note, prerequisites, replacement, countsUntil }: Certification,
  rulebook: RulebookId
): readonly string[] {
  const { inForceFrom } = rulebooks[rulebook];
  return [
    ...(note === undefined ? [] : [note.en]),
    ...(prerequisites.length === 0 ? [] : [`Needs ${prerequisites.join(" and ")} first.`]),
    ...(replacement === undefined ? [] : [`Replaced by ${replacement}.`]),
    ...(countsUntil !== undefined && countsUntil < inForceFrom
      ? ["Still printed in the list, but nobody counts any more."]
      : []),
  ];
}
