/** Product benefits of packages and designations in 2026; what the sources leave blank is unknown. */
import type { Text } from "../../../core/language";
import { cite } from "../../cite";
import type { Benefit } from "../types";

const in2026 = {
  from: "2026-02-18",
  through: "open",
  source: cite("CALC", "guide of 18 Feb 2026; dossiers where marked secondary"),
} as const;
const users: Text = { en: "users", de: "Benutzer" };
const cores: Text = { en: "cores", de: "Kerne" };

export const products2026 = [
  {
    name: { en: "Azure bulk credit", de: "Azure-Jahresguthaben" },
    unit: { en: "USD a year, one pool", de: "USD im Jahr, ein Topf" },
    grants: {
      partnerLaunch: [700, "secondary"],
      partnerSuccessCore: [2400, "secondary"],
      partnerSuccessExpanded: [5000, "secondary"],
      Infrastructure: [10000, "third party"],
      ModernWork: [4000, "secondary"],
      Security: [10000, "secondary"],
    },
    ...in2026,
  },
  {
    name: { en: "Microsoft 365 Business Premium", de: "Microsoft 365 Business Premium" },
    unit: users,
    grants: {
      partnerLaunch: [5, "secondary"],
      partnerSuccessCore: [15, "secondary"],
      partnerSuccessExpanded: [35, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Microsoft 365 E3 (no Teams)", de: "Microsoft 365 E3 (ohne Teams)" },
    unit: users,
    grants: {
      Infrastructure: [100, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Microsoft 365 E5", de: "Microsoft 365 E5" },
    unit: users,
    grants: {
      ModernWork: [200, "secondary"],
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Microsoft 365 Copilot", de: "Microsoft 365 Copilot" },
    unit: users,
    grants: {
      partnerSuccessExpanded: [10, "secondary"],
      ModernWork: [20, "secondary"],
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Copilot Studio", de: "Copilot Studio" },
    unit: { en: "credits a month", de: "Credits im Monat" },
    grants: {
      partnerSuccessExpanded: [25000, "secondary"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    note: {
      en: "Compare prices by the month: the figure is monthly.",
      de: "Preise je Monat vergleichen: Die Zahl gilt je Monat.",
    },
    ...in2026,
  },
  {
    name: { en: "Security Copilot credit", de: "Security-Copilot-Guthaben" },
    unit: { en: "USD", de: "USD" },
    grants: {
      Security: [5000, "secondary"],
    },
    ...in2026,
  },
  {
    name: { en: "GitHub Copilot via Azure credit", de: "GitHub Copilot über Azure-Guthaben" },
    unit: { en: "USD", de: "USD" },
    grants: {
      Infrastructure: [5000, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Visual Studio Enterprise (IDE)", de: "Visual Studio Enterprise (IDE)" },
    unit: users,
    grants: {
      partnerLaunch: [1, "third party"],
      partnerSuccessCore: [8, "third party"],
      partnerSuccessExpanded: [15, "third party"],
      Infrastructure: [25, "third party"],
      ModernWork: [25, "third party"],
      Security: [25, "third party"],
    },
    ...in2026,
  },
  {
    name: { en: "Entra ID P2 and Defender Suite", de: "Entra ID P2 und Defender Suite" },
    unit: users,
    grants: {
      partnerLaunch: [5, "third party"],
      partnerSuccessCore: [15, "secondary"],
      partnerSuccessExpanded: [35, "third party"],
      Infrastructure: [100, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Power BI Premium per user", de: "Power BI Premium je Benutzer" },
    unit: users,
    grants: {
      partnerLaunch: [4, "third party"],
      partnerSuccessCore: [15, "third party"],
      partnerSuccessExpanded: [35, "third party"],
      Infrastructure: [100, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: {
      en: "Power Apps and Power Automate Premium",
      de: "Power Apps und Power Automate Premium",
    },
    unit: users,
    grants: {
      partnerLaunch: [1, "third party"],
      partnerSuccessCore: [8, "third party"],
      partnerSuccessExpanded: [15, "third party"],
      Infrastructure: [25, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Project Plan 5", de: "Project Plan 5" },
    unit: users,
    grants: {
      partnerLaunch: [1, "third party"],
      partnerSuccessCore: [5, "third party"],
      partnerSuccessExpanded: [5, "third party"],
      Infrastructure: [20, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Visio Plan 2", de: "Visio Plan 2" },
    unit: users,
    grants: {
      partnerLaunch: [1, "third party"],
      partnerSuccessCore: [5, "third party"],
      partnerSuccessExpanded: [5, "third party"],
      Infrastructure: [5, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Dynamics 365 Business Central", de: "Dynamics 365 Business Central" },
    unit: users,
    grants: {
      partnerLaunch: [4, "third party"],
      partnerSuccessCore: [15, "third party"],
      partnerSuccessExpanded: [35, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Dynamics 365 Sales Enterprise", de: "Dynamics 365 Sales Enterprise" },
    unit: users,
    grants: {
      partnerLaunch: [4, "third party"],
      partnerSuccessCore: [15, "third party"],
      partnerSuccessExpanded: [35, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Windows Server Standard", de: "Windows Server Standard" },
    unit: cores,
    grants: {
      partnerSuccessCore: [16, "third party"],
      partnerSuccessExpanded: [32, "third party"],
      Infrastructure: [100, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "Windows Server Datacenter", de: "Windows Server Datacenter" },
    unit: cores,
    grants: {
      partnerSuccessCore: [16, "third party"],
      partnerSuccessExpanded: [32, "third party"],
      Infrastructure: [32, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
  {
    name: { en: "SQL Server Enterprise", de: "SQL Server Enterprise" },
    unit: cores,
    grants: {
      partnerSuccessExpanded: [8, "third party"],
      Infrastructure: [16, "third party"],
      ModernWork: "unknown",
      Security: "unknown",
    },
    ...in2026,
  },
] as const satisfies readonly Benefit[];
