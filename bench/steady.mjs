/** One table, warm: times of every contender on the same rows, one after the other in each repetition. Prints JSON. */
import { otherContenders, ownContenders, tables } from "./contenders.mjs";
import { afterCollection } from "./report.mjs";
import { orders } from "./tables/order.mjs";

const [table, sizeList] = process.argv.slice(2);
const sizes = sizeList.split(",").map(Number);
const own = await ownContenders(table);
const others = await otherContenders(table);

const repetitions = (rows) => Math.max(7, Math.min(31, Math.round(3_000_000 / rows)));
const otherRepetitions = (rows) => (rows > 300_000 ? 2 : 4);

async function time(run, range) {
  const start = performance.now();
  const answer = await run(range);
  return { milliseconds: performance.now() - start, answer };
}

/** A fresh array, as Excel makes one for each call: its texts are new objects. */
function parse(text) {
  const start = performance.now();
  const range = JSON.parse(text);
  return { range, milliseconds: performance.now() - start };
}

/** arquero and DuckDB say the values without the rows behind them. */
function check(name, answer, expected) {
  const isSame = answer.every((value, at) => Math.abs(value - expected[at]) < 1e-9);
  const isWhole = answer.length === expected.length || answer.length * 2 === expected.length;
  if (!isSame || !isWhole)
    throw new Error(
      `${table}: ${name} says ${answer.join(", ")}, the limit ${expected.join(", ")}`
    );
}

async function timeAll(rows, order) {
  const text = JSON.stringify(tables[table].table(rows, order));
  const times = { parse: [] };
  const runs = [
    ...Object.entries(own).map(([name, run]) => [name, run, repetitions(rows)]),
    [afterCollection, own.METRICS, repetitions(rows)],
    ...Object.entries(others).map(([name, run]) => [name, run, otherRepetitions(rows)]),
  ];
  let expected;
  for (let repetition = 0; repetition < repetitions(rows); repetition++) {
    for (const [name, run, count] of runs) {
      if (repetition >= count) continue;
      const { range, milliseconds: parsing } = parse(text);
      if (name === afterCollection) globalThis.gc();
      const { milliseconds, answer } = await time(run, range);
      expected ??= answer;
      check(name, answer, expected);
      times.parse.push(parsing);
      (times[name] ??= []).push(milliseconds);
    }
  }
  return { table, rows, order, times };
}

/** Long enough for the compiler to have seen all of it. */
async function warmUp() {
  const text = JSON.stringify(tables[table].table(10_000, "by month"));
  for (let round = 0; round < 200; round++)
    for (const run of Object.values(own)) run(JSON.parse(text));
}

await warmUp();
const results = [];
for (const rows of sizes)
  for (const order of rows < 100_000 ? ["by month"] : orders)
    results.push(await timeAll(rows, order));
process.stdout.write(JSON.stringify(results));
