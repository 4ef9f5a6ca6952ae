/** What a rulebook or one before it lists and that has stopped counting, with the day: certificates that ended, and what later rulebooks dropped. */
import { usageKey } from "../../measure/usage/usage-name";
import {
  type CertificationId,
  certificationIds,
  certifications,
  measuredMetrics,
  rulebookIds,
  rulebooks,
  rulesOf,
} from "../../rules";
import type { Certification, Designation, DesignationRules, RulebookId } from "../../rules/types";

/** Something that a rulebook doesn't list any more. */
export interface Dropped<T> {
  readonly what: T;
  /** The first rulebook without it, and the ISO day from which that is in force. */
  readonly since: RulebookId;
  readonly day: string;
}

/** Certificates listed under the rulebook that retired or have a last day, the earliest first. */
export function endedCertifications(
  designation: Designation,
  rulebook: RulebookId
): readonly Certification[] {
  const listed = certificationsOf(rulesOf(designation, rulebook));
  return certificationIds
    .filter((id) => listed.has(id))
    .map((id): Certification => certifications[id])
    .filter(({ retired, countsUntil }) => retired !== "none" || countsUntil !== undefined)
    .sort((one, other) => (one.countsUntil ?? "9").localeCompare(other.countsUntil ?? "9"));
}

export function droppedCertifications(
  designation: Designation,
  rulebook: RulebookId
): readonly Dropped<Certification>[] {
  return dropped(rulebook, (id) => {
    const listed = certificationsOf(rulesOf(designation, id));
    return new Map([...listed].map((each) => [each, certifications[each]]));
  });
}

export function droppedWorkloads(
  designation: Designation,
  rulebook: RulebookId
): readonly Dropped<string>[] {
  return dropped(rulebook, (id) => workloadsOf(rulesOf(designation, id)));
}

/** What an earlier rulebook names and the one asked for doesn't, with the first one that it is missing from for good. */
function dropped<T>(
  rulebook: RulebookId,
  listedUnder: (id: RulebookId) => ReadonlyMap<string, T>
): readonly Dropped<T>[] {
  const upTo = rulebookIds.slice(0, rulebookIds.indexOf(rulebook) + 1);
  const last = new Map<string, { readonly what: T; readonly index: number }>();
  upTo.forEach((id, index) => {
    for (const [key, what] of listedUnder(id)) last.set(key, { what, index });
  });
  return [...last.values()].flatMap(({ what, index }) => {
    const since = upTo[index + 1];
    return since === undefined ? [] : [{ what, since, day: rulebooks[since].inForceFrom }];
  });
}

function certificationsOf(rules: DesignationRules): ReadonlySet<CertificationId> {
  return new Set(
    measuredMetrics(rules).flatMap(({ measure, requirements }) => [
      ...requirements.flatMap((requirement) => requirement.certifications),
      ...(measure.by === "certifiedPeople" ? measure.holding.flat() : []),
    ])
  );
}

/** By the name that exports of every age share, so that a workload that was only renamed stays. */
function workloadsOf(rules: DesignationRules): ReadonlyMap<string, string> {
  const names = measuredMetrics(rules).flatMap(({ measure }) =>
    "associations" in measure && measure.only !== "all" ? measure.only : []
  );
  return new Map(names.map((name) => [usageKey(name), name]));
}
