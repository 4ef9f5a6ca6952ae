/** Who is timed on which table. */
import { existsSync } from "node:fs";
import path from "node:path";
import { carefulConsumption } from "./contenders/careful-consumption.mjs";
import { carefulUsage } from "./contenders/careful-usage.mjs";
import { limitConsumption } from "./contenders/limit-consumption.mjs";
import { limitUsage } from "./contenders/limit-usage.mjs";
import { loadMetrics } from "./product.mjs";
import * as consumption from "./tables/consumption.mjs";
import * as usage from "./tables/usage.mjs";

export const tables = { usage, consumption };

const plain = {
  usage: { limit: limitUsage, careful: carefulUsage },
  consumption: { limit: limitConsumption, careful: carefulConsumption },
};

/** METRICS, the limit and careful JavaScript: functions from a range to the values. */
export async function ownContenders(table) {
  const { limit, careful } = plain[table];
  return { limit, METRICS: await loadMetrics(tables[table].area), careful };
}

/** The others, or none where their packages aren't installed. */
export async function otherContenders(table) {
  if (!existsSync(path.join(import.meta.dirname, "node_modules/@duckdb/node-api"))) return {};
  const { arqueroConsumption, arqueroUsage } = await import("./contenders/arquero.mjs");
  const duckdb = await import("./contenders/duckdb.mjs");
  return {
    arquero: table === "usage" ? arqueroUsage : arqueroConsumption,
    "DuckDB, rows copied in": async (range) => {
      await duckdb.load(table, range);
      return duckdb.query(table);
    },
    "DuckDB, rows already there": () => duckdb.query(table),
  };
}
