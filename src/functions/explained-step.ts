/** How explained steps print numbers, places and remarks, and the shape of a step. */
import { addressOf, type Place, placeText } from "../core/place";
import type { Measured } from "../measure/measured";
import { citationText } from "../rules/citation-text";
import { units } from "../rules/names";
import type { Citation, UnitId } from "../rules/types";
import type { Scalar } from "./define";

export interface ExplainedStep {
  readonly label: string;
  /** Empty where there is no value. */
  readonly value: Scalar;
  readonly unit: string;
  readonly how: string;
  readonly source: string;
  readonly parts: readonly ExplainedStep[];
}

export const points = units.points.en;
/** Growth is a fraction. */
const percent = 100;

export function plain(label: string, value: Scalar, how: string, source?: Citation): ExplainedStep {
  return {
    label,
    value,
    unit: "",
    how,
    source: source === undefined ? "" : citationText(source),
    parts: [],
  };
}

/** What the rows give where a metrics table says otherwise. */
export function overridden(measured: Measured | undefined): readonly ExplainedStep[] {
  const rows = measured?.overrides;
  return rows === undefined
    ? []
    : [plain("Measured from rows, not used", valueOf(rows), origin(rows))];
}

export function valueOf(measured: Pick<Measured, "amount" | "blank"> | undefined): Scalar {
  return measured === undefined || measured.blank === true ? "" : measured.amount;
}

export function origin(measured: Measured | undefined): string {
  if (measured?.place !== undefined) return `From ${placed(measured.place)}.`;
  if (measured?.rows === undefined) return "";
  const left = [...measured.rows.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return `${number(measured.rows.counted)} rows counted, ${number(left)} left out.`;
}

export function placed(place: Place): string {
  return addressOf(place) ?? placeText(place, "en");
}

export function sentences(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}

export function amount(value: number, unit: UnitId): string {
  return unit === "%" ? `${number(value * percent)} %` : `${number(value)} ${units[unit].en}`;
}

/** Without grouping, and without the digits that only binary fractions have. */
export function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
