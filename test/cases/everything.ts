/** A metrics table with every metric of all six designations at its target: 100 points each. */

/** All six at 100 points, by area. */
export const everything: readonly (readonly unknown[])[] = [
  ["Area", "Metric", "Track", "Association", "Value"],
  ...["Infrastructure", "DataAI", "DigitalAppInnovation"].flatMap((area) => [
    [area, "Net customer adds", "", "", 3],
    [area, "Intermediate certifications", "", "", 5],
    [area, "Advanced certifications", "", "", 5],
    [area, "Usage growth", "", "", 0.2],
    [area, "Deployments", "", "", 5],
  ]),
  ["ModernWork", "Net customer adds", "", "", 10],
  ["ModernWork", "Intermediate certifications", "", "", 4],
  ["ModernWork", "Advanced certifications", "", "", 2],
  ["ModernWork", "Usage growth", "", "CPOR", 1000],
  ["ModernWork", "Deployments", "", "CPOR", 5],
  ["Security", "M365 net customer adds", "", "", 5],
  ["Security", "Azure net customer adds", "", "", 5],
  ["Security", "Intermediate certifications", "", "", 6],
  ["Security", "M365 deployments", "", "", 3],
  ["Security", "Azure deployments", "", "", 3],
  ["Security", "M365 usage growth", "", "", 2500],
  ["Security", "Azure usage growth", "", "", 25000],
  ["BusinessApplications", "Net customer adds", "", "", 15],
  ["BusinessApplications", "Intermediate certifications", "", "", 20],
  ["BusinessApplications", "Advanced certifications", "", "", 7],
  ["BusinessApplications", "Deployments", "", "", 10],
  ["BusinessApplications", "Usage growth", "", "", 0.3],
];

export const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
];
