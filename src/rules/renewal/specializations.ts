/** Every specialization that the sources name. */
import { azureSpecializations } from "./specializations/azure";
import { otherSpecializations } from "./specializations/other";
import type { Specialization } from "./types";

export const specializations: readonly Specialization[] = [
  ...azureSpecializations,
  ...otherSpecializations,
];
