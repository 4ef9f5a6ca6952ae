/** Every sentence of the sources that can be read in more than one way, and how we read it; the key is its id. */
import { azure } from "./readings/azure";
import { businessApplications } from "./readings/business-applications";
import { general } from "./readings/general";
import { modernWork } from "./readings/modern-work";
import { security } from "./readings/security";
import type { Reading } from "./types";

export const readings = {
  ...general,
  ...azure,
  ...modernWork,
  ...security,
  ...businessApplications,
} satisfies Record<string, Reading>;

export type ReadingId = keyof typeof readings;
