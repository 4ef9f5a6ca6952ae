/** Why the pane can't follow an argument of a formula to its cells. */

export type UnreadableReason =
  /** Made by functions other than ours, such as FILTER. */
  | "computed"
  | "otherWorkbook"
  | "unknownTable"
  | "unknownName"
  | "emptySheet"
  /** `A1#` where nothing spills. */
  | "noSpill"
  /** The function called isn't one of ours. */
  | "unknownFunction";

export class UnreadableArgument extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** The argument as the formula writes it. */
    readonly argument: string
  ) {
    super(`${argument}: ${reason}`);
  }
}
