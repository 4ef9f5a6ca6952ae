/** Which designation, track, association or rulebook a typed name means, or the problem that proposes the nearest. */
import { NameIndex } from "../core/name-index";
import type { Place } from "../core/place";
import { problem, type Problem } from "../core/problem";
import { nameKey } from "../core/text";
import { designations, rulebookIds } from "../rules";
import { associations, tracks } from "../rules/names";
import type { AreaId, AssociationId, Name, RulebookId, TrackId } from "../rules/types";

/** Names of designations also compare without the programme's name, "(Azure)" and the words for &. */
function areaKey(text: string): string {
  return nameKey(text)
    .replace(/and|und/g, "")
    .replace(/^(?:microsoft)?solutionspartner(?:for|für|fuer)?/, "")
    .replace(/(?<=.)azure$/, "");
}

const areas = new NameIndex<AreaId>(
  designations.map(({ id, name, aliases }) => [id, [id, name.en, name.de, ...aliases]]),
  areaKey
);

function spellings({ label, aliases }: Name, id: string): readonly string[] {
  return [label.en, label.de, id, ...aliases];
}

function indexOf<T extends string>(
  names: Readonly<Record<T, Name>>,
  ids: readonly T[]
): NameIndex<T> {
  return new NameIndex(ids.map((id) => [id, spellings(names[id], id)]));
}

const trackIds: readonly TrackId[] = ["enterprise", "smb", "largerMarkets", "otherMarkets"];
const trackIndex = indexOf(tracks, trackIds);

const associationIds: readonly AssociationId[] = ["CPOR", "DPOR", "CSP", "PAL"];
/** Kinds that sources tell apart are scored under the association they belong to. */
const kindsOfCpor = ["CPOR RevRec", "CPOR RevRec Performance", "CPOR OSA", "CPOR OSU"] as const;
const associationIndex = new NameIndex<AssociationId>([
  ...associationIds.map((id) => [id, spellings(associations[id], id)] as const),
  ...kindsOfCpor.map((id) => ["CPOR", spellings(associations[id], id)] as const),
]);

const rulebookIndex = new NameIndex<RulebookId>(rulebookIds.map((id) => [id, [id]]));

/** What a name means where it is known. */
export const findArea = (text: string): AreaId | undefined => areas.find(text);
export const findTrack = (text: string): TrackId | undefined => trackIndex.find(text);
export const findAssociation = (text: string): AssociationId | undefined =>
  associationIndex.find(text);

/** @throws Problem `unknownArea` */
export function areaNamed(text: string, place?: Place): AreaId {
  const choices = designations.map(({ id }) => id);
  return known(areas, text, (nearest) =>
    problem("unknownArea", { found: text, nearest, choices, place })
  );
}

/** @throws Problem `unknownTrack` */
export function trackNamed(text: string, place?: Place): TrackId {
  const choices = trackIds.map((id) => tracks[id].label.en);
  return known(trackIndex, text, (nearest) =>
    problem("unknownTrack", { found: text, nearest, choices, place })
  );
}

/** @throws Problem `unknownAssociation` */
export function associationNamed(text: string, place?: Place): AssociationId {
  return known(associationIndex, text, (nearest) =>
    problem("unknownAssociation", { found: text, nearest, choices: associationIds, place })
  );
}

/** @throws Problem `unknownRulebook` */
export function rulebookNamed(text: string, place?: Place): RulebookId {
  return known(rulebookIndex, text, () =>
    problem("unknownRulebook", { found: text, choices: rulebookIds, place })
  );
}

function known<T>(
  index: NameIndex<T>,
  text: string,
  unknown: (nearest: string | undefined) => Problem
): T {
  const meaning = index.find(text);
  if (meaning === undefined) throw unknown(index.nearest(text));
  return meaning;
}
