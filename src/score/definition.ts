/** Definitions with the numbers of their rule filled in: whoever only scores doesn't load them. */
import { fill } from "../core/fill";
import type { Language, Text } from "../core/language";
import {
  type Band,
  type Classification,
  forTrack,
  type Measure,
  type Metric,
  type Placeholder,
  type TrackId,
} from "../rules/types";

/** What counts for a metric, in a sentence with the numbers of the track. */
export function definitionOf(metric: Metric, track: TrackId | "any", language: Language): string {
  return fill(metric.definition[language], definitionValues(metric, track, language));
}

/** What tells the track, in a sentence with its numbers. */
export function classificationText({ definition, measure }: Classification): Text {
  const filled = (language: Language): string => {
    const floor = floorOf(measure, "any")?.toLocaleString(language);
    return fill(definition[language], { floor });
  };
  return { en: filled("en"), de: filled("de") };
}

function definitionValues(
  { measure, requirements, maximum, targets }: Metric,
  track: TrackId | "any",
  language: Language
): Partial<Record<Placeholder, string>> {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : value.toLocaleString(language);
  const [first] = requirements;
  const earns = requirements.reduce((sum, each) => sum + (forTrack(each.earns, track) ?? 0), 0);
  const target = forTrack(targets, track)?.any;
  const band =
    "band" in measure && measure.band !== undefined ? forTrack(measure.band, track) : undefined;
  const values: Record<Placeholder, string | undefined> = {
    requirement: number(first && forTrack(first.atLeast, track)),
    floor: number(floorOf(measure, track)),
    months: number("withinMonths" in measure ? measure.withinMonths : undefined),
    band: band && bandText(band, language),
    share:
      "share" in measure ? measure.share.toLocaleString(language, { style: "percent" }) : undefined,
    added: number("addedFromUsd" in measure ? measure.addedFromUsd : undefined),
    lost: number("lostBelowUsd" in measure ? measure.lostBelowUsd : undefined),
    earns: number(first && forTrack(first.earns, track)),
    enough: number(target && Math.ceil(((maximum - earns) * target) / maximum)),
  };
  return values;
}

function floorOf(measure: Measure, track: TrackId | "any"): number | undefined {
  if ("floorUsd" in measure) return forTrack(measure.floorUsd, track);
  if ("aboveUsd" in measure) return forTrack(measure.aboveUsd, track);
  if ("revenueUsd" in measure) {
    const revenue = forTrack(measure.revenueUsd, track);
    return revenue && ("from" in revenue ? revenue.from : revenue.above);
  }
  return "floorMcv" in measure ? forTrack(measure.floorMcv, track) : undefined;
}

/** `more than 10 and up to 300`, `at least 25`, `5 to 300`, and who stays in it. */
function bandText(band: Band, language: Language): string {
  const number = (value: number): string => value.toLocaleString(language);
  const words = bandWords[language];
  const { upTo, keepsOutgrown } = band;
  const from = "from" in band ? band.from : band.above;
  const stays = keepsOutgrown === undefined ? "" : ` (${words[keepsOutgrown]})`;
  if (upTo === undefined) return `${"from" in band ? words.from : words.above} ${number(from)}`;
  const range =
    "from" in band
      ? `${number(from)} ${words.to} ${number(upTo)}`
      : `${words.above} ${number(from)} ${words.upTo} ${number(upTo)}`;
  return range + stays;
}

const bandWords = {
  en: {
    from: "at least",
    above: "more than",
    to: "to",
    upTo: "and up to",
    beyond: "or more, if within that a year earlier",
    enterprise: "or Enterprise, if within that a year earlier",
  },
  de: {
    from: "mindestens",
    above: "mehr als",
    to: "bis",
    upTo: "und bis zu",
    beyond: "oder mehr, wenn vor einem Jahr in diesem Rahmen",
    enterprise: "oder Enterprise, wenn vor einem Jahr in diesem Rahmen",
  },
} satisfies Record<Language, Record<string, string>>;
