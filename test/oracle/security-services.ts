/** The workloads and Azure services that count in Security. */
import type { Rulebook } from "./rows";

type Lists = Readonly<Record<Rulebook, readonly string[]>>;

const services2023 = [
  ...["Advanced Data Security", "Advanced Threat Protection", "Application Gateway"],
  ...["Azure AD B2C", "Azure AD Domain Services", "Azure AD External Identities", "Bastion"],
  ...["DDoS Protection", "Azure Defender", "Firewall", "Firewall Manager", "Front Door"],
  ...["IoT Security", "Key Vault", "Network Watcher", "Security Center", "Sentinel"],
];

export const securityServices: Lists = {
  "2022-05": ["Sentinel", "Azure Defender"],
  "2023-06": services2023,
  "2023-12": services2023,
  "2026-07": [
    ...["Application Gateway", "Azure AD B2C", "Azure AD External Identities", "Bastion"],
    ...["DDoS Protection", "Firewall", "Firewall Manager", "Front Door", "IoT Security"],
    ...["Key Vault", "Defender for Cloud", "Azure Defender", "Entra", "Entra Domain Services"],
    ...["Entra Verified ID", "Purview", "Security Copilot", "Sentinel"],
  ],
};

/** Renamed, but the same six in every rulebook. */
export const securityWorkloads: readonly string[] = [
  "Azure AD Premium",
  "Defender for Office 365",
  "Defender for Endpoint",
  "Defender for Identity",
  "Information Protection",
  "Intune",
];
