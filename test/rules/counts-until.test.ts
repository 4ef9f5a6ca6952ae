/** Until when a retired certification counts: its printed end, else a year after its retirement. */
import { calendarDate, dayOf, dayOfIso, dayText } from "../../src/core/month";
import { type CertificationId, certificationIds, certifications } from "../../src/rules";

const byHand: readonly (readonly [CertificationId, string | undefined])[] = [
  ["AZ-104", undefined],
  ["AZ-204", "2027-07-31"],
  ["AZ-500", "2027-08-31"],
  ["AZ-600", "2024-07-31"],
  ["AZ-220", "2024-07-31"],
  ["AI-102", "2027-06-30"],
  ["DP-100", "2027-06-01"],
  ["DP-203", "2026-03-31"],
  ["MS-900", "2027-03-31"],
  ["MS-203", undefined],
  ["MS-500", "2024-06-30"],
  ["MD-100+MD-101", undefined],
  ["MS-100+MS-101", "2027-11-30"],
  ["SC-400", "2026-05-31"],
  ["PL-100", "2023-11-30"],
  ["PL-200", "2027-08-31"],
  ["PL-600", "2027-06-30"],
  ["MB-230", undefined],
  ["MB-240", "2027-06-30"],
  ["MB-260", "2025-11-30"],
  ["MB-320", "2024-06-30"],
  ["MB-700", "2027-06-30"],
  ["MB-200+MB-400", undefined],
  ["MB-600", "2023-06-30"],
  ["MB-335", "2027-06-30"],
  ["MB-280", "2027-07-31"],
  ["Teams Meetings and Meeting Rooms technical assessment", "2027-06-15"],
];

test.each(byHand)("%s counts until %s", (id, day) => {
  expect(certifications[id].countsUntil).toBe(day);
});

/** Microsoft prints their ends, so retirement plus a year doesn't apply. */
const printed: readonly string[] = ["MB-600", "PL-100"];

test("without a printed end, a certification with a known retirement counts one year more", () => {
  const wrong = certificationIds.flatMap((id) => {
    const { retired, countsUntil } = certifications[id];
    if (printed.includes(id)) return [];
    if (typeof retired === "string" || "inYear" in retired)
      return countsUntil === undefined ? [] : [id];
    const { year, month, dayOfMonth } = calendarDate(dayOfIso(retired.on));
    return dayText(dayOf(year + 1, month, dayOfMonth)) === countsUntil ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

test("every date is a day that exists", () => {
  const dates = certificationIds.flatMap((id) => {
    const { countsUntil, retired, ways } = certifications[id];
    return [
      countsUntil,
      typeof retired === "object" && "on" in retired ? retired.on : undefined,
      ...ways.flatMap(({ from, through }) => [from, through]),
    ].flatMap((date) => (date === undefined ? [] : [date]));
  });
  expect(dates.filter((date) => dayText(dayOfIso(date)) !== date)).toEqual([]);
});
