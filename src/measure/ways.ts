/** Which file measures what: one for each way that the rules name and rows can be measured by so far. */
import type { Measure } from "../rules/types";
import { certifiedPeople } from "./certified-people";
import type { MeasureContext, WayOfMeasuring } from "./way";

export const ways: Readonly<
  Partial<Record<Measure["by"], (context: MeasureContext) => WayOfMeasuring>>
> = {
  certifiedPeople,
};
