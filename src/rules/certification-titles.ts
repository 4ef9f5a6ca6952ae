/** How exports and people shorten or misspell certificate titles: what to drop and what to spell out. */

export const titlePrefixes = ["Microsoft 365 Certified", "Microsoft Certified"];

/** The written form, as whole words, and what it stands for. */
export const titleWords = {
  Admin: "Administrator",
  D365: "Dynamics 365",
  "Dyn 365": "Dynamics 365",
  "F&O": "Finance and Operations",
  FC: "Functional Consultant",
  "Funct. Consultant": "Functional Consultant",
  Fundamentales: "Fundamentals",
  PP: "Power Platform",
  SCM: "Supply Chain Management",
  Speciality: "Specialty",
} satisfies Record<string, string>;
