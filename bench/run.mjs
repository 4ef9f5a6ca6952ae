/** `npm run bench`: METRICS against the limit and other ways to compute the same, side by side in one run. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./product.mjs";
import { median, megabytes, printGoals, printMedians, ratiosOf } from "./report.mjs";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    table: { type: "string", multiple: true },
  },
});
const tables = options.table ?? ["usage", "consumption"];
const sizes = options.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
const here = import.meta.dirname;

function child(script, ...args) {
  const flags = ["--expose-gc", "--max-old-space-size=8192"];
  return execFileSync(process.execPath, [...flags, path.join(here, script), ...args.map(String)], {
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** By turns, so that a machine that becomes slower is slower for both. */
function firstCalls(table) {
  const runs = Array.from({ length: 9 }, () =>
    ["METRICS", "limit"].map((name) => Number(child("first-call.mjs", table, name)))
  );
  return [0, 1].map((index) => median(runs.map((run) => run[index])));
}

const carefulGoals = { usage: [4, 10], consumption: [1.5, 3] };

function speedGoals(results) {
  return results
    .filter(({ rows }) => rows >= 100_000)
    .flatMap(({ where, table, aboveLimit, aboveParsing, belowCareful }) => {
      const [asked, aim] = carefulGoals[table];
      return [
        { what: `METRICS ÷ limit: ${where}`, reached: aboveLimit, asked: 3, aim: 1.5 },
        { what: `with parsing ÷ parsing: ${where}`, reached: aboveParsing, asked: 1.25, aim: 1.1 },
        { what: `careful ÷ METRICS: ${where}`, reached: belowCareful, asked, aim, isAtLeast: true },
      ];
    });
}

function firstCallGoal(table) {
  const [own, limit] = firstCalls(table);
  const what = `first call ÷ limit's first call: ${table}, 100,000 rows`;
  console.log(`\nFirst call, ${table}: ${own.toFixed(1)} ms, the limit's ${limit.toFixed(1)} ms`);
  return { what, reached: own / limit, asked: 3, aim: 1.5 };
}

function memoryGoals(table) {
  const { duringGrowth, residentGrowth, keptGrowth } = JSON.parse(
    child("memory.mjs", table, "METRICS")
  );
  const goal = { asked: 32, aim: 10, unit: " MB" };
  const where = `${table}, 1,000,000 rows`;
  return [
    {
      what: `heap after the call, uncollected: ${where}`,
      reached: megabytes(duringGrowth),
      ...goal,
    },
    { what: `peak resident: ${where}`, reached: megabytes(residentGrowth), ...goal },
    { what: `heap after the call, collected: ${where}`, reached: megabytes(keptGrowth), ...goal },
  ];
}

/** Nanoseconds a row, so that a line is a flat series; and whether what was compiled outlasts a collection. */
function printSeries(results) {
  for (const table of tables) {
    const own = results.filter((result) => result.table === table && result.order === "by month");
    const series = own.map(
      ({ rows, medians }) =>
        `${rows.toLocaleString("en")}: ${((medians.METRICS * 1e6) / rows).toFixed(0)} ns (limit ${((medians.limit * 1e6) / rows).toFixed(0)})`
    );
    console.log(`METRICS a row, ${table}: ${series.join(" · ")}`);
    const collected = own.map(
      ({ rows, aboveItself }) => `${rows.toLocaleString("en")}: ${aboveItself.toFixed(2)}`
    );
    console.log(`After a collection ÷ without one, ${table}: ${collected.join(" · ")}`);
  }
}

if (!existsSync(path.join(here, "node_modules/@duckdb/node-api")))
  console.log("arquero and DuckDB aren't installed and are left out: npm ci --prefix bench");
await build();
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
const results = tables.flatMap((table) =>
  JSON.parse(child("steady.mjs", table, sizes)).map(ratiosOf)
);
printMedians(results);
const goals = [
  ...speedGoals(results),
  ...tables.map(firstCallGoal),
  ...(options.quick ? [] : tables.flatMap(memoryGoals)),
];
console.log("");
printGoals(goals);
console.log("");
printSeries(results);
