/** Whether two of the ranges are the same one, so that its rows would count twice. */
import { problem } from "../../core/problem";
import type { RawRange } from "../inputs";
import { settingsKind } from "../kinds/settings";
import { placeIn, type Table } from "./recognise";

/** @throws Problem `rangeTwice` */
export function refuseRangeTwice(ranges: readonly RawRange[], tables: readonly Table[]): void {
  ranges.forEach((first, index) => {
    const second = ranges.slice(index + 1).find((other) => isSame(first, other, tables));
    if (second !== undefined)
      throw problem("rangeTwice", { first: placeIn(first), second: placeIn(second) });
  });
}

/** By address; where the host doesn't give it, by content, but for settings, which may be repeated. */
function isSame(one: RawRange, other: RawRange, tables: readonly Table[]): boolean {
  if (one.address !== undefined && other.address !== undefined) {
    return addressKey(one.address) === addressKey(other.address);
  }
  if (one.cells === other.cells) return true;
  const isCounted = tables.some(
    ({ range, kind }) => range === one && !Object.is(kind, settingsKind)
  );
  return isCounted && hasSameCells(one, other);
}

function addressKey(address: string): string {
  return address.replace(/[$']/g, "").toLowerCase();
}

function hasSameCells(one: RawRange, other: RawRange): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((row, index) => {
      const otherRow = other.cells[index] ?? [];
      return (
        row.length === otherRow.length &&
        row.every((cell, column) => Object.is(cell, otherRow[column]))
      );
    })
  );
}
