/** Which benefits an offer, or one designation, is known to bring on a day. */
import type { Text } from "../core/language";
import { type Day, dayOfIso } from "../core/month";
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { benefits, offers } from "../rules/renewal";
import type { Benefit, Grant, GrantHolder, OfferId, Quantity } from "../rules/renewal/types";
import { daysOfGrace } from "./benefits-text";
import { covers } from "./in-force";
import { nextAnniversary } from "./next-anniversary";

export interface BenefitLine {
  readonly holder: GrantHolder;
  readonly name: Text;
  readonly quantity: Quantity | "unknown";
  readonly unit: Text;
  readonly source: Benefit["source"];
  readonly notes: readonly RenewalNote[];
}

/** When the last who bought an offer stopped having its benefits; `undefined` where it is still sold. */
export function lastBenefits(
  offer: OfferId
): { readonly sold: Day; readonly end: Day } | undefined {
  const { soldThrough } = offers[offer];
  if (soldThrough === undefined) return undefined;
  const sold = dayOfIso(soldThrough);
  return { sold, end: nextAnniversary(sold, sold, "365 days") + daysOfGrace };
}

/** @param day Without one the newest that is known. */
export function benefitsOf(
  holders: readonly GrantHolder[],
  day: Day | undefined
): readonly BenefitLine[] {
  return holders.flatMap((holder) => {
    const listed = benefits.filter(({ grants }) => grants[holder] !== undefined);
    const names = new Set(listed.map(({ name }) => name.en));
    return [...names].flatMap((name) => {
      const line = lineOf(
        holder,
        listed.filter((benefit) => benefit.name.en === name),
        day
      );
      return line === undefined ? [] : [line];
    });
  });
}

/** @param statements About one benefit, at least one. */
function lineOf(
  holder: GrantHolder,
  statements: readonly Benefit[],
  day: Day | undefined
): BenefitLine | undefined {
  const begun = statements.filter(({ from }) => day === undefined || dayOfIso(from) <= day);
  const last = begun.reduce<Benefit | undefined>(
    (latest, each) => (latest === undefined || each.from > latest.from ? each : latest),
    undefined
  );
  const grant = last?.grants[holder];
  if (last === undefined || grant === undefined) return undefined;
  const { name, unit, source } = last;
  const line = { holder, name, unit, source };
  if (day === undefined || covers(last, day)) {
    const quantity = grant === "unknown" ? grant : grant[0];
    const said = last.note === undefined ? [] : [renewalNote("remark", { text: last.note })];
    return { ...line, quantity, notes: [...known(last, grant), ...said] };
  }
  if (grant === "unknown") return undefined;
  const texts = statements.flatMap((each) => knownText(each, each.grants[holder]));
  return { ...line, quantity: "unknown", notes: [renewalNote("benefitChanged", { known: texts })] };
}

function known({ from, through }: Benefit, grant: Grant): readonly RenewalNote[] {
  return grant === "unknown"
    ? []
    : [renewalNote("benefitKnown", { from, through, confidence: grant[1] })];
}

/** `50, 2026-03-16 on` */
function knownText({ from, through }: Benefit, grant: Grant | undefined): readonly string[] {
  if (grant === undefined || grant === "unknown") return [];
  return [`${grant[0]}, ${from}${through === "open" ? " on" : ` to ${through}`}`];
}
