/** Which spellings of associations, workloads and services are one name. */

function key(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

const sameName: readonly (readonly string[])[] = [
  ["Intune", "InTune", "Microsoft Intune"],
  ["Exchange Online", "EXO"],
  ["ProPlus", "Office ProPlus", "Microsoft 365 Apps"],
  ["SharePoint Online", "SPO"],
  ["Teams", "Microsoft Teams"],
  [
    "Teams Phone calling 1p/3p",
    "Teams Phone calling",
    "TeamsPhonecalling1p/3p",
    "Teams Phone Calling 1p/3p",
  ],
  ["Teams Platform", "Teams Apps"],
  ["Yammer", "Viva Engage"],
  ["Sentinel", "Microsoft Sentinel", "Azure Sentinel"],
  ["Azure Defender", "Microsoft Defender for Cloud"],
  ["Virtual Machines Licenses", "Virtual Machines License"],
  ["M365 Copilot", "Microsoft 365 Copilot"],
  ["Entra ID P1", "Microsoft Entra ID P1", "Azure AD Premium", "AADP"],
  [
    "Information Protection",
    "Microsoft Information Protection",
    "Purview Information Protection",
    "Microsoft Purview Information Protection",
    "Azip",
  ],
  ["Defender for Endpoint", "Defender for Endpoint P2"],
  ["Entra Domain Services", "Microsoft Entra Domain Services", "Azure AD Domain Services"],
  ["Purview", "Microsoft Purview"],
];

const firstName = new Map(
  sameName.flatMap((names) => names.map((name) => [key(name), key(names[0] ?? name)] as const))
);

/** One text for all spellings of a workload or service. */
export function nameOf(spelling: string): string {
  return firstName.get(key(spelling)) ?? key(spelling);
}

export function isOneOf(spelling: string, names: readonly string[]): boolean {
  return names.some((name) => nameOf(name) === nameOf(spelling));
}

const associationSpellings: Readonly<Record<string, readonly string[]>> = {
  CPOR: ["CPOR"],
  "CPOR RevRec": ["CPOR RevRec"],
  "CPOR RevRec Performance": ["CPOR RevRec Performance"],
  "CPOR OSA": ["CPOR OSA"],
  "CPOR OSU": ["CPOR OSU"],
  DPOR: ["DPOR", "Digital Partner of Record"],
  CSP: ["CSP", "CSP T1", "CSP T2", "CSP Tier 1", "CSP Tier 2"],
  PAL: ["PAL", "Partner Admin Link"],
  Dalton: ["Dalton", "Dalton-based"],
};

const associationOfKey = new Map(
  Object.entries(associationSpellings).flatMap(([association, names]) =>
    names.map((name) => [key(name), association] as const)
  )
);

/** The association type of a cell, or `undefined` where it is none that ever counts. */
export function associationOf(spelling: string): string | undefined {
  return associationOfKey.get(key(spelling));
}

/** A table without the column tells nothing against a row; a blank cell does. */
export function isAssociated(spelling: string | undefined, accepted: readonly string[]): boolean {
  return spelling === undefined || accepted.includes(associationOf(spelling) ?? "");
}
