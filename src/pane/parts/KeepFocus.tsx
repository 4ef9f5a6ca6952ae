/** Keeps the keyboard in a part of the pane: where the control in focus goes with what it did, the part takes the focus itself. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from "react";

const useStyles = makeStyles({
  part: {
    ":focus": { outline: "none" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

interface KeepFocusProps {
  /** What a screen reader says of the part. */
  readonly label: string;
  readonly children: ReactNode;
}

export function KeepFocus({ label, children }: KeepFocusProps): ReactElement {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    // The browser has given the focus of what is gone to the page; a user who went elsewhere keeps it there.
    if (focused.current?.isConnected !== false) return;
    focused.current = null;
    if (document.activeElement === document.body) part.current?.focus();
  });
  return (
    <div
      ref={part}
      className={styles.part}
      role="group"
      aria-label={label}
      tabIndex={-1}
      onFocus={({ target }) => (focused.current = target)}
    >
      {children}
    </div>
  );
}
