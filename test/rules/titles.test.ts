/** The titles of Partner Center's training export, and of older ones, name one certification each. */
import { nameKey } from "../../src/core/text";
import { type CertificationId, certificationIds, certifications } from "../../src/rules";

const titles: readonly (readonly [string, CertificationId])[] = [
  ["Azure Administrator Associate", "AZ-104"],
  ["Azure AI Engineer Associate", "AI-102"],
  ["Azure Data Engineer Associate", "DP-203"],
  ["Azure Data Scientist Associate", "DP-100"],
  ["Azure Database Administrator Associate", "DP-300"],
  ["Azure Developer Associate", "AZ-204"],
  ["Azure DevOps Engineer Expert", "AZ-400"],
  ["Azure Security Engineer Associate", "AZ-500"],
  ["Azure Solutions Architect Expert", "AZ-305"],
  ["Data Analyst Associate", "PL-300"],
  ["Enterprise Administrator Expert", "MS-100+MS-101"],
  ["Messaging Administrator Associate", "MS-203"],
  ["Power Platform App Maker Associate", "PL-100"],
  ["Security Administrator Associate", "MS-500"],
  ["Teams Administrator Associate", "MS-700"],
  ["Teamwork Administrator Associate", "Teamwork Administrator Associate"],
  ["Windows Virtual Desktop Specialty", "AZ-140"],
  ["Power BI Data Analyst Associate", "PL-300"],
  ["Modern Desktop Administrator Associate", "MD-100+MD-101"],
  ["Endpoint Administrator Associate", "MD-100+MD-101"],
  ["Information Protection Administrator Associate", "SC-400"],
  ["Information Protection and Compliance Administrator Associate", "SC-400"],
  ["Information Security Administrator Associate", "SC-401"],
  ["Azure Enterprise Data Analyst Associate", "DP-500"],
  ["Windows Server Hybrid Administrator Associate", "AZ-800+AZ-801"],
  ["Dynamics 365: Finance and Operations Apps Developer Associate", "MB-500"],
  ["GitHub Certified: Agentic AI Developer", "GH-600"],
];

test.each(titles)("%s is %s", (title, id) => {
  const found = certificationIds.filter((each) =>
    [certifications[each].name, ...certifications[each].aliases]
      .map(nameKey)
      .includes(nameKey(title))
  );
  expect(found).toEqual([id]);
});

test("Teamwork Administrator Associate counts nowhere and has no exam", () => {
  expect(certifications["Teamwork Administrator Associate"].ways).toEqual([]);
});
