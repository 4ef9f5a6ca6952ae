/** Text for screen readers only: headings and announcements that sighted readers don't need. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface HiddenTextProps {
  readonly as?: "h1" | "h2" | "span";
  /** Announced whenever it changes. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function HiddenText({
  as: Element = "span",
  live = false,
  children,
}: HiddenTextProps): ReactElement {
  const styles = useStyles();
  return (
    <Element className={styles.hidden} role={live ? "status" : undefined}>
      {children}
    </Element>
  );
}
