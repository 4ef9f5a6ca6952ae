/**
 * The sample export, counted by hand. It has 160 rows, 10 for each of 16 titles; no person has two rows of one title.
 * With `f` for the file, holders of one title are found by `grep -c ',Azure Administrator Associate,' f` (10), those whose
 * certificate is valid on a day by reading the sixteenth column (`cut -d, -f2,11,16 f | grep Administrator`), and people
 * who hold one of several titles by `grep -E 'title|title' f | cut -d, -f11 | sort -u | wc -l`: MCPID and e-mail tell the
 * same 42 people apart.
 */
import { addressOf } from "../../src/core/place";
import type { AreaId, MetricId } from "../../src/rules/types";
import { readAt } from "../worksheet/read";
import { measured, stepOne } from "./measured";
import { trainings } from "./trainings-export";

const track = (area: AreaId): "smb" | "any" => (area === "ModernWork" ? "smb" : "any");

function people(area: AreaId, metric: MetricId, asOf: string): number | undefined {
  return measured(area, asOf, { metric, track: track(area) }, trainings)?.amount;
}

test("it was read whole: 160 rows, 42 MCPIDs, 16 titles, days before months", () => {
  const { certifications: table } = readAt(["Trainings!A1:Q161"], trainings);
  expect(table?.rows).toBe(160);
  expect(table?.identities[0]?.texts).toHaveLength(42);
  expect(table?.certification.texts).toHaveLength(16);
  expect(table && [...table.notData].every((mark) => mark === 0)).toBe(true);
  const place = measured("DataAI", "2021-01-31", {}, trainings)?.evidence?.().rows[0]?.place;
  expect(place && addressOf({ ...place, address: "Trainings!A1:Q161" })).toBe("Trainings!B2");
});

describe("as of 31 January 2021 nothing has expired", () => {
  test.each<[AreaId, MetricId, number]>([
    // AI Engineer, Data Scientist, Data Engineer, Database Administrator, Data Analyst: 31 of the 42 people hold one or more.
    ["DataAI", "intermediateCertifications", 31],
    // Nobody holds Customer Data Platform or Cosmos DB Developer.
    ["DataAI", "advancedCertifications", 0],
    ["DigitalAppInnovation", "intermediateCertifications", 10],
    ["DigitalAppInnovation", "advancedCertifications", 10],
    // Nobody holds Network Engineer, Stack Hub Operator or Windows Server Hybrid Administrator.
    ["Infrastructure", "intermediateCertifications", 0],
    ["Infrastructure", "advancedCertifications", 0],
    // 10 Messaging and 10 Teams Administrators are 16 people; the 10 Teamwork Administrators count nowhere.
    ["ModernWork", "intermediateCertifications", 16],
    ["ModernWork", "advancedCertifications", 10],
    // 10 hold MS-500 and 10 AZ-500, but nobody SC-200, SC-300 or SC-400.
    ["Security", "intermediateCertifications", 0],
    // 10 App Makers and 10 Data Analysts are 18 people.
    ["BusinessApplications", "intermediateCertifications", 18],
  ])("%s, %s: %d people", (area, metric, expected) => {
    expect(people(area, metric, "2021-01-31")).toBe(expected);
  });

  test("10 people each hold AZ-104 and AZ-305", () => {
    expect(stepOne("DataAI", "2021-01-31", "intermediateCertifications", trainings)).toBe(10);
    expect(stepOne("DataAI", "2021-01-31", "advancedCertifications", trainings)).toBe(10);
  });

  test("DataAI: of 160 rows 50 are of its five titles, 31 of them decide, 19 are of people already counted", () => {
    const value = measured("DataAI", "2021-01-31", {}, trainings);
    expect(value?.rows?.counted).toBe(31);
    expect(Object.fromEntries(value?.rows?.leftOut ?? [])).toEqual({
      alreadyCounted: 19,
      otherCertification: 110,
    });
  });
});

describe("as of 31 October 2021 some have expired", () => {
  test.each<[AreaId, MetricId, number]>([
    // All ten AI Engineers have expired by 30 October 2021, but each holds another of the five, valid into 2022.
    ["DataAI", "intermediateCertifications", 31],
    // All ten Azure Developers expired between 4 July and 21 August 2021.
    ["DigitalAppInnovation", "intermediateCertifications", 0],
    ["DigitalAppInnovation", "advancedCertifications", 10],
    // The ten Messaging Administrators are gone; the Teams Administrators last until 2022.
    ["ModernWork", "intermediateCertifications", 10],
  ])("%s, %s: %d people", (area, metric, expected) => {
    expect(people(area, metric, "2021-10-31")).toBe(expected);
  });

  test("two of the ten AZ-104 expired in July 2021, nine of the ten AZ-305 by 30 October", () => {
    expect(stepOne("DataAI", "2021-10-31", "intermediateCertifications", trainings)).toBe(8);
    expect(stepOne("DataAI", "2021-10-31", "advancedCertifications", trainings)).toBe(1);
  });
});

test("as of 30 September 2022, 26 rows are left: 24 people for DataAI, none for the steps", () => {
  // 6 of 10 Data Scientists, all Database Administrators and all Data Analysts last beyond that day.
  const value = measured("DataAI", "2022-09-30", {}, trainings);
  expect(value?.amount).toBe(24);
  expect(value?.rows?.leftOut.get("expired")).toBe(50 - 26);
  expect(stepOne("DataAI", "2022-09-30", "intermediateCertifications", trainings)).toBe(0);
});
