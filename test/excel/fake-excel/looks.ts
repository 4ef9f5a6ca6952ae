/** How cells and sheets of the fake look, as far as tests ask. */
import type { Block } from "./block";
import type { FakeContext } from "./fake-context";
import type { FakeSheet } from "./fake-sheet";
import { type HostObject, hostObject } from "./host-object";

type Sheet = () => FakeSheet;

export function formatObject(
  context: FakeContext,
  sheet: Sheet,
  block: () => Block,
  here: () => string
): HostObject {
  return hostObject(context, {
    setters: {
      columnWidth: (points) => sheet().widths.set(block().column, Number(points)),
      rowHeight: (points) => sheet().heights.set(block().row, Number(points)),
      wrapText: (isWrapped) => isWrapped === true && sheet().wrapped.push(here()),
    },
    behaviour: {
      font: hostObject(context, {
        setters: {
          bold: (isBold) => isBold === true && sheet().bold.push(here()),
          color: (color) => sheet().colours.push(`${here()} in ${String(color)}`),
        },
      }),
      fill: hostObject(context, {
        setters: { color: (color) => sheet().colours.push(`${here()} on ${String(color)}`) },
      }),
      autofitColumns: () => context.ask(() => void sheet().fitted.push(block())),
    },
  });
}

export function validationObject(
  context: FakeContext,
  sheet: Sheet,
  here: () => string
): HostObject {
  const setter = (part: string) => (value: unknown) => {
    const { validations } = sheet();
    validations.set(here(), { ...validations.get(here()), [part]: value });
  };
  const parts = ["rule", "errorAlert", "prompt"];
  return hostObject(context, {
    setters: Object.fromEntries(parts.map((part) => [part, setter(part)])),
  });
}

export function pageLayoutObject(context: FakeContext, sheet: Sheet): HostObject {
  return hostObject(context, {
    setters: {
      orientation: (value) => (sheet().page["orientation"] = value),
      zoom: (value) => (sheet().page["zoom"] = value),
    },
    behaviour: {
      setPrintTitleRows: (rows: string) =>
        context.ask(() => void (sheet().page["titleRows"] = rows)),
    },
  });
}
