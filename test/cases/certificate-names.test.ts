/** Spellings of certificates in exports and lists (certifications 5, Settled for scoring). */
import { askRows, breakdownRow, settings } from "./ask";

const asOf = settings(["As of", "2022-09-30"]);
const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];
const counted = (area: string, metric: string, ...cells: readonly string[]): unknown =>
  breakdownRow(
    metric,
    area,
    [["Person", "Certification"], ...cells.map((cell) => ["Ada", cell])],
    asOf
  ).Value;

test.each<[string, string, string]>([
  ["Infrastructure", intermediate, "Azure Network Engineer Associate"],
  ["Infrastructure", intermediate, "Microsoft Certified: Azure Network Engineer Associate"],
  ["Infrastructure", intermediate, "microsoft certified:  azure network engineer associate "],
  ["Infrastructure", intermediate, "Azure Network Engineer"],
  ["Infrastructure", intermediate, "az700"],
  ["Infrastructure", intermediate, "AZ 700"],
  ["Infrastructure", intermediate, "Az-700"],
  ["Infrastructure", intermediate, "Azure Stack Hub Operator Associate"],
  ["Infrastructure", intermediate, "Windows Server Hybrid Administrator Associate"],
  ["Infrastructure", intermediate, "Windows Server Hybrid Admin Associate"],
  ["Infrastructure", advanced, "Azure Virtual Desktop Specialty"],
  ["Infrastructure", advanced, "Azure Virtual Desktop Speciality"],
  ["Infrastructure", advanced, "Windows Virtual Desktop Specialty"],
  ["Infrastructure", advanced, "Microsoft Certified: Windows Virtual Desktop Specialty"],
  ["Infrastructure", advanced, "Azure for SAP Workloads Specialty"],
  ["Infrastructure", advanced, "Az-120"],
  ["DataAI", intermediate, "Azure Database Administrator Associate"],
  ["DataAI", intermediate, "Azure AI Engineer Associate"],
  ["DataAI", intermediate, "Azure Data Scientist Associate"],
  ["DataAI", intermediate, "Azure Data Engineer Associate"],
  ["DataAI", intermediate, "Data Analyst Associate"],
  ["DataAI", intermediate, "Power BI Data Analyst Associate"],
  ["DataAI", intermediate, "Microsoft Certified: Power BI Data Analyst Associate"],
  ["DataAI", advanced, "Azure Cosmos DB Developer Specialty"],
  ["DigitalAppInnovation", intermediate, "Azure Developer Associate"],
  ["DigitalAppInnovation", intermediate, "AZ 204"],
  ["DigitalAppInnovation", intermediate, "( PL-400)"],
  ["DigitalAppInnovation", intermediate, "Power Platform Developer Associate"],
  ["DigitalAppInnovation", intermediate, "PP Developer Associate"],
  ["DigitalAppInnovation", advanced, "Azure IoT Developer Specialty"],
  ["DigitalAppInnovation", advanced, "DevOps Engineer Expert"],
  ["DigitalAppInnovation", advanced, "Azure DevOps Engineer Expert"],
  ["DigitalAppInnovation", advanced, "Power Platform Solution Architect Expert"],
  ["ModernWork", intermediate, "Microsoft 365 Fundamentals"],
  ["ModernWork", intermediate, "Microsoft 365 Fundamentales"],
  ["ModernWork", intermediate, "Messaging Administrator Associate"],
  ["ModernWork", intermediate, "Microsoft 365 Certified: Messaging Administrator Associate"],
  ["ModernWork", intermediate, "Modern Desktop Administrator Associate"],
  ["ModernWork", intermediate, "Teams Administrator Associate"],
  ["ModernWork", intermediate, "Microsoft 365 Certified: Teams Administrator Associate"],
  ["ModernWork", advanced, "Enterprise Administrator Expert"],
  ["ModernWork", advanced, "Microsoft 365 Certified: Enterprise Administrator Expert"],
  ["BusinessApplications", intermediate, "Power Platform Functional Consultant Associate"],
  ["BusinessApplications", intermediate, "Power Platform App Maker Associate"],
  [
    "BusinessApplications",
    intermediate,
    "Dynamics 365 Business Central Functional Consultant Associate",
  ],
  ["BusinessApplications", intermediate, "Dynamics 365 Finance Functional Consultant Associate"],
  [
    "BusinessApplications",
    intermediate,
    "Microsoft Certified: Dynamics 365 Finance Functional Consultant Associate",
  ],
  ["BusinessApplications", intermediate, "Dyn 365 Field Service FC"],
  ["BusinessApplications", intermediate, "Dynamics 365 Marketing Funct. Consultant Associate"],
  [
    "BusinessApplications",
    intermediate,
    "Dynamics 365 Customer Service Functional Consultant Associate",
  ],
])("%s, %s: %s", (area, metric, title) => {
  expect(counted(area, metric, title)).toBe(1);
});

test.each<[string, string, string]>([
  ["DataAI", intermediate, "Azure Enterprise Data Analyst Associate"],
  ["ModernWork", intermediate, "Teamwork Administrator Associate"],
  ["ModernWork", intermediate, "Azure Fundamentals"],
  ["ModernWork", intermediate, "MD-100"],
  ["Infrastructure", intermediate, "AZ-70"],
  ["Infrastructure", intermediate, "AZ-7000"],
  ["Infrastructure", intermediate, "Azure Network"],
  ["Infrastructure", intermediate, "AZ-700 nicht bestanden"],
  ["Infrastructure", intermediate, "AZ-700 (failed)"],
  ["Infrastructure", intermediate, "AZ-700 planned"],
])("%s, %s: not %s", (area, metric, title) => {
  expect(counted(area, metric, title)).toBe(0);
});

test("a code that isn't held doesn't count in silence", () => {
  const table = [
    ["Person", "Certification"],
    ["Ada", "AZ-700"],
    ["Bob", "not AZ-700"],
    ["Eve", "AZ-700 nicht bestanden"],
  ];
  const row = breakdownRow(intermediate, "Infrastructure", table, asOf);
  expect(row.Value).toBe(1);
  expect(String(askRows("BREAKDOWN", ["Infrastructure", table, asOf]).at(-1)?.Note)).toContain(
    "2 rows with titles that match no certification, the first “not AZ-700” in range 1, cell B3."
  );
});

test.each([
  [
    "Security Administrator Associate is MS-500's",
    [
      "Security Administrator Associate",
      "Azure Security Engineer Associate",
      "Security Operations Analyst Associate",
    ],
    1,
  ],
  [
    "Microsoft 365 Security Administrator",
    ["Microsoft 365 Certified: Security Administrator Associate", "AZ-500", "SC-300"],
    1,
  ],
  [
    "Information Protection Administrator is SC-400's",
    ["MS-500", "AZ-500", "Information Protection Administrator Associate"],
    1,
  ],
  [
    "Information Protection and Compliance Administrator too",
    ["MS-500", "AZ-500", "Information Protection and Compliance Administrator Associate"],
    1,
  ],
  [
    "Identity and Access Administrator is SC-300's",
    ["MS-500", "AZ-500", "Identity and Access Administrator Associate"],
    1,
  ],
  [
    "Information Security Administrator is SC-401's",
    ["MS-500", "AZ-500", "Information Security Administrator Associate"],
    0,
  ],
  ["SC-401 doesn't count", ["MS-500", "AZ-500", "SC-401"], 0],
])("Security: %s", (_, cells, people) => {
  expect(counted("Security", intermediate, ...cells)).toBe(people);
});

test.each([
  [["MD -101", "MD 100"], intermediate],
  [["MS 101", "MS-100"], advanced],
  [["MS-100/MS-101"], advanced],
])("Modern Work combinations in loose spelling: %p", (cells, metric) => {
  expect(counted("ModernWork", metric, ...cells)).toBe(1);
});

test.each([[["MB210", "PL200"]], [["MB-300 + MB-310"]], [["MB300/310"]], [["MB-310", "MB-300"]]])(
  "Business Applications: %p",
  (cells) => {
    expect(counted("BusinessApplications", intermediate, ...cells)).toBe(1);
  }
);
