/** Every certification that counts, ever counted, or is named beside those; the key is its exam code or codes. */
import { azure } from "./certifications/azure";
import { dataAI } from "./certifications/data-ai";
import { dynamics365 } from "./certifications/dynamics-365";
import { microsoft365 } from "./certifications/microsoft-365";
import { powerPlatform } from "./certifications/power-platform";
import { security } from "./certifications/security";
import type { Certification } from "./types";

export const certifications = {
  ...azure,
  ...dataAI,
  ...microsoft365,
  ...security,
  ...powerPlatform,
  ...dynamics365,
} satisfies Record<string, Certification>;

export type CertificationId = keyof typeof certifications;
