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
  ["Sentinel", "Azure Sentinel"],
  ["Azure Defender", "Defender for Cloud"],
  ["Virtual Machines Licenses", "Virtual Machines License"],
  ["Azure AD Premium", "AADP", "Azure Active Directory Premium"],
  ["Information Protection", "Azip"],
];
