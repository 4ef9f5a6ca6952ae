/** A heading that opens and closes what stands below it. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { HeadingLevel } from "./heading-level";

const useStyles = makeStyles({
  button: {
    minHeight: "32px",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  panel: { margin: 0 },
  ruled: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  always: { paddingBottom: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly level: HeadingLevel;
  readonly heading: ReactNode;
  /** Stays in sight below the heading. */
  readonly always?: ReactNode;
  /** Drawn with a line above, for several of them one below the other. */
  readonly isRuled?: boolean;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({
  level,
  heading,
  always,
  isRuled = false,
  isOpenAtFirst = false,
  children,
}: DisclosureProps): ReactElement {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems={isOpenAtFirst ? "content" : []}>
      <AccordionItem className={isRuled ? styles.ruled : undefined} value="content">
        <AccordionHeader
          as={`h${level}`}
          expandIconPosition="end"
          button={{ className: styles.button }}
        >
          {heading}
        </AccordionHeader>
        {always === undefined ? null : <div className={styles.always}>{always}</div>}
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
