/** People with certificates of a metric's list, and of each step before it. */
import { certificatesIn, listsOf } from "./certificate-lists";
import { held, people } from "./people";
import type { CertificateRow, Measurement, MonthText, Workbook } from "./rows";
import { lastDay } from "./table";

type Groups = readonly (readonly string[])[];

export function measureCertified(
  area: string,
  rows: readonly CertificateRow[],
  t: MonthText,
  { readings, rulebook = "2022-05" }: Workbook
): readonly Measurement[] {
  const known = certificatesIn(rulebook);
  const holders = people(rows).map((person) =>
    held(person, known, lastDay(t), readings["GE-8"] === "b")
  );
  const list = listsOf(area, rulebook);
  /** Who holds the steps matters to the Azure areas alone. */
  const reading = area === "Security" ? undefined : readings["AZ-6"];
  const holdsOne =
    (group: readonly string[]) =>
    (ids: readonly string[]): boolean =>
      group.some((id) => ids.includes(id));
  const metric = (
    name: string,
    groups: Groups | undefined,
    steps: Groups
  ): readonly Measurement[] => {
    if (groups === undefined) return [];
    const isListed = (ids: readonly string[]): boolean =>
      groups.every((group) => holdsOne(group)(ids));
    const scores = (ids: readonly string[]): boolean => {
      if (reading === "b") return isListed(ids) && steps.every((step) => holdsOne(step)(ids));
      if (reading === "c") return isListed(ids) || steps.some((step) => holdsOne(step)(ids));
      return isListed(ids);
    };
    return [
      { metric: name, value: holders.filter(scores).length },
      ...steps.map((step, index) => ({
        metric: `${name} step ${index + 1}`,
        value: holders.filter(holdsOne(step)).length,
      })),
    ];
  };
  return [
    ...metric("Intermediate certifications", list?.intermediate, list?.steps?.intermediate ?? []),
    ...metric("Advanced certifications", list?.advanced, list?.steps?.advanced ?? []),
  ];
}
