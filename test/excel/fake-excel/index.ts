/** A fake of Excel for tests: the part of its API that the add-in uses, over Microsoft's own mock, and strict about load and sync. */
import type { NewSheet } from "../../../src/pane/workbook";
import { readBlock } from "./block";
import { FakeContext } from "./fake-context";
import { type EventName, FakeWorkbook, type Handler } from "./fake-workbook";
import { hostCollection, type HostObject, hostObject } from "./host-object";
import { namesObject } from "./names";
import { rangeObject, sheetObject } from "./ranges";

export { FakeWorkbook } from "./fake-workbook";
export { HostError } from "./fake-context";

/** A workbook of these sheets, open in the fake. */
export function openExcel(sheets: readonly NewSheet[] = []): FakeWorkbook {
  const state = new FakeWorkbook();
  for (const { name, cells } of sheets) {
    const sheet = state.add(name);
    cells.forEach((row, r) => row.forEach((content, c) => sheet.put(r, c, content)));
  }
  installExcel(state);
  return state;
}

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly previousObjects?: FakeContext;
}
type Batch = (context: unknown) => Promise<unknown>;

/** Makes the workbook the one that the global `Excel` talks to; gives what it did. */
export function installExcel(state: FakeWorkbook): { readonly contexts: readonly FakeContext[] } {
  const contexts: FakeContext[] = [];
  const run = async (first: RunOptions | Batch, second?: Batch): Promise<unknown> => {
    const [options, batch] = typeof first === "function" ? [{}, first] : [first, second];
    if (batch === undefined) throw new TypeError("Excel.run needs a batch");
    const context =
      options.previousObjects ?? new FakeContext(state, options.delayForCellEdit === true);
    contexts.push(context);
    const result = await batch(Object.assign(context, members(context, state)));
    await context.sync();
    return result;
  };
  Object.assign(globalThis, {
    Excel: {
      run,
      SheetVisibility: { visible: "Visible", hidden: "Hidden" },
      PageOrientation: { portrait: "Portrait", landscape: "Landscape" },
    },
    Office: { context: { requirements: { isSetSupported: supports(state) } } },
  });
  return { contexts };
}

function supports(state: FakeWorkbook) {
  const minor = (version: string): number => Number(version.split(".")[1]);
  return (set: string, version: string): boolean =>
    set === "ExcelApi" && minor(version) <= minor(state.apiVersion);
}

function members(context: FakeContext, state: FakeWorkbook): object {
  const selected = () => state.selection[0];
  const cultureInfo = hostObject(context, { properties: { name: () => state.culture } });
  const workbook = {
    worksheets: worksheets(context, state),
    tables: tables(context, state),
    names: namesObject(context, state),
    settings: settings(context, state),
    onSelectionChanged: event(context, state, "onSelectionChanged"),
    getSelectedRanges: () => ({
      areas: { getItemAt: () => rangeObject(context, state, selected) },
    }),
    getActiveCell: () =>
      rangeObject(context, state, () => {
        const first = selected();
        const block = first && (state.activeCell ?? { ...first.block, rows: 1, columns: 1 });
        return block && { sheet: first.sheet, block };
      }),
  };
  return { workbook, application: { cultureInfo } };
}

function worksheets(context: FakeContext, state: FakeWorkbook): HostObject {
  return hostCollection(
    context,
    () => state.sheets.map(({ name }) => sheetObject(context, state, () => name)),
    {
      getItem: (name: string) => sheetObject(context, state, () => name),
      add: (name: string) => {
        context.ask(() => {
          state.add(name);
          state.happened("onAdded");
        });
        return sheetObject(context, state, () => name);
      },
      onChanged: event(context, state, "onChanged"),
      onCalculated: event(context, state, "onCalculated"),
      onAdded: event(context, state, "onAdded"),
      onDeleted: event(context, state, "onDeleted"),
      onActivated: event(context, state, "onActivated"),
    }
  );
}

function tables(context: FakeContext, state: FakeWorkbook): HostObject {
  const items = () =>
    state.tables.map(({ name, sheet, cells }) =>
      hostObject(context, {
        properties: { name: () => name },
        behaviour: {
          getRange: () => rangeObject(context, state, () => ({ sheet, block: readBlock(cells) })),
        },
      })
    );
  return hostCollection(context, items, {
    onChanged: event(context, state, "tables.onChanged"),
    onAdded: event(context, state, "tables.onAdded"),
    onDeleted: event(context, state, "tables.onDeleted"),
  });
}

function settings(context: FakeContext, state: FakeWorkbook): object {
  return {
    add: (name: string, value: unknown) => context.ask(() => void state.settings.set(name, value)),
    getItemOrNullObject: (name: string) =>
      hostObject(context, {
        properties: {
          isNullObject: () => !state.settings.has(name),
          value: () => state.settings.get(name),
        },
      }),
  };
}

function event(context: FakeContext, state: FakeWorkbook, name: EventName): object {
  return {
    add: (handler: Handler) => {
      context.ask(() => void state.handlers.get(name)?.add(handler));
      return {
        context,
        remove: () => context.ask(() => void state.handlers.get(name)?.delete(handler)),
      };
    },
  };
}
