/** The workloads and Azure services that count in Security, as each page lists them. */
import { cite } from "../cite";
import type { Eligible } from "../types";

const eligibility = cite("LRN23", "customer-eligibility.md");
const page2023 = cite("LRN23", "solutions-partner-security.md");
const page2026 = cite("LRN26", "solutions-partner-security");

export const microsoft365In2022 = {
  associations: { any: ["CPOR"] },
  associationsApart: [],
  only: [
    "Azure AD Premium",
    "Defender for Office 365",
    "Defender for Endpoint",
    "Defender for Identity",
    "Microsoft Information Protection",
    "Intune",
  ],
  except: [],
  exceptOffers: [],
  source: eligibility,
} satisfies Eligible;

export const azureIn2022 = {
  associations: { any: ["PAL"] },
  associationsApart: [],
  only: ["Sentinel", "Azure Defender"],
  except: [],
  exceptOffers: ["Support", "Internal", "Benefit Program", "Trial"],
  source: eligibility,
} satisfies Eligible;

export const microsoft365In2023 = {
  ...microsoft365In2022,
  only: [
    "Azure AD Premium",
    "Defender for Office 365",
    "Defender for Endpoint",
    "Defender for Identity",
    "Information Protection",
    "Intune",
  ],
  source: page2023,
} satisfies Eligible;

export const azureIn2023 = {
  ...azureIn2022,
  only: [
    "Advanced Data Security",
    "Advanced Threat Protection",
    "Application Gateway",
    "Azure AD B2C",
    "Azure AD Domain Services",
    "Azure AD External Identities",
    "Bastion",
    "DDoS Protection",
    "Azure Defender",
    "Firewall",
    "Firewall Manager",
    "Front Door",
    "IoT Security",
    "Key Vault",
    "Network Watcher",
    "Security Center",
    "Sentinel",
  ],
  source: page2023,
} satisfies Eligible;

export const microsoft365In2026 = {
  ...microsoft365In2023,
  associations: { any: ["CPOR", "CSP"] },
  only: [
    "Entra ID P1",
    "Defender for Office 365",
    "Defender for Endpoint P2",
    "Defender for Identity",
    "Purview Information Protection",
    "Intune",
  ],
  source: page2026,
} satisfies Eligible;

export const azureIn2026 = {
  ...azureIn2023,
  associations: { any: ["PAL", "CSP"] },
  only: [
    "Application Gateway",
    "Azure AD B2C",
    "Azure AD External Identities",
    "Bastion",
    "DDoS Protection",
    "Firewall",
    "Firewall Manager",
    "Front Door",
    "IoT Security",
    "Key Vault",
    "Defender for Cloud",
    "Entra",
    "Entra Domain Services",
    "Entra Verified ID",
    "Purview",
    "Security Copilot",
    "Sentinel",
  ],
  source: page2026,
} satisfies Eligible;
