/** Every telling of a row has a sentence in both languages that says its facts. */
import { tellingsInGerman } from "../../src/core/sentences/tellings-de";
import { tellingsInEnglish } from "../../src/core/sentences/tellings-en";
import type { TellingCode, TellingFacts } from "../../src/core/telling";

const usd = { en: "USD", de: "USD" };
const amount = { value: 830, unit: usd };
const when = { to: "2022-09" };
const year = { from: "2021-10", to: "2022-09" };
const other = { range: 1, address: "Usage!A1:H40", row: 4, column: 0 };
const compared = { amount, bar: { from: 1000 }, when };
const use = { users: 38, seats: 100, share: 0.4, when };
const changed = { amount, was: { value: 12, unit: usd }, bar: { from: 1000 }, when: year };

const facts: { readonly [C in TellingCode]: TellingFacts[C] } = {
  reached: { ...compared, amount: { value: 1200, unit: usd } },
  below: compared,
  aboveBand: { amount: { value: 320, unit: usd }, bar: { above: 10, upTo: 300 }, when },
  customerOutside: compared,
  added: { amount, when },
  addedSince: { amount, when, since: "2022-03", before: 20 },
  baseAtAssociation: { amount, when },
  claimedTooLate: { amount, when, before: 45 },
  beforeAssociation: { amount, when, since: "2022-03" },
  associatedLater: { since: "2022-10", asOf: "2022-09" },
  shareOfBase: { amount, base: 1500, when, isYearAgo: false },
  shareOfNow: { amount, all: 1500, when },
  firstOfService: { service: "Key Vault", amount, when },
  inUse: use,
  wasInUse: use,
  tooLittleUse: use,
  alreadyDeployed: use,
  deployedAtAssociation: use,
  noSeats: { when },
  gained: changed,
  lost: changed,
  alreadyThere: changed,
  neverThere: changed,
  betweenBars: { ...changed, lostBelow: 25 },
  customerAdded: { amount, when },
  customerLost: { amount, when },
  unchanged: compared,
  inSegment: { segment: "SMB", tenants: 7 },
  alreadyCounted: { other },
  otherLine: { other },
  otherAssociation: { found: "DAP", wanted: ["CPOR", "CSP"] },
  otherOption: { found: "CSP", asked: "CPOR" },
  otherWorkload: { found: "Word" },
  otherService: { found: "Storage" },
  otherOffer: { found: "Trial" },
  otherSegment: { found: "Large" },
  unpaid: { found: "Free" },
  noRate: { workload: "Portals" },
  noUsage: { when },
  notAttached: { amount, when },
  outsideMonths: { month: "2022-03", asOf: "2022-09" },
  afterAsOf: { month: "2022-10", asOf: "2022-09" },
  unreadable: { place: other, found: "abc" },
  holds: { certifications: ["Azure Administrator Associate"] },
  holdsAdded: { title: "Contoso Expert" },
  expired: { on: "2022-08-31", asOf: "2022-09-30" },
  retired: { certification: "MS-500", until: "2024-06-30", asOf: "2024-07-31" },
  completedLater: { on: "2022-10-01", asOf: "2022-09-30" },
  inactive: { status: "Revoked" },
  examRow: { type: "Exam" },
  otherCertification: { title: "AZ-900" },
  unknownCertification: { title: "AZ-30", nearest: "AZ-305" },
  combinationIncomplete: { certification: "Modern Desktop", missing: ["MD-101"] },
  groupMissing: { groups: [["MS-500"], ["SC-200", "SC-300"]] },
  gateMissing: { groups: [["AZ-104"]] },
  typed: { amount: 5, measured: 2 },
  lessSpecific: { other },
  overridden: { other },
};

/** One code with its facts and both sentences. */
function sentencesOf<C extends TellingCode>(
  code: C,
  own: TellingFacts[C] = facts[code]
): readonly [en: string, de: string] {
  return [tellingsInEnglish[code](own), tellingsInGerman[code](own)];
}

test.each(Object.keys(facts) as TellingCode[])("%s reads well in both languages", (code) => {
  const [en, de] = sentencesOf(code);
  expect(en).not.toBe(de);
  for (const sentence of [en, de]) {
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\.\./);
  }
});

test("how far below a floor: 830 USD of 1,000 USD are 170 USD short", () => {
  expect(sentencesOf("below")).toEqual([
    "830 USD of 1,000 USD in 2022-09: 170 USD short.",
    "830 USD von 1.000 USD in 2022-09: es fehlen 170 USD.",
  ]);
});

test("38 of 100 seats need 2 more users for 40 %", () => {
  expect(sentencesOf("tooLittleUse")).toEqual([
    "38 of 100 paid seats in use in 2022-09: 38 %, 2 more users for 40 %.",
    "38 von 100 bezahlten Lizenzen in 2022-09 genutzt: 38 %, für 40 % fehlen 2 Benutzer.",
  ]);
});

test("exactly at a bar that has to be exceeded nothing is said to be short", () => {
  const at = { amount: { value: 1500, unit: usd }, bar: { above: 1500 }, when };
  expect(tellingsInEnglish.below(at)).toBe("1,500 USD in 2022-09: more than 1,500 USD needed.");
});
