/** What one call of METRICS on a million rows adds to the memory that the rows take. Prints JSON, in bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import { ownContenders, tables } from "./contenders.mjs";

const [table, name] = process.argv.slice(2);
const { [name]: run } = await ownContenders(table);

/** Linux keeps the largest resident size since it was last asked to forget it. */
const linux = process.platform === "linux";
const forgetPeak = () => linux && writeFileSync("/proc/self/clear_refs", "5");
const peak = () =>
  linux ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024 : NaN;

const held = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

function input(rows) {
  const text = JSON.stringify(tables[table].table(rows, "by month"));
  return JSON.parse(text);
}

// Compiled code and caches aren't growth by rows.
for (let round = 0; round < 5; round++) run(input(100_000));
const range = input(1_000_000);
globalThis.gc();
globalThis.gc();
const before = held();
const residentBefore = process.memoryUsage.rss();
forgetPeak();
run(range);
const duringGrowth = held() - before;
const residentGrowth = peak() - residentBefore;
globalThis.gc();
const keptGrowth = held() - before;
process.stdout.write(
  JSON.stringify({ duringGrowth, residentGrowth, keptGrowth, rows: range.length - 1 })
);
