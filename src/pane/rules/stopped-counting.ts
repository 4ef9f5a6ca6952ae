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

export interface EndedCertification {
  readonly certification: Certification;
  /** Last ISO day on which a holder counts; `undefined` where only its retirement is known. */
  readonly countsUntil: string | undefined;
}

/** Something that a rulebook doesn't list any more. */
export interface Dropped {
  readonly name: string;
  /** The first rulebook without it, and the ISO day from which that is in force. */
  readonly since: RulebookId;
  readonly day: string;
}

/** Certificates listed under the rulebook that retired or have a last day, the earliest first. */
export function endedCertifications(
  designation: Designation,
  rulebook: RulebookId
): readonly EndedCertification[] {
  const listed = certificationsOf(rulesOf(designation, rulebook));
  return certificationIds
    .filter((id) => listed.has(id))
    .map((id): Certification => certifications[id])
    .filter(({ retired, countsUntil }) => retired !== "none" || countsUntil !== undefined)
    .map((certification) => ({ certification, countsUntil: certification.countsUntil }))
    .sort((one, other) => (one.countsUntil ?? "9").localeCompare(other.countsUntil ?? "9"));
}

export function droppedCertifications(
  designation: Designation,
  rulebook: RulebookId
): readonly Dropped[] {
  return dropped(rulebook, (id) => {
    const listed = certificationsOf(rulesOf(designation, id));
    return new Map([...listed].map((each) => [each, certifications[each].name]));
  });
}

export function droppedWorkloads(
  designation: Designation,
  rulebook: RulebookId
): readonly Dropped[] {
  return dropped(rulebook, (id) => workloadsOf(rulesOf(designation, id)));
}

/** What an earlier rulebook names and the one asked for doesn't, with the first one that it is missing from for good. */
function dropped(
  rulebook: RulebookId,
  namesUnder: (id: RulebookId) => ReadonlyMap<string, string>
): readonly Dropped[] {
  const upTo = rulebookIds.slice(0, rulebookIds.indexOf(rulebook) + 1);
  const last = new Map<string, { readonly name: string; readonly index: number }>();
  upTo.forEach((id, index) => {
    for (const [key, name] of namesUnder(id)) last.set(key, { name, index });
  });
  return [...last.values()].flatMap(({ name, index }) => {
    const since = upTo[index + 1];
    return since === undefined ? [] : [{ name, since, day: rulebooks[since].inForceFrom }];
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
