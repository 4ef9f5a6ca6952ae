/** Which setting a name in a settings table means; those of renewals are told apart, so that either kind of function can leave out the other's. */
import { NameIndex } from "../../core/name-index";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { type ReadingId, readingIds, readings } from "../../rules";
import { metricLabels } from "../../rules/names";
import type { MetricId, RequirementId } from "../../rules/types";
import {
  countsPeople,
  type MetricOption,
  metricOptionNamed,
  type NamedMetric,
} from "../metrics/metric-names";
import { headerInSetting } from "../tables/assigned-headers";
import {
  beginsRenewalSetting,
  renewalSettings,
  renewalSettingSpellings,
} from "../renewal/renewal-setting-names";

export type PlainSetting =
  "asOf" | "rulebook" | "track" | "market" | "dateOrder" | "decimalSeparator" | "unreadableRows";

export type SettingName =
  | { readonly id: PlainSetting }
  | { readonly id: "reading"; readonly reading: ReadingId }
  | { readonly id: "target"; readonly option: MetricOption }
  | {
      readonly id: "certification";
      readonly metric: MetricId;
      readonly requirement?: RequirementId;
    }
  | { readonly id: "rate"; readonly workload: string }
  | { readonly id: "column"; readonly header: string }
  | { readonly id: "renewal" };

/** The first spelling is the one that sentences use. */
export const plainSettings: Readonly<Record<PlainSetting, readonly [string, ...string[]]>> = {
  asOf: ["As of", "As of date", "As of month", "Stichtag"],
  rulebook: ["Rulebook", "Regelwerk"],
  track: ["Track", "Path", "Pfad"],
  market: ["Market", "Markt"],
  dateOrder: ["Date order", "Datumsreihenfolge"],
  decimalSeparator: ["Decimal separator", "Dezimaltrennzeichen"],
  unreadableRows: ["Unreadable rows", "Unlesbare Zeilen"],
};

const plain = new NameIndex<SettingName>([
  ...plainIds().map((id) => [{ id }, plainSettings[id]] as const),
  [{ id: "renewal" }, renewalSettingSpellings],
]);

function plainIds(): readonly PlainSetting[] {
  return ["asOf", "rulebook", "track", "market", "dateOrder", "decimalSeparator", "unreadableRows"];
}

const choices = [
  ...plainIds().map((id) => plainSettings[id][0]),
  ...["Reading <id>", "Target <metric>", "Certification <metric>", "Rate <workload>"],
  "Column <header>",
  ...Object.values(renewalSettings).map(([name]) => name),
  ...["Fee <offer>", "Benefit value <option>"],
];

/** A word, and what follows it. */
const families: readonly (readonly [RegExp, (rest: string, place: Place) => SettingName])[] = [
  [
    /^(?:reading|lesart)(?!\p{L})[\s:]*(.*)$/iu,
    (rest, place) => ({ id: "reading", reading: readingNamed(rest, place) }),
  ],
  [
    /^(?:target|zielwert|ziel)(?!\p{L})[\s:]*(.*)$/iu,
    (rest, place) => ({ id: "target", option: targetNamed(rest, place) }),
  ],
  [
    /^(?:certification|zertifizierung)(?!\p{L})[\s:]*(.*)$/iu,
    (rest, place) => ({ id: "certification", ...listNamed(rest, place) }),
  ],
  [/^(?:rate|satz)(?!\p{L})[\s:]*(.*)$/iu, (workload) => ({ id: "rate", workload })],
];

/** @throws Problem where there is no such setting, reading or metric */
export function settingNamed(text: string, place: Place): SettingName {
  const header = headerInSetting(text);
  if (header !== undefined) return { id: "column", header };
  const found = plain.find(text);
  if (found !== undefined) return found;
  if (beginsRenewalSetting.test(text)) return { id: "renewal" };
  for (const [begin, read] of families) {
    const rest = begin.exec(text)?.[1];
    if (rest !== undefined && rest !== "") return read(rest, place);
  }
  const nearest = plain.nearest(text);
  throw problem("unknownSetting", { place, found: text, nearest, choices });
}

const readingIndex = new NameIndex<ReadingId>(readingIds.map((id) => [id, [id]]));

function readingNamed(text: string, place: Place): ReadingId {
  const id = readingIndex.find(text);
  if (id !== undefined) return id;
  const selectable = readingIds.filter((each) => readings[each].selectable);
  const nearest = readingIndex.nearest(text);
  throw problem("unknownReading", { place, found: text, nearest, choices: selectable });
}

/** The list of a metric that counts people, or that of one of its steps. */
function listNamed(text: string, place: Place): NamedMetric {
  const { metric, requirement } = metricOptionNamed(text, place);
  if (countsPeople(metric)) return { metric, requirement };
  const nearest = `Certification ${metricLabels.intermediateCertifications.en}`;
  throw problem("unknownSetting", { place, found: `Certification ${text}`, nearest, choices });
}

/** A metric itself: what it requires has no target to set. */
function targetNamed(text: string, place: Place): MetricOption {
  const option = metricOptionNamed(text, place);
  if (option.requirement === undefined) return option;
  const nearest = plain.nearest(text);
  throw problem("unknownSetting", { place, found: text, nearest, choices });
}
