/** Follows the selection, except while the reader looks at cells that the explanation itself points to; follows changes always. */
import { cornerOf } from "../../core/place";
import { reasonOf } from "../reason";
import { type Unsubscribe, type Workbook, WorkbookError } from "../workbook";
import { explainAgain, type Explanation, explainSelection } from "./explanation";

/** Arrow keys held down pass many cells, and one change of a cell may be told several times. */
const settlingMilliseconds = 200;

export interface ExplainView {
  readonly explanation: Explanation | undefined;
  readonly isPending: boolean;
  /** What the host said when it refused. */
  readonly refused: string | undefined;
  /** A mistake of ours. */
  readonly broken: Error | undefined;
  /** The cells that were selected from the explanation, which stays. */
  readonly visited: string | undefined;
}

export class ExplainKeeper {
  private view: ExplainView = {
    explanation: undefined,
    isPending: true,
    refused: undefined,
    broken: undefined,
    visited: undefined,
  };
  private listener: (() => void) | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Counts the explanations begun; only the latest may be shown. */
  private latest = 0;
  /** On its way to the cells, a host may tell of others: those selected before, once it shows their sheet. */
  private isSelecting = false;

  constructor(private readonly workbook: Workbook) {}

  readonly current = (): ExplainView => this.view;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listener = listener;
    const stops = [
      this.workbook.onSelection(() => void this.followSelection()),
      this.workbook.onChange(this.refreshLater),
    ];
    this.refresh();
    return () => {
      clearTimeout(this.settling);
      for (const stop of stops) stop();
      this.latest++;
      this.listener = undefined;
    };
  };

  /** Shows cells without leaving the explanation. */
  readonly visit = async (address: string): Promise<void> => {
    this.show({ visited: address });
    // What is under way would explain these cells.
    if (this.view.isPending) this.refresh();
    this.isSelecting = true;
    try {
      await this.workbook.select(address);
    } finally {
      this.isSelecting = false;
    }
  };

  readonly back = async (): Promise<void> => {
    this.show({ visited: undefined });
    if (this.view.explanation !== undefined) {
      await this.workbook.select(this.view.explanation.address);
    }
  };

  readonly refresh = (): void => {
    clearTimeout(this.settling);
    const number = ++this.latest;
    this.show({ isPending: true });
    this.explain().then(
      (explanation) => {
        if (number !== this.latest) return;
        this.show({ explanation, isPending: false, refused: undefined });
      },
      (error: unknown) => {
        if (number !== this.latest) return;
        const isRefusal = error instanceof WorkbookError;
        const reason = isRefusal ? reasonOf(error) : undefined;
        this.show({
          isPending: false,
          refused: reason,
          broken: isRefusal ? undefined : asError(error),
        });
      }
    );
  };

  private explain(): Promise<Explanation> {
    const { visited, explanation } = this.view;
    return visited === undefined || explanation === undefined
      ? explainSelection(this.workbook)
      : explainAgain(explanation, this.workbook);
  }

  private async followSelection(): Promise<void> {
    if (this.isSelecting) return;
    const { visited } = this.view;
    if (visited !== undefined) {
      const { address } = await this.workbook.selection();
      if (beginsAlike(address, visited)) return;
      this.show({ visited: undefined });
    }
    this.refreshLater();
  }

  private readonly refreshLater = (): void => {
    clearTimeout(this.settling);
    this.settling = setTimeout(this.refresh, settlingMilliseconds);
  };

  private show(change: Partial<ExplainView>): void {
    this.view = { ...this.view, ...change };
    this.listener?.();
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** A host may write the same cells in several ways: `A3`, `$A$3:$A$3`, `3:3`. */
function beginsAlike(one: string, other: string): boolean {
  const [first, second] = [cornerOf(one), cornerOf(other)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.sheet === second.sheet &&
    first.row === second.row &&
    first.column === second.column
  );
}
