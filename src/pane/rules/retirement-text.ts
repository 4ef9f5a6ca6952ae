/** When a certification was retired, and until when its holders count. */
import type { Certification } from "../../rules/types";
import type { Speech } from "../words";

/** Empty where it is still offered. */
export function retirementText(
  { retired, countsUntil }: Certification,
  { t, format }: Speech
): string {
  const retirement =
    retired === "none"
      ? []
      : retired === "unknown"
        ? [t("rules.retired")]
        : "on" in retired
          ? [t("rules.retiredOn", { date: format.day(retired.on) })]
          : [t("rules.retiredIn", { year: retired.inYear })];
  const counting =
    countsUntil === undefined ? [] : [t("rules.countsUntil", { date: format.day(countsUntil) })];
  return [...retirement, ...counting].join(", ");
}
