/** Every designation's rules under a rulebook, one below the other. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { designations, rulesOf } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { useWords } from "../words";
import { DesignationRulesView } from "./DesignationRulesView";

const useStyles = makeStyles({
  item: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { padding: 0, minHeight: "44px" },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export function DesignationList({ rulebook }: { readonly rulebook: RulebookId }): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Accordion collapsible multiple>
      {designations.map((designation) => (
        <AccordionItem key={designation.id} className={styles.item} value={designation.id}>
          <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
            <span className={styles.name}>{say(designation.name)}</span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <DesignationRulesView key={rulebook} rules={rulesOf(designation, rulebook)} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
