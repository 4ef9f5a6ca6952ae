/** Every remark's sentence in English. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import { choice, type MonthSpan, number, quoted, spansText, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "en");
const say = (found: string): string => quoted(found, "en");
const sayAll = (names: readonly string[]): string => names.map(say).join(", ");
const count = (value: number): string => number(value, "en");
const rows = (value: number): string => (value === 1 ? "1 row" : `${count(value)} rows`);

const oneOf = (names: readonly Text[]): string =>
  choice(
    names.map(({ en }) => en),
    "en"
  );

/** With its unit; a percentage is a fraction. */
const amount = (value: number, { en }: Text): string =>
  en === "%" ? `${count(value * 100)} %` : `${count(value)} ${en}`;

export const notesInEnglish = {
  // A metric's value
  metricMissing: ({ points }: { points: number }) =>
    points === 0
      ? "Not in the tables: 0 points."
      : `Not in the tables; its steps earn ${count(points)} points.`,
  valueBlank: ({ place }: { place: Place }) => `${at(place)} is blank: taken as 0.`,
  unreadableLeftOut: ({ place, found }: { place: Place; found: string }) =>
    `${at(place)} holds ${say(found)} and is left out.`,
  overridesMeasured: ({ place, measured }: { place: Place; measured: number }) =>
    `Taken from ${at(place)}; the rows measure ${count(measured)}.`,
  associationAssumed: ({ association }: { association: string }) =>
    `No association given: scored as ${association}, whose target is lowest.`,
  associationIgnored: ({ place, association }: { place: Place; association: string }) =>
    `${at(place)}: one number over all associations is scored, so ${association} makes no difference.`,
  growthLarge: ({ place, percent }: { place: Place; percent: number }) =>
    `${at(place)} means ${count(percent)} % growth. Growth is a fraction: 20 % is 0.2.`,
  requirementAssumed: ({ requirement }: { requirement: Text }) =>
    `${requirement.en}: not in the tables, taken as met.`,
  requirementEarns: ({ requirement, points }: { requirement: Text; points: number }) =>
    `${requirement.en}: not in the tables, taken as met and earning ${count(points)} points.`,
  requirementFailed: (facts: { requirement: Text; needed: number; value: number }) =>
    `${facts.requirement.en}: ${count(facts.value)} of ${count(facts.needed)}, so no points.`,
  requirementEarnsNothing: (facts: { requirement: Text; needed: number; value: number }) =>
    `${facts.requirement.en}: ${count(facts.value)} of ${count(facts.needed)}, so neither the step nor the list earns points.`,
  stepBeforeMissing: ({ requirement, points }: { requirement: Text; points: number }) =>
    `${requirement.en}: keeps its ${count(points)} points although the step before isn't met (reading LT-1).`,
  partCounted: (facts: { part: Text; value: number; target: number; unit: Text; points: number }) =>
    `${facts.part.en}: ${count(facts.value)} of ${count(facts.target)} ${facts.unit.en}, ${count(facts.points)} points.`,
  partMissing: ({ part }: { part: Text }) => `${part.en}: not in the tables, counted as 0.`,
  wholeIgnored: ({ place }: { place: Place }) =>
    `${at(place)} isn't counted, because the tables give the parts it is made of.`,
  targetOverridden: ({ place, published }: { place: Place; published: number }) =>
    `Target set in ${at(place)}; published: ${number(published, "en")}.`,
  gateBand: ({ gate }: { gate: Text }) =>
    `${gate.en}: more than 0 but less than 1 point: one wording of the rule asks for 1 (reading GE-2).`,

  // A result
  nearly70: ({ total }: { total: number }) =>
    `Partner Center would show ${count(Math.round(total))}, but 70 is tested before rounding (reading GE-3).`,
  rulebookUnverified: (facts: { rulebook: string; asOf: string; from: string; through: string }) =>
    `Rulebook ${facts.rulebook} is verified from ${facts.from} to ${facts.through}; ${facts.asOf} lies outside.`,
  tablesOfOthers: (facts: { area: Text; needed: readonly Text[]; given: readonly Text[] }) =>
    `${facts.area.en} is measured from tables of ${oneOf(facts.needed)}, and none is given: rows of ` +
    `${oneOf(facts.given)} don't count here.`,
  marketAssumed: ({ market }: { market: Text }) =>
    `No Market setting: ${market.en} assumed (reading BA-2).`,
  trackClassified: (facts: {
    track: Text;
    label: Text;
    value: number;
    bar: number;
    unit: Text;
    reached: Text;
  }) =>
    `${facts.track.en} by classification: ${facts.label.en} ${amount(facts.value, facts.unit)}; from ${amount(facts.bar, facts.unit)} on it is ${facts.reached.en}.`,
  trackFixed: ({ place, track }: { place: Place; track: Text }) =>
    `${at(place)} fixes the track ${track.en}. Microsoft classifies partners by itself; they can't choose.`,
  trackFromRows: ({ track }: { track: Text }) =>
    `Track ${track.en}, as the metrics table's rows name it.`,
  trackAssumed: ({ track }: { track: Text }) =>
    `The tables don't tell the track: ${track.en} assumed.`,
  rowOfOtherRulebook: (facts: {
    place: Place;
    metric: Text;
    rulebook: string;
    others: readonly string[];
  }) =>
    `${at(facts.place)}: ${facts.metric.en} isn't scored under rulebook ${facts.rulebook}, only under ${facts.others.join(", ")}; the row is left out.`,
  rowOfSeveralUnits: (facts: { place: Place; metric: Text; parts: readonly Text[] }) =>
    `${at(facts.place)}: ${facts.metric.en} adds up numbers in different units, so the row is left out. Give ${facts.parts.map(({ en }) => en).join(" and ")}.`,
  rowOfOtherArea: ({ place, metric }: { place: Place; metric: Text }) =>
    `${at(place)}: ${metric.en} isn't a metric of this designation under this rulebook and is left out.`,
  rowOfOtherTrack: ({ place, track }: { place: Place; track: Text }) =>
    `${at(place)}: there is no track ${track.en} here under this rulebook; the row is left out.`,
  rowOfOtherAssociation: (facts: { place: Place; association: string; metric: Text }) =>
    `${at(facts.place)}: ${facts.association} earns nothing in ${facts.metric.en} here; the row is left out.`,
  rowWithoutMetric: ({ place, more }: { place: Place; more: number }) =>
    more === 0
      ? `${at(place)} has a value but no metric name and is left out.`
      : `${at(place)} and ${count(more)} more have a value but no metric name and are left out.`,
  valueWithoutSetting: ({ place, more }: { place: Place; more: number }) =>
    more === 0
      ? `${at(place)} has a value but no setting's name and is left out.`
      : `${at(place)} and ${count(more)} more have a value but no setting's name and are left out.`,
  settingUnused: ({ place, setting }: { place: Place; setting: string }) =>
    `${at(place)}: ${setting} changes nothing here.`,
  targetUnused: ({ place }: { place: Place }) =>
    `${at(place)} changes nothing: there is no such target here.`,

  // Certifications
  noCertifications: (_: object) => "No certifications table: 0 points.",
  unknownCertifications: (facts: {
    place: Place;
    found: string;
    nearest: string | undefined;
    count: number;
  }) =>
    `${rows(facts.count)} with titles that match no certification, the first ${say(facts.found)} in ` +
    `${at(facts.place)}.${suggestion(facts.nearest, "en")}`,
  peopleWithoutId: ({ place, count: people }: { place: Place; count: number }) =>
    `${rows(people)} without an id or e-mail, the first ${at(place)}: each is taken as one more person.`,
  certificationAdded: (facts: {
    place: Place;
    certification: string;
    people: number;
    /** The day on which it ended by the rules. */
    ended: string | undefined;
    /** A certification of the rules with a similar name, where they know none of this one. */
    nearest: string | undefined;
  }) =>
    `${facts.certification} counts because ${at(facts.place)} says so${
      facts.ended === undefined ? "" : `, although it ended on ${facts.ended}`
    }: ${count(facts.people)} more ${facts.people === 1 ? "person" : "people"}.${suggestion(facts.nearest, "en")}`,
  certificationUnused: ({ place, metric }: { place: Place; metric: Text }) =>
    `${at(place)} changes nothing: ${metric.en} isn't counted from certificates here.`,
  rowsUnreadable: ({ place, count: left }: { place: Place; count: number }) =>
    `${rows(left)} that can't be read left out, the first ${at(place)}.`,

  // Measuring
  monthsMissing: (facts: { kind: Text; months: readonly string[]; isSpan: boolean }) =>
    `Not measured, because the table of ${facts.kind.en} doesn't cover ${
      facts.isSpan
        ? `${facts.months[0] ?? ""} to ${facts.months.at(-1) ?? ""}`
        : facts.months.join(", ")
    }. Add these months.`,
  monthDecidesAlone: ({ month, missing }: { month: string; missing: string }) =>
    `A year ago ${month} decides alone: ${missing} isn't in the table.`,
  monthsEmpty: ({ spans }: { spans: readonly MonthSpan[] }) =>
    `No rows in ${spansText(spans, "to")}: zero for everybody. Add the rows if the export left them out.`,
  monthHardlyBegun: (facts: {
    place: Place;
    count: number;
    month: string;
    before: number;
    monthBefore: string;
  }) =>
    `The table's last month, ${facts.month}, has only ${rows(facts.count)} (${at(facts.place)}), ${facts.monthBefore} has ${count(facts.before)}: ` +
    "if that is a footer, delete it, and if the month isn't complete, set As of to an earlier one.",
  associationsUnknown: (facts: { names: readonly string[]; count: number }) =>
    `Not counted: ${rows(facts.count)} with the unknown association ${sayAll(facts.names)}.`,
  associationsBlank: ({ count: blank }: { count: number }) =>
    `Not counted: ${rows(blank)} with a blank association.`,
  metricTypesUnknown: (facts: { names: readonly string[]; count: number }) =>
    `Not counted: ${rows(facts.count)} with the unknown metric type ${sayAll(facts.names)}.`,
  namesBlank: ({ count: blank, column }: { count: number; column: Text }) =>
    `Not counted: ${rows(blank)} with a blank ${column.en}.`,
  sumNamed: ({ place, found }: { place: Place; found: string }) =>
    `${at(place)} is ${say(found)}: if the row sums others up, they count twice. Leave it out of the range.`,
  statesUnknown: (facts: { place: Place; names: readonly string[]; count: number }) =>
    `${at(facts.place)}: ${rows(facts.count)} with the status ${sayAll(facts.names)}, ` +
    "and only Active counts. Enter Active for certifications that are valid.",
  fractionsCounted: ({ count: fractions }: { count: number }) =>
    `${rows(fractions)} with a fraction of a seat or user: a thousands separator may have been read as a decimal one.`,
  rowsWithoutKey: ({
    count: lacking,
    place,
    column,
  }: {
    count: number;
    place: Place;
    column: Text;
  }) =>
    `${rows(lacking)} without a ${column.en} left out, the first ${at(place)}, though the rest of the row is there: ` +
    "where it stands only in the first row of a group, fill it down.",
  otherCurrency: ({ place, found }: { place: Place; found: string }) =>
    `${at(place)} is ${say(found)}: amounts count as US dollars, nothing is converted.`,
  datesExchanged: ({ place, days }: { place: Place; days: number }) =>
    `From ${at(place)} on all dates are in January, on ${count(days)} different days up to the 12th: day and month look ` +
    "exchanged, as Excel does it to a file with another order. Import the file with its own date order.",
  yearsAsDays: ({ place, days }: { place: Place; days: readonly number[] }) =>
    `From ${at(place)} on all dates are in one year, on days ${days.map((day) => `${day}`).join(", ")} of its months: month and year ` +
    "look taken for month and day, as Excel does with Sep-22. Enter months as 2022-09, or import them as text.",
  headerNearlyKnown: ({ place, found, column }: { place: Place; found: string; column: Text }) =>
    `${at(place)}: ${say(found)} isn't read. If it is the ${column.en} column, mend the header.`,
  zeroBase: ({ earnsMaximum }: { earnsMaximum: boolean }): string =>
    earnsMaximum
      ? "There was nothing a year ago: the maximum, as reading GE-5 (b) has it."
      : "There was nothing a year ago, so there is no growth: 0 points.",
  segmentMissing: (_: object) => "The table has no Segment column, so it doesn't tell the track.",
  segmentTenantsNone: ({ month }: { month: string }) =>
    `No tenant has ACR in ${month}, so the rows don't tell the track.`,
  segmentCounts: (facts: {
    month: string;
    inside: number;
    tenants: number;
    segments: readonly string[];
  }) =>
    `In ${facts.month} ${count(facts.inside)} of ${count(facts.tenants)} tenants with ACR belong to ${facts.segments.join(" or ")}.`,
  segmentBlank: ({ count: blank }: { count: number }) =>
    `${count(blank)} of them ${blank === 1 ? "has" : "have"} no segment.`,
  serviceLevelMissing: (_: object) =>
    "Not measured, because the table has no Service Level 2. Exports since 2023 have it.",
  onTheBar: ({ customers, usd }: { customers: number; usd: number }) =>
    `${count(customers)} ${customers === 1 ? "customer has" : "customers have"} exactly ${count(usd)} USD in twelve months; ` +
    "which side that is on is reading SE-7.",
  topParentMissing: (_: object) => "Without a TPID column each tenant is taken as a customer.",
  rateOverridden: (facts: { place: Place; workload: string; published: number | undefined }) =>
    `Rate of ${facts.workload} set in ${at(facts.place)}; published: ${facts.published === undefined ? "none" : count(facts.published)}.`,
  ratesMissing: ({ workloads }: { workloads: readonly string[] }) =>
    `No rate is known for ${workloads.join(", ")}: not counted. A setting Rate <workload> gives one.`,
  attachedRevenueMissing: (_: object) =>
    "Without a partner-attached revenue column the revenue of eligible associations decides (reading BA-3 b).",
};
