/** The published sample export, as it looks once pasted into a sheet: all cells text, the byte-order mark kept. */
import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.join(__dirname, "../fixtures/trainings-export-contoso.csv");

/** None of its 161 lines has a quoted field. */
export const trainings: readonly (readonly string[])[] = readFileSync(file, "utf8")
  .split(/\r?\n/)
  .filter((line) => line !== "")
  .map((line) => line.split(","));
