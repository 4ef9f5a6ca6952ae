/** Which names of workloads and services in exports mean the same. */

/** Compared without case, spaces, punctuation and a leading "Microsoft". */
export const sameUsageNames: readonly (readonly string[])[] = [
  ["Exchange Online", "EXO"],
  ["ProPlus", "Office ProPlus", "Microsoft 365 Apps", "Office 365 ProPlus"],
  ["SharePoint Online", "SPO"],
  [
    "Teams Phone calling 1p/3p",
    "Teams Phone calling",
    "TeamsPhonecalling1p",
    "TeamsPhonecalling3p",
  ],
  ["Teams Platform", "Teams Apps"],
  ["Yammer", "Viva Engage"],
  ["M365 Copilot", "Microsoft 365 Copilot", "Copilot for Microsoft 365"],
  ["Sentinel", "Azure Sentinel"],
  ["Azure Defender", "Defender for Cloud"],
  ["Virtual Machines Licenses", "Virtual Machines License"],
  ["Azure AD Premium", "AADP", "Azure Active Directory Premium", "Entra ID P1"],
  ["Information Protection", "Azip", "Purview Information Protection", "MIP"],
  ["Defender for Endpoint", "Defender for Endpoint P2", "Defender for Endpoint (P2 only)", "MDE"],
  ["Defender for Office 365", "MDO"],
  ["Defender for Identity", "AATP", "MDI"],
  // The deck names these two products together, as one line.
  ["Power BI", "Power BI Premium/Pro"],
  ["Talent", "Talent/HR"],
  ["Azure AD B2C", "Azure Active Directory B2C"],
  ["Azure AD Domain Services", "Azure Active Directory Domain Services", "Entra Domain Services"],
  ["Azure AD External Identities", "Azure Active Directory External Identities"],
  ["Application Gateway", "Azure Application Gateway"],
  ["Bastion", "Azure Bastion"],
  ["DDoS Protection", "Azure DDoS Protection"],
  ["Firewall", "Azure Firewall"],
  ["Firewall Manager", "Azure Firewall Manager"],
  ["Front Door", "Azure Front Door"],
  ["Key Vault", "Azure Key Vault"],
  ["Network Watcher", "Azure Network Watcher"],
];
