/** People with certificates of a metric's list, and of the step before it. */
import { lists } from "./certificate-lists";
import { held, people } from "./people";
import type { CertificateRow, Measurement, MonthText } from "./rows";
import { lastDay } from "./table";

type Readings = Readonly<Record<string, string>>;

export function measureCertified(
  area: string,
  rows: readonly CertificateRow[],
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const holders = people(rows).map((person) => held(person, lastDay(t), readings["GE-8"] === "b"));
  const list = lists[area];
  const metric = (
    name: string,
    groups: readonly (readonly string[])[] | undefined,
    step: string | undefined
  ): readonly Measurement[] => {
    if (groups === undefined) return [];
    const isListed = (ids: readonly string[]): boolean =>
      groups.every((group) => group.some((id) => ids.includes(id)));
    const holdsStep = (ids: readonly string[]): boolean => step !== undefined && ids.includes(step);
    const scores = (ids: readonly string[]): boolean => {
      if (step !== undefined && readings["AZ-6"] === "b") return isListed(ids) && holdsStep(ids);
      if (step !== undefined && readings["AZ-6"] === "c") return isListed(ids) || holdsStep(ids);
      return isListed(ids);
    };
    return [
      { metric: name, value: holders.filter(scores).length },
      ...(step ? [{ metric: `${name} step 1`, value: holders.filter(holdsStep).length }] : []),
    ];
  };
  return [
    ...metric("Intermediate certifications", list?.intermediate, list?.steps?.intermediate),
    ...metric("Advanced certifications", list?.advanced, list?.steps?.advanced),
  ];
}
