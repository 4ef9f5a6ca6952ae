/** Which sentence says why an argument can't be followed. */
import type { UnreadableReason } from "../formulas/unreadable-argument";
import type { WordKey } from "../languages";

export const unreadableKeys = {
  computed: "explain.unreadable.computed",
  otherWorkbook: "explain.unreadable.otherWorkbook",
  unknownTable: "explain.unreadable.unknownTable",
  unknownName: "explain.unreadable.unknownName",
  emptySheet: "explain.unreadable.emptySheet",
  noSpill: "explain.unreadable.noSpill",
  unknownFunction: "explain.unreadable.unknownFunction",
} as const satisfies Record<UnreadableReason, WordKey>;
