/** A heading of any level that looks the same at all of them. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { HeadingLevel } from "./heading-level";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Heading({ level, className, children }: HeadingProps): ReactElement {
  const styles = useStyles();
  const Element = `h${level}` as const;
  return <Element className={mergeClasses(styles.heading, className)}>{children}</Element>;
}
