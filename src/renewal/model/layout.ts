/** Which rows of the model each block takes, so that blocks can refer to one another whatever their order. */

/** First and last row of a table's body; its header row stands above. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

export interface Layout {
  readonly settings: Body;
  readonly ownFees: Body;
  /** RENEWAL spills its header row and eight options. */
  readonly options: Body;
  readonly cashFlow: {
    /** The option that the others are compared with. */
    readonly compared: number;
    readonly available: number;
    readonly years: Body;
    readonly total: number;
    readonly npv: number;
  };
  readonly lateness: number;
  readonly schedule: Body;
  readonly ledger: Body;
  readonly constants: Body;
  readonly sourcedFees: Body;
  readonly rules: Body;
  /** CASHFLOW spills here, so it comes last. */
  readonly check: Body;
}

export interface Sizes {
  readonly settings: number;
  readonly ownFees: number;
  readonly options: number;
  readonly years: number;
  /** Of one option. */
  readonly payments: number;
  readonly constants: number;
  readonly sourcedFees: number;
  readonly rules: number;
}

/** Lines above the first block. */
export const titleLines = 3;
/** Below the totals: whether benefits count, the difference, incentives, the check. */
const linesBelowTotals = 4;

export function layoutOf(sizes: Sizes): Layout {
  let row = titleLines;
  /** A blank row, a heading, the lines between it and the body, the body. */
  const body = (rows: number, linesBefore: number, linesAfter = 0): Body => {
    const first = row + 3 + linesBefore;
    row = first + rows - 1 + linesAfter;
    return { first, last: first + rows - 1 };
  };
  const settings = body(sizes.settings, 1);
  const ownFees = body(sizes.ownFees, 2);
  const options = body(sizes.options, 1);
  const years = body(sizes.years, 4, 2 + linesBelowTotals);
  const schedule = body(sizes.payments, 3);
  const ledger = body(sizes.payments * sizes.options, 1);
  const constants = body(sizes.constants, 1);
  const sourcedFees = body(sizes.sourcedFees, 1);
  const rules = body(sizes.rules, 0);
  // Years, Total and NPV
  const check = body(sizes.years + 2, 1);
  return {
    settings,
    ownFees,
    options,
    cashFlow: {
      compared: years.first - 4,
      available: years.first - 2,
      years,
      total: years.last + 1,
      npv: years.last + 2,
    },
    lateness: schedule.first - 2,
    schedule,
    ledger,
    constants,
    sourcedFees,
    rules,
    check,
  };
}
