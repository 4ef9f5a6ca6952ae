/** The first call of one contender in this process, in milliseconds. */
import { ownContenders, tables } from "./contenders.mjs";

const [table, name] = process.argv.slice(2);
const { [name]: run } = await ownContenders(table);
const range = JSON.parse(JSON.stringify(tables[table].table(100_000, "by month")));
const start = performance.now();
run(range);
process.stdout.write(String(performance.now() - start));
