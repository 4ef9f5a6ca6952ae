/** The functions about renewals, fees and what comes with a designation; Excel loads them when the first one is called. */
import { benefits } from "./benefits";
import { cashflow } from "./cashflow";
import { certifications } from "./certifications";
import type { FunctionDefinition } from "./define";
import { fee } from "./fee";
import { renewal } from "./renewal";
import type { RenewingId } from "./renewing-ids";
import { specializations } from "./specializations";
import { timeline } from "./timeline";
import { qualification } from "./window";

export const renewing: Readonly<Record<RenewingId, FunctionDefinition>> = {
  FEE: fee,
  RENEWAL: renewal,
  CASHFLOW: cashflow,
  WINDOW: qualification,
  TIMELINE: timeline,
  CERTIFICATIONS: certifications,
  BENEFITS: benefits,
  SPECIALIZATIONS: specializations,
};
