/** How times become medians, ratios and the table with what is asked for. */

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** METRICS once all that nobody holds any more has been collected, compiled code too. */
export const afterCollection = "METRICS after a collection";

export const megabytes = (bytes) => bytes / 1024 / 1024;

export function ratiosOf({ table, rows, order, times }) {
  const of = (name) => median(times[name]);
  return {
    where: `${table}, ${rows.toLocaleString("en")} rows, ${order}`,
    table,
    rows,
    order,
    medians: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])),
    aboveLimit: of("METRICS") / of("limit"),
    aboveParsing: (of("parse") + of("METRICS")) / of("parse"),
    belowCareful: of("careful") / of("METRICS"),
    aboveItself: of(afterCollection) / of("METRICS"),
  };
}

export function printMedians(results) {
  for (const { where, medians } of results) {
    console.log(`\n${where}`);
    for (const [name, milliseconds] of Object.entries(medians))
      console.log(`  ${name.padEnd(28)}${milliseconds.toFixed(2).padStart(10)} ms`);
  }
}

/** @param rows `[what, reached, at most or at least, aim]`, numbers; a goal is met from the side that `isAtLeast` says. */
export function printGoals(rows) {
  const line = (cells) =>
    console.log(
      `${cells[0].padEnd(66)}${cells
        .slice(1)
        .map((cell) => cell.padStart(12))
        .join("")}`
    );
  line(["", "reached", "asked", "aim", ""]);
  for (const { what, reached, asked, aim, unit = "", isAtLeast = false } of rows) {
    const meets = (goal) => (isAtLeast ? reached >= goal : reached <= goal);
    const verdict = meets(aim) ? "aim" : meets(asked) ? "asked" : "MISSED";
    const shown = (value) => `${value.toFixed(2)}${unit}`;
    line([
      what,
      shown(reached),
      shown(asked),
      shown(aim),
      Number.isNaN(reached) ? "unknown" : verdict,
    ]);
  }
}
