/** Which sentence says why an argument leads nowhere. */
import type { UnreadableReason } from "../formulas/unreadable-argument";
import type { WordKey } from "../languages";

export const unreadableKeys = {
  computed: "builder.unreadable.computed",
  otherWorkbook: "builder.unreadable.otherWorkbook",
  unknownTable: "builder.unreadable.unknownTable",
  unknownName: "builder.unreadable.unknownName",
  emptySheet: "builder.unreadable.emptySheet",
  noSpill: "builder.unreadable.noSpill",
  unknownFunction: "builder.unreadable.unknownFunction",
} as const satisfies Readonly<Record<UnreadableReason, WordKey>>;
