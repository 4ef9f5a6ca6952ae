/** The functions about renewals, fees and what comes with a designation. */
import { benefits } from "./benefits";
import { cashflow } from "./cashflow";
import type { FunctionDefinition } from "./define";
import { fee } from "./fee";
import type { IdIn } from "./groups";
import { renewal } from "./renewal";
import { specializations } from "./specializations";
import { timeline } from "./timeline";
import { qualification } from "./window";

export const renewing: Readonly<Record<IdIn<"renewing">, FunctionDefinition>> = {
  FEE: fee,
  RENEWAL: renewal,
  CASHFLOW: cashflow,
  WINDOW: qualification,
  TIMELINE: timeline,
  BENEFITS: benefits,
  SPECIALIZATIONS: specializations,
};
