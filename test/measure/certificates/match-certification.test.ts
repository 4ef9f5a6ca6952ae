/** Which certification a text in a table means. */
import { certificationIds, certifications } from "../../../src/rules";
import {
  matchTitle,
  unknownPart,
  nearestCertification,
} from "../../../src/measure/certificates/match-certification";

function idsOf(title: string): readonly string[] {
  return matchTitle(title, false).certifications;
}

test.each(
  certificationIds.flatMap((id) =>
    [certifications[id].name, ...certifications[id].aliases].map((title) => [title, id])
  )
)("%s is %s", (title, id) => {
  expect(idsOf(title)).toEqual([id]);
  expect(idsOf(`Microsoft Certified: ${title.toUpperCase()}`)).toEqual([id]);
});

test.each([
  ["Windows Virtual Desktop Speciality", "AZ-140"],
  ["Azure Virtual Desktop", "AZ-140"],
  ["Data Analyst Associate", "PL-300"],
  ["Modern Desktop Administrator Associate", "MD-100+MD-101"],
  ["Information Protection Administrator", "SC-400"],
  ["Azure Enterprise Data Analyst", "DP-500"],
  ["Security Administrator Associate", "MS-500"],
  ["Microsoft 365 Certified: Security Administrator Associate", "MS-500"],
  ["Microsoft 365 Certified: Enterprise Administrator Expert", "MS-100+MS-101"],
  ["Microsoft 365 Certified: Fundamentals", "MS-900"],
  ["Microsoft 365 Fundamentales", "MS-900"],
  ["M365 Developer", "MS-600"],
  ["Azure Admin Associate", "AZ-104"],
  ["Microsoft Azure Administrator", "AZ-104"],
  ["Azure Administrator Associate (AZ-104)", "AZ-104"],
  ["AZ-104: Microsoft Azure Administrator", "AZ-104"],
  ["PP Developer", "PL-400"],
  ["Power Platform FC", "PL-200"],
  ["PA RPA Developer", "PL-500"],
  ["PA + Dyn 365 Developer", "MB-200+MB-400"],
  ["D365 Sales FC", "MB-210"],
  ["Dyn 365 Finance Funct. Consultant", "MB-310"],
  ["Microsoft Certified: Dynamics 365: Finance & Operations Apps Developer Associate", "MB-500"],
  ["F&O Apps Solution Architect", "MB-700"],
  ["D365 SCM Functional Consultant Associate", "MB-330"],
  ["D365 SCM Functional Consultant Expert", "MB-335"],
  ["Azure Virtual Desktop (AZ-104)", "AZ-140"],
  ["Microsoft Certified: Azure Network Engineer Associate™", "AZ-700"],
  ["Microsoft® Certified: Azure Network Engineer Associate", "AZ-700"],
  ["Microsoft Certified℠: Azure® Network Engineer™ Associate ©", "AZ-700"],
  ["Microsoft® 365 Certified: Fundamentals", "MS-900"],
  ["Microsoft-zertifiziert: Azure Network Engineer Associate", "AZ-700"],
  ["Microsoft zertifiziert: Azure Network Engineer Associate", "AZ-700"],
  ["Microsoft 365-zertifiziert: Teams Administrator Associate", "MS-700"],
])("%s is %s by its name", (title, id) => {
  expect(idsOf(title)).toEqual([id]);
});

test.each([
  ["AZ-104", ["AZ-104"]],
  ["Az-120", ["AZ-120"]],
  ["AZ 204", ["AZ-204"]],
  ["MB210", ["MB-210"]],
  ["AZ305", ["AZ-305"]],
  ["AZ800/801", ["AZ-800", "AZ-801"]],
  ["AZ-800 + AZ-801", ["AZ-800", "AZ-801"]],
  ["MD-100 & 101", ["MD-100", "MD-101"]],
  ["MD -101", ["MD-101"]],
  ["MS 101", ["MS-101"]],
  ["( PL-400)", ["PL-400"]],
  ["AZ–104", ["AZ-104"]],
  ["Exam AZ™-104®", ["AZ-104"]],
  ["AZ-104, AZ-305; DP-300", ["AZ-104", "AZ-305", "DP-300"]],
  ["Exam AZ-104: Microsoft Azure Administrator", ["AZ-104"]],
  ["Prüfung MB-210: Dynamics 365 Sales Functional Consultant", ["MB-210"]],
])("%s gives the exams %p and no name", (title, exams) => {
  expect(matchTitle(title, false)).toEqual({ certifications: [], exams, isKnown: true });
});

test.each([
  "AZ-104T00",
  "XAZ-104",
  "AZ-1040",
  "D365 300",
  "Azure",
  "Fundamentals",
  "Associate",
  "",
  "Kim",
])("%p is no certification", (title) => {
  expect(matchTitle(title, false)).toEqual({ certifications: [], exams: [], isKnown: false });
});

test.each([
  "AZ-700 nicht bestanden",
  "not AZ-700",
  "AZ-700 (failed)",
  "AZ-700 planned",
  "AZ-700: in  progress",
  "AZ-700 didn’t pass",
  "AZ-700 expected 2023",
  "Geplante Prüfung AZ-700",
  "AZ-700 GEPLANT",
  "AZ-700 durchgefallen",
  "AZ-700 (offen)",
  "Azure Network Engineer Associate (AZ-700), noch nicht",
])("%s says that it isn't held, by name or by code", (title) => {
  const nothing = { certifications: [], exams: [], isKnown: false };
  expect(matchTitle(title, false)).toEqual(nothing);
  expect(matchTitle(title, true)).toEqual(nothing);
});

test.each([
  "AZ-700",
  "AZ 700",
  "Exam AZ-700",
  "AZ-700: Designing and Implementing Microsoft Azure Networking Solutions",
  "Note: AZ-700",
  "AZ-700 bestanden",
  "AZ-700 passed",
])("%s has the exam AZ-700", (title) => {
  expect(matchTitle(title, false).exams).toEqual(["AZ-700"]);
});

test("AZ-303 is read as an exam that no certification is made of", () => {
  expect(matchTitle("AZ-303", false)).toEqual({
    certifications: [],
    exams: ["AZ-303"],
    isKnown: false,
  });
});

test("titles that look alike are kept apart", () => {
  expect(idsOf("Information Security Administrator Associate")).toEqual(["SC-401"]);
  expect(idsOf("Teamwork Administrator Associate")).not.toEqual(
    idsOf("Teams Administrator Associate")
  );
  expect(idsOf("Supply Chain Management Functional Consultant")).not.toEqual(["MB-335"]);
});

test("several names in one cell", () => {
  expect(idsOf("Azure Administrator Associate; Azure Developer Associate")).toEqual([
    "AZ-104",
    "AZ-204",
  ]);
});

test("a name proves its exam where one exam is the only way to it", () => {
  expect(matchTitle("Power Platform Functional Consultant Associate", false).exams).toEqual([
    "PL-200",
  ]);
  expect(matchTitle("Endpoint Administrator Associate", false).exams).toEqual([]);
});

test("by code only, a name means nothing and a code beside it everything", () => {
  expect(matchTitle("Azure Administrator Associate", true)).toEqual({
    certifications: [],
    exams: [],
    isKnown: false,
  });
  expect(matchTitle("Azure Administrator Associate (AZ-104)", true)).toEqual({
    certifications: [],
    exams: ["AZ-104"],
    isKnown: true,
  });
});

test("the nearest name to a misspelt title", () => {
  expect(nearestCertification("Azure Adminstrator Asociate")).toBe("Azure Administrator Associate");
  expect(nearestCertification("Certified Scrum Master")).toBeUndefined();
});

test.each([
  ["Azure Solutions Architect Expert; AZ-104", ["AZ-305", "AZ-104"]],
  ["AZ-104 | Azure Solutions Architect Expert", ["AZ-305", "AZ-104"]],
  ["AZ-104 | Azure Administrator Associate", ["AZ-104"]],
  ["Azure Administrator Associate (AZ-103)", ["AZ-104"]],
])("%s: a code by itself beside a name is another certification: %p", (title, exams) => {
  expect(matchTitle(title, false).exams).toEqual(exams);
});

test.each([
  ["AZ-305; Azure Administratr Associate", "Azure Administratr Associate"],
  ["Azure Administratr Associate | AZ-305", "Azure Administratr Associate"],
  ["AZ-305; AZ-999", "AZ-999"],
])("of %p the part %p means nothing", (title, part) => {
  expect(unknownPart(title)).toBe(part);
});

test.each([
  "AZ-305; AZ-104",
  "AZ-104; Microsoft Azure Administrator",
  "AZ-305; Designing Microsoft Azure Infrastructure Solutions",
  "SC-300; Microsoft Identity and Access Administrator",
  "Azure Administrator Associate; passed in Berlin",
  "Azure Administratr Associate",
])("%p has no part that means nothing beside one that is known", (title) => {
  expect(unknownPart(title)).toBeUndefined();
});
