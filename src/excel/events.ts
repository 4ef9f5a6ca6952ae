/** Listens to Excel: adding a listener takes a while, and so does removing it, but the caller waits for neither. */
import type { Unsubscribe } from "../pane/workbook";
import type { Batch } from "./run-batch";

/** What Excel gives for a listener, of whatever event. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Called with what Excel says about the event. */
type Handler = (args?: unknown) => Promise<void>;
type Register = (workbook: Excel.Workbook, handler: Handler) => readonly Registration[];

/** @param run Runs a batch as soon as no cell is being edited. */
export function subscribe(
  run: <T>(batch: Batch<T>) => Promise<T>,
  register: Register,
  listener: (sheetId?: string) => void
): Unsubscribe {
  let isActive = true;
  const handler: Handler = (args) => {
    // Events that are on their way when the listener leaves still arrive.
    if (isActive) listener(sheetIdIn(args));
    return Promise.resolve();
  };
  const registered = run(async (context) => {
    const registrations = register(context.workbook, handler);
    await context.sync();
    return registrations;
    // Whatever keeps Excel from taking listeners keeps it from answering the pane's questions, which say so.
  }).catch((): readonly Registration[] => []);
  return () => {
    isActive = false;
    void registered.then(removeAll);
  };
}

function sheetIdIn(args: unknown): string | undefined {
  const hasId = typeof args === "object" && args !== null && "worksheetId" in args;
  return hasId && typeof args.worksheetId === "string" ? args.worksheetId : undefined;
}

async function removeAll(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  await Excel.run({ previousObjects: first.context, delayForCellEdit: true }, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}

/** Cells, sheets and tables, also where only the result of a formula changes. */
export const changes: Register = ({ worksheets, tables }, handler) => [
  worksheets.onChanged.add(handler),
  worksheets.onCalculated.add(handler),
  worksheets.onAdded.add(handler),
  worksheets.onDeleted.add(handler),
  tables.onChanged.add(handler),
  tables.onAdded.add(handler),
  tables.onDeleted.add(handler),
];

/** Another sheet has a selection of its own. */
export const selections: Register = ({ worksheets, onSelectionChanged }, handler) => [
  onSelectionChanged.add(handler),
  worksheets.onActivated.add(handler),
];
