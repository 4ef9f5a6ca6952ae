/**
 * What the JavaScript engine compiles for the objects of a class it throws away with the last of them, and the next call would begin anew. So
 * one of each class that works row by row, an empty one, stays. `npm run bench` times calls after a collection.
 */
import { keepForGood } from "../core/keep-for-good";
import { noMonth, DateColumn } from "../worksheet/usage/date-column";
import {
  KeptDates,
  KeptFlags,
  KeptNumbers,
  KeptTexts,
  Picked,
} from "../worksheet/usage/kept-columns";
import { MonthColumns } from "../worksheet/usage/month-columns";
import { PlainRows } from "../worksheet/usage/plain-rows";
import { TextInterner } from "../worksheet/usage/text-interner";
import { UsageMonth } from "../worksheet/usage/usage-month";
import { UsageTable } from "../worksheet/usage/usage-table";
import { UsageView } from "../worksheet/usage/usage-view";
import { usageKinds } from "../worksheet/kinds";
import { ChosenLines } from "./modern-work/chosen-lines";
import { LineCodes } from "./modern-work/line-codes";
import { LineUnits } from "./modern-work/line-units";
import { TableLines } from "./modern-work/usage-lines";
import { KeyIndex } from "./usage/key-index";
import { RowLedger } from "./usage/row-ledger";

const table = new UsageTable("microsoft365Usage", usageKinds.microsoft365Usage, [], {});
const month = new UsageMonth(0, 0, () => new Int32Array(0), new Map());
const texts = new TextInterner();
const months = new Int16Array(0);
const date = new DateColumn(
  -1,
  months,
  noMonth.blank,
  [],
  () => undefined,
  () => undefined
);
const units = new LineUnits();
const lines = new ChosenLines(table, month, new Uint8Array(0), new Int32Array(0), 0);
const picked = new Picked(0, new Int16Array(0), new Int32Array(0));

keepForGood([
  ...[table, new UsageView(table, undefined, []), month, texts, date, picked],
  ...[new MonthColumns(table, new Map(), () => 0), new PlainRows(date, [], [], picked)],
  ...[new KeptTexts("", -1, [], texts), new KeptNumbers("", -1, [], Number)],
  ...[new KeptFlags("", -1, [], Number), new KeptDates("", [], months)],
  ...[new RowLedger(), new KeyIndex(), units],
  ...[lines, new TableLines(units, () => lines), new LineCodes(undefined, new Int32Array(0))],
]);
