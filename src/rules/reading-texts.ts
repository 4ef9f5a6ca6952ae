/**
 * What every reading asks, what its options say, the evidence and its sources. The other half, the letters and the default that
 * scoring needs, is in readings.ts. Only what explains may import this, because it is large and cells don't wait for it.
 */
import type { ReadingId } from "./readings";
import { azure } from "./reading-texts/azure";
import { businessApplications } from "./reading-texts/business-applications";
import { general } from "./reading-texts/general";
import { later } from "./reading-texts/later";
import { modernWork } from "./reading-texts/modern-work";
import { security } from "./reading-texts/security";
import type { ReadingText } from "./types";

export const readingTexts: Readonly<Record<ReadingId, ReadingText>> = {
  ...general,
  ...azure,
  ...modernWork,
  ...security,
  ...businessApplications,
  ...later,
};
