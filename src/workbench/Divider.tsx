/** The line between spreadsheet and pane that sets the pane's width, by mouse, touch and keyboard. */
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

export const narrowestPane = 320;
export const widestPane = 420;
const step = 10;

interface DividerProps {
  readonly label: string;
  /** The id of the element whose width it sets. */
  readonly controls: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

function withinBounds(width: number): number {
  return Math.round(Math.min(widestPane, Math.max(narrowestPane, width)));
}

/** The pane is at the right: it grows as the line goes left. */
function widthAfter(key: string, width: number): number | undefined {
  if (key === "ArrowLeft") return width + step;
  if (key === "ArrowRight") return width - step;
  if (key === "Home") return narrowestPane;
  if (key === "End") return widestPane;
  return undefined;
}

export function Divider({ label, controls, width, onWidth }: DividerProps): ReactElement {
  const pressKey = (event: KeyboardEvent): void => {
    const wanted = widthAfter(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(withinBounds(wanted));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(withinBounds(window.innerWidth - event.clientX));
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuemin={narrowestPane}
      aria-valuemax={widestPane}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={pressKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
