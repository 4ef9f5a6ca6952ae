/** Both tables with DuckDB, in this process: rows copied into a table, then one query. */
import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, VARCHAR } from "@duckdb/node-api";
import { months as consumptionMonths } from "../tables/consumption.mjs";
import { months as usageMonths, workloads } from "../tables/usage.mjs";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const chunkRows = 2048;

const tables = {
  usage: {
    sql: "tenant VARCHAR, month INTEGER, workload VARCHAR, paid INTEGER, active INTEGER, association VARCHAR, duplicate INTEGER",
    types: [VARCHAR, INTEGER, VARCHAR, INTEGER, INTEGER, VARCHAR, INTEGER],
  },
  consumption: {
    sql: "tenant VARCHAR, month INTEGER, service VARCHAR, amount DOUBLE, association VARCHAR, duplicate INTEGER, tpid INTEGER",
    types: [VARCHAR, INTEGER, VARCHAR, DOUBLE, VARCHAR, INTEGER, INTEGER],
  },
};

/** Copies the rows of a range; its part of the time is reported by itself. */
export async function load(name, range) {
  const { sql, types } = tables[name];
  await connection.run(`CREATE OR REPLACE TABLE ${name} (${sql})`);
  const appender = await connection.createAppender(name);
  for (let from = 1; from < range.length; from += chunkRows) {
    const rows = range.slice(from, from + chunkRows);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setColumns(types.map((_, at) => rows.map((row) => row[at])));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const [then, now] = [usageMonths[0], usageMonths[12]];
const names = workloads.map((name) => `'${name}'`).join(", ");
const holds = { enterprise: "paid > 300", smb: "paid > 10 AND paid <= 300" };
const accepts = { enterprise: ["CPOR", "DPOR"], smb: ["CPOR", "CSP"] };
const tracks = ["enterprise", "smb"];
const inTrack = (track) =>
  `${holds[track]} AND association IN (${accepts[track].map((name) => `'${name}'`).join(", ")})`;
const difference = (what) =>
  `COALESCE(SUM(CASE WHEN month = ${now} THEN ${what} ELSE -(${what}) END), 0)`;
const optionColumns = (what) =>
  tracks.flatMap((track) =>
    accepts[track].map(
      (name) =>
        `(SELECT ${difference(what)} FROM banded WHERE ${track} AND association = '${name}')`
    )
  );

const usageQuery = `
  WITH lines AS (
    SELECT tenant, workload, association, month, MAX(paid) AS paid, MAX(active) AS active, MIN(duplicate) AS duplicate
    FROM usage WHERE month IN (${now}, ${then}) AND workload IN (${names})
    GROUP BY ALL),
  bands AS (
    SELECT tenant, month, ${tracks.map((track) => `BOOL_OR(${inTrack(track)}) AS ${track}, BOOL_OR(duplicate = 0 AND ${inTrack(track)}) AS single_${track}`).join(", ")}
    FROM lines GROUP BY ALL),
  banded AS (SELECT lines.*, enterprise, smb FROM lines JOIN bands USING (tenant, month))
  SELECT ${tracks.map((track) => `(SELECT ${difference("1")} FROM bands WHERE single_${track})`).join(", ")},
    ${optionColumns("active").join(", ")},
    ${optionColumns("CASE WHEN paid > 0 AND 5 * active >= 2 * paid THEN 1 ELSE 0 END").join(", ")}`;

const ago = (count) => consumptionMonths[23 - count];
const reaching = (month) =>
  `(SELECT COUNT(DISTINCT tenant) FROM monthly WHERE cents >= 100000 AND month IN (${ago(month)}, ${ago(month + 1)}))`;
const total = (month) => `(SELECT SUM(cents) FROM monthly WHERE month = ${ago(month)})`;

const consumptionQuery = `
  WITH eligible AS (
    SELECT *, ROUND(amount * 100) AS cents FROM consumption
    WHERE duplicate = 0 AND association IN ('PAL', 'CSP', 'DPOR')),
  monthly AS (SELECT tenant, month, SUM(cents) AS cents FROM eligible GROUP BY ALL)
  SELECT ${reaching(0)} - ${reaching(12)}, (${total(0)} - ${total(12)}) / ${total(12)}, ${total(0)} / 100,
    (SELECT COUNT(DISTINCT service) FROM eligible WHERE month >= ${ago(11)} AND cents > 0 AND service NOT LIKE 'Virtual Machines%')`;

export async function query(name) {
  const reader = await connection.runAndReadAll(name === "usage" ? usageQuery : consumptionQuery);
  return reader.getRows()[0].map(Number);
}
