/** Ranges and sheets of the fake as Excel's API shows them. */
import { addressOf, type Block, common, readBlock } from "./block";
import { type FakeContext, HostError } from "./fake-context";
import { type FakeWorkbook, idOf } from "./fake-workbook";
import { type HostObject, hostObject } from "./host-object";
import { formatObject, pageLayoutObject, validationObject } from "./looks";
import { namesObject } from "./names";

/** As much as Excel puts into one answer or takes in one request. */
const payloadLimit = 5_000_000;

/** @param locate Throws what Excel answers where there is no such range; gives `undefined` for a null object. */
export function rangeObject(
  context: FakeContext,
  state: FakeWorkbook,
  locate: () => { readonly sheet: string; readonly block: Block } | undefined
): HostObject {
  const found = (): { readonly sheet: string; readonly block: Block } => {
    const place = locate();
    if (place === undefined) throw new HostError("ItemNotFound");
    return place;
  };
  const ofBlock = (name: keyof Block) => () => locate()?.block[name];
  const matrix = (read: (row: number, column: number) => unknown): unknown[][] => {
    const { row, column, rows, columns } = found().block;
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => read(row + r, column + c))
    );
    if (JSON.stringify(cells).length > payloadLimit)
      throw new HostError("ResponsePayloadSizeLimitExceeded");
    return cells;
  };
  const put = (
    contents: unknown,
    each: (row: number, column: number, content: unknown) => void
  ): void => {
    const { row, column, rows, columns } = found().block;
    const fits =
      isMatrix(contents) &&
      contents.length === rows &&
      contents.every((line) => line.length === columns);
    if (!fits) throw new HostError("InvalidArgument");
    contents.forEach((line, r) => line.forEach((content, c) => each(row + r, column + c, content)));
  };
  const sheet = () => state.sheet(found().sheet);
  const here = (): string => addressOf(found().sheet, found().block);
  const write = (contents: unknown): void => {
    put(contents, (row, column, content) => sheet().put(row, column, content));
    state.happenedOn(found().sheet, "onChanged", "onCalculated");
  };
  return hostObject(context, {
    properties: {
      isNullObject: () => locate() === undefined,
      address: () => here(),
      rowIndex: ofBlock("row"),
      columnIndex: ofBlock("column"),
      rowCount: ofBlock("rows"),
      columnCount: ofBlock("columns"),
      values: () => matrix((row, column) => sheet().value(row, column)),
      formulas: () => matrix((row, column) => sheet().content(row, column)),
      // As a German Excel has them, but for the names of its own functions.
      formulasLocal: () =>
        matrix((row, column) => String(sheet().content(row, column)).replaceAll(",", ";")),
      hasSpill: () => {
        const spilled = matrix((row, column) => sheet().spillAt(row, column) !== undefined).flat();
        // Excel's null for both kinds in one range is more than the mock can hold.
        return spilled.every(Boolean) || (spilled.some(Boolean) ? undefined : false);
      },
    },
    setters: {
      formulas: write,
      values: write,
      numberFormat: (formats) =>
        put(formats, (row, column, format) =>
          sheet().formats.set(`${row},${column}`, String(format))
        ),
    },
    behaviour: {
      worksheet: sheetObject(context, state, () => found().sheet),
      getCell: (row: number, column: number) =>
        rangeObject(context, state, () => {
          const { sheet: name, block } = found();
          const cell = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
          return { sheet: name, block: cell };
        }),
      getSpillParentOrNullObject: () =>
        rangeObject(context, state, () => {
          const { row, column } = found().block;
          const spill = sheet().spillAt(row, column);
          const isInside = spill !== undefined && (spill.row < row || spill.column < column);
          return isInside
            ? { sheet: found().sheet, block: { ...spill, rows: 1, columns: 1 } }
            : undefined;
        }),
      getSpillingToRangeOrNullObject: () =>
        rangeObject(context, state, () => {
          const { row, column } = found().block;
          const spill = sheet().spillAt(row, column);
          const isAnchor = spill?.row === row && spill.column === column;
          return isAnchor ? { sheet: found().sheet, block: spill } : undefined;
        }),
      getUsedRangeOrNullObject: () =>
        rangeObject(context, state, () => {
          const { sheet: name, block } = found();
          const used = state.sheet(name).used;
          const both = used && common(block, used);
          return both && { sheet: name, block: both };
        }),
      select: () =>
        context.ask(() => {
          state.selection = [found()];
          state.happened("onSelectionChanged");
        }),
      dataValidation: validationObject(context, sheet, here),
      format: formatObject(context, sheet, () => found().block, here),
    },
  });
}

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

export function sheetObject(
  context: FakeContext,
  state: FakeWorkbook,
  name: () => string
): HostObject {
  const rangeOf = (block: () => Block | undefined): HostObject =>
    rangeObject(context, state, () => {
      const sheet = state.sheet(name());
      const found = block();
      return found && { sheet: sheet.name, block: found };
    });
  return hostObject(context, {
    properties: {
      id: () => idOf(state.sheet(name()).name),
      name: () => state.sheet(name()).name,
      visibility: () => (state.sheet(name()).isVisible ? "Visible" : "Hidden"),
    },
    setters: { standardWidth: (width) => (state.sheet(name()).standardWidth = Number(width)) },
    behaviour: {
      getRange: (cells: string) => rangeOf(() => readBlock(cells)),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeOf(() => ({ row, column, rows, columns })),
      getUsedRangeOrNullObject: () => rangeOf(() => state.sheet(name()).used),
      getCell: (row: number, column: number) =>
        rangeOf(() => ({ row, column, rows: 1, columns: 1 })),
      activate: () => context.ask(() => state.activate(state.sheet(name()).name)),
      protection: hostObject(context, {
        properties: { protected: () => state.sheet(name()).isProtected },
      }),
      names: namesObject(context, state, name),
      tables: {
        add: (cells: string, hasHeaders: boolean) => {
          const sheet = name();
          const table = { name: `Table${state.tables.length + 1}`, sheet, cells };
          context.ask(() => {
            if (!hasHeaders) throw new HostError("InvalidArgument");
            state.tables.push(table);
          });
          return hostObject(context, {
            setters: { name: (wanted) => (table.name = String(wanted)) },
          });
        },
      },
      freezePanes: {
        freezeRows: (rows: number) =>
          context.ask(() => void (state.sheet(name()).frozenRows = rows)),
      },
      pageLayout: pageLayoutObject(context, () => state.sheet(name())),
    },
  });
}
