/** The workloads that count in Modern Work, as each page lists them. */
import { cite } from "../cite";
import type { Eligible } from "../types";

export const workloads2022 = [
  "Intune",
  "Exchange Online",
  "ProPlus",
  "SharePoint Online",
  "Teams",
  "Teams Meetings",
  "Teams Phone calling 1p/3p",
  "Teams Platform",
  "Yammer",
];

const workloads2023 = [
  ...workloads2022,
  "Teams Phone",
  "Viva Insights",
  "Viva Topics",
  "Viva Learning",
  "Viva Connections",
];

const workloads2026 = [
  "Exchange Online",
  "Intune",
  "M365 Copilot",
  "Microsoft 365 Apps",
  "Entra ID P1",
  "SharePoint Online",
  "Teams",
  "Teams Apps",
  "Teams for Frontline Workers",
  "Teams Meetings",
  "Teams Phone",
  "Teams Phone calling",
  "Teams Phone Enabled Users",
  "Teams Rooms Monthly Active Devices",
  "Viva Connections",
  "Viva Engage",
  "Viva Goals",
  "Viva Insights",
  "Viva Learning",
  "Viva Topics",
  "Windows 365",
];

export const eligible2022 = {
  associations: { enterprise: ["CPOR", "DPOR"], smb: ["CPOR", "CSP"] },
  associationsApart: [],
  only: workloads2022,
  except: [],
  exceptOffers: [],
  source: cite("deck-2022-05", "Requirements for Modern Work"),
} satisfies Eligible;

export const eligible2023 = {
  ...eligible2022,
  only: workloads2023,
  source: cite("LRN23", "solutions-partner-modern-work.md"),
} satisfies Eligible;

export const eligible2026 = {
  ...eligible2022,
  only: workloads2026,
  source: cite("LRN26", "solutions-partner-modern-work"),
} satisfies Eligible;

/** Usage growth and deployments look at one workload more than net customer adds. */
export const eligibleForSuccess2026 = {
  ...eligible2026,
  only: [...workloads2026, "Teams Premium"],
} satisfies Eligible;
