/** What only one of two lists names. */
import type { Text } from "../../core/language";
import { usageKey } from "../../measure/usage/usage-name";
import { certifications } from "../../rules";
import { associations as associationNames } from "../../rules/names";
import {
  type AssociationName,
  type ConsumptionRate,
  forTrack,
  type Metric,
  type UsageMeasure,
} from "../../rules/types";
import { onTracks, type RuleDifference, type Said, type TracksCompared } from "./difference";

type Pair = readonly [a: Metric, b: Metric];

const everything: Text = { en: "all", de: "alle" };

export function listDifferences(pair: Pair, tracks: TracksCompared): readonly RuleDifference[] {
  const [a, b] = pair;
  const common = { metric: b, stage: "counting", isList: true, source: b.source } as const;
  const lines: RuleDifference[] = [];
  const compare = (what: Text, inA: Lists, inB: Lists, source = b.source): void => {
    const [onlyA, onlyB] = apart(inA, inB);
    if (onlyA === undefined && onlyB === undefined) return;
    lines.push({ ...common, track: "any", what, inA: onlyA, inB: onlyB, source });
  };
  compare(whats.certifications, certificationsOf(a), certificationsOf(b));
  const [usageA, usageB] = [usageOf(a), usageOf(b)];
  if (usageA === undefined || usageB === undefined) return lines;
  compare(whats.workloads, usageA.only, usageB.only, usageB.source);
  compare(whats.except, usageA.except, usageB.except, usageB.source);
  compare(whats.offers, usageA.exceptOffers, usageB.exceptOffers, usageB.source);
  compare(whats.apart, apartOf(usageA), apartOf(usageB), usageB.source);
  return [
    ...lines,
    ...onTracks(tracks, (track) => {
      const of = (usage: UsageMeasure): Lists =>
        (forTrack(usage.associations, track) ?? []).map(nameOf);
      const [inA, inB] = apart(of(usageA), of(usageB));
      return { ...common, track, what: whats.associations, inA, inB, source: usageB.source };
    }),
    ...rateDifferences(b, ratesOf(a), ratesOf(b)),
  ];
}

type Lists = readonly string[] | "all";

const whats = {
  certifications: {
    en: "Certifications that only one lists",
    de: "Zertifizierungen, die nur eines nennt",
  },
  workloads: {
    en: "Workloads and services that only one counts",
    de: "Workloads und Dienste, die nur eines zählt",
  },
  except: {
    en: "Workloads and services that only one leaves out",
    de: "Workloads und Dienste, die nur eines auslässt",
  },
  offers: { en: "Offers that only one leaves out", de: "Angebote, die nur eines auslässt" },
  associations: {
    en: "Associations that only one counts",
    de: "Zuordnungen, die nur eines zählt",
  },
  apart: {
    en: "Associations of single workloads that only one counts",
    de: "Zuordnungen einzelner Workloads, die nur eines zählt",
  },
} satisfies Record<string, Text>;

function certificationsOf({ measure }: Metric): readonly string[] {
  return measure.by === "certifiedPeople"
    ? measure.holding.flat().map((id) => certifications[id].name)
    : [];
}

function usageOf({ measure }: Metric): UsageMeasure | undefined {
  return "associations" in measure ? measure : undefined;
}

function nameOf(association: AssociationName): string {
  return associationNames[association].label.en;
}

function apartOf({ associationsApart }: UsageMeasure): readonly string[] {
  return associationsApart.flatMap(({ workloads, associations }) =>
    workloads.map((workload) => `${workload} (${associations.map(nameOf).join(", ")})`)
  );
}

/** @returns What only the first names, and what only the second does. */
function apart(a: Lists, b: Lists): readonly [Said, Said] {
  if (a === "all" || b === "all") {
    return a === b ? [undefined, undefined] : [textOf(a), textOf(b)];
  }
  const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
    [...new Set(names)].filter((name) => !others.some((other) => isSameName(name, other)));
  return [textOf(without(a, b)), textOf(without(b, a))];
}

/** One that was only renamed is the same. */
function isSameName(one: string, other: string): boolean {
  return usageKey(one) === usageKey(other);
}

function textOf(names: Lists): Said {
  if (names === "all") return everything;
  const joined = names.join("; ");
  return joined === "" ? undefined : { en: joined, de: joined };
}

function ratesOf({ measure }: Metric): readonly ConsumptionRate[] {
  return "rates" in measure ? measure.rates : [];
}

function rateDifferences(
  metric: Metric,
  a: readonly ConsumptionRate[],
  b: readonly ConsumptionRate[]
): readonly RuleDifference[] {
  const workloads = [...new Set([...b, ...a].map(({ workload }) => workload))];
  return workloads.flatMap((workload) => {
    const [inA, inB] = [a, b].map((rates) => rates.find((rate) => rate.workload === workload));
    if (inA?.rate === inB?.rate) return [];
    return [
      {
        metric,
        track: "any" as const,
        what: { en: `MCV rate of ${workload}`, de: `MCV-Satz von ${workload}` },
        inA: inA?.rate,
        inB: inB?.rate,
        stage: "counting" as const,
        source: (inB ?? inA ?? metric).source,
      },
    ];
  });
}
