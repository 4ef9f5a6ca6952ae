/** How many customers came to have the paid seats of a band within a year, minus those that lost them. */
import { seatColumns, openSeats, seatTable } from "./seat-source";
import { changesAgainstMonthBefore, changesAgainstState } from "./seat-changes";
import { tellSeats } from "./tell-seats";
import { stocksCompared } from "./seat-stock";
import { tenantsInSeatBand } from "./tenant-seats";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

export const seatAdds = defineUsageWay({
  by: "seatAdds",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => [...table.monthsSampled()].filter((month) => month < asOf),
  value: (question, rows, ledger) => {
    const { reading, asOf } = question;
    const source = openSeats(question, reading("GE-9") === "a");
    ledger.tellLines(source);
    switch (reading("SE-2")) {
      case "a":
        return {
          amount: changesAgainstMonthBefore(question, source, rows, ledger),
          notes: [],
        };
      case "b":
        return { amount: changesAgainstState(question, source, rows, ledger), notes: [] };
      default: {
        const inBand = tenantsInSeatBand(question, source);
        const deciding = (month: number): readonly number[] =>
          [...inBand(source.lines(month)).values()].map(({ line }) => line);
        const tell = tellSeats(question, source);
        return { amount: stocksCompared(asOf, source, deciding, rows, ledger, tell), notes: [] };
      }
    }
  },
});
