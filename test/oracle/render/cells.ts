/** How a value looks in a cell: dates, amounts and flags in the ways that exports and people write them. */
import type { Layout } from "./layout";

/** As rows hold it. */
export type Value = string | number | boolean | undefined;

export type Format = "text" | "month" | "day" | "money" | "number" | "count" | "flag";

const excelEpoch = Date.UTC(1899, 11, 30);
const serial = (iso: string): number => (Date.parse(iso) - excelEpoch) / 86_400_000;

const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const longMonths =
  "January February March April May June July August September October November December".split(
    " "
  );

function monthCell(month: string, format: Layout["month"]): unknown {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const [short, long] = [shortMonths[number - 1] ?? "", longMonths[number - 1] ?? ""];
  // Microsoft's fiscal year begins in July.
  const fiscalYear = (year % 100) + (number >= 7 ? 1 : 0);
  const cells: Record<Layout["month"], unknown> = {
    serial: serial(`${month}-01`),
    serialWithTime: serial(`${month}-01`) + 0.5,
    iso: month,
    isoDay: `${month}-01`,
    isoTime: `${month}-01T00:00:00`,
    short: `${short}-${year % 100}`,
    long: `${long}, ${year}`,
    fiscal: `FY${fiscalYear}-${short}`,
    // The column decides which is the day: the side that is always 1.
    monthFirst: `${number}/1/${year}`,
    dayFirst: `01/${String(number).padStart(2, "0")}/${year}`,
  };
  return cells[format];
}

function dayCell(day: string, format: Layout["day"]): unknown {
  return { serial: serial(day), iso: day, isoTime: `${day}T00:00:00` }[format];
}

/** Always two decimals in amounts, so that the column itself says which sign separates them. */
function numberCell(value: number, format: Layout["number"], decimals: number): unknown {
  if (format === "number") return value;
  const [whole = "", part] = value.toFixed(decimals).split(".");
  const [group, point] = format === "english" ? [",", "."] : [".", ","];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
}

function flagCell(isSet: boolean, format: Layout["flag"]): unknown {
  const cells = {
    number: isSet ? 1 : 0,
    text: isSet ? "1" : "0",
    boolean: isSet,
    word: isSet ? "True" : "False",
  };
  return cells[format];
}

/** @param value As rows hold it: money in cents, dates as ISO text; blank where it is "" or missing. */
export function cellOf(value: Value, format: Format, layout: Layout): unknown {
  if (value === undefined || value === "") return layout.blank;
  switch (format) {
    case "month":
      return monthCell(String(value), layout.month);
    case "day":
      return dayCell(String(value), layout.day);
    case "money":
      return numberCell(Number(value) / 100, layout.number, 2);
    case "count":
      return numberCell(Number(value), layout.number, 0);
    case "number":
      return Number(value) / 100;
    case "flag":
      return flagCell(value === true, layout.flag);
    case "text":
      return value;
  }
}
