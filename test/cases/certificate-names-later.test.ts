/** Certificates by the names that pages print or people shorten, where a later rulebook lists them (certifications 3 and 5). */
import { type Range, breakdownRow, settings } from "./ask";
import { advanced, intermediate } from "./certificates";

test.each<[string, string, string, string]>([
  ["2023-06", "BusinessApplications", intermediate, "Finance FC"],
  ["2023-06", "BusinessApplications", intermediate, "F&O Developer"],
  ["2023-06", "BusinessApplications", intermediate, "SCM FC"],
  ["2023-06", "BusinessApplications", intermediate, "SCM Manufacturing FC"],
  ["2023-06", "BusinessApplications", intermediate, "App Maker"],
  ["2023-06", "BusinessApplications", intermediate, "Customer Data Platform Speciality"],
  ["2023-06", "BusinessApplications", intermediate, "Azure Enterprise Data Analyst"],
  ["2023-06", "BusinessApplications", intermediate, "PA RPA Developer"],
  ["2023-06", "BusinessApplications", advanced, "D365 SCM Functional Consultant Expert"],
  ["2026-07", "BusinessApplications", intermediate, "Dyn 365 Customer Experience Analyst"],
  ["2026-07", "BusinessApplications", intermediate, "Contact Center AI Engineer"],
  ["2026-07", "BusinessApplications", advanced, "Agentic AI Business Solutions Architect"],
  ["2026-07", "DataAI", intermediate, "Microsoft Certified: Fabric Data Engineer Associate"],
  ["2026-07", "DataAI", intermediate, "Machine Learning Operations Engineer"],
  ["2026-07", "DigitalAppInnovation", advanced, "GitHub Copilot"],
  ["2023-06", "ModernWork", intermediate, "Modern Desktop Admin Associate"],
  [
    "2023-06",
    "ModernWork",
    intermediate,
    "Microsoft 365 Certified: Endpoint Administrator Associate",
  ],
  ["2026-07", "ModernWork", intermediate, "Copilot and Agent Administration Fundamentals"],
  ["2023-06", "Security", intermediate, "Information Protection Administrator"],
  ["2026-07", "Security", intermediate, "Information Security Administrator"],
])("%s, %s, %s: %j counts", (rulebook, area, metric, name) => {
  const table: Range = [
    ["Person", "Certification"],
    ["Ada", name],
  ];
  expect(breakdownRow(metric, area, table, settings(["As of", rulebook])).Value).toBe(1);
});

test.each<[string, string, string, string]>([
  ["2023-06", "DataAI", intermediate, "Azure Enterprise Data Analyst Associate"],
  ["2023-06", "ModernWork", intermediate, "Teamwork Administrator Associate"],
  ["2023-06", "Security", intermediate, "Information Security Administrator Associate"],
  ["2026-07", "BusinessApplications", intermediate, "SCM FC Expert"],
])("%s, %s, %s: %j is another certificate and doesn't count", (rulebook, area, metric, name) => {
  const table: Range = [
    ["Person", "Certification"],
    ["Ada", name],
  ];
  expect(breakdownRow(metric, area, table, settings(["As of", rulebook])).Value).toBe(0);
});
