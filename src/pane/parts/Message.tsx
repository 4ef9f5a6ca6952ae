/** A message in the flow of the pane: what is wrong or worth knowing, and one thing to do about it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
});

export interface Action {
  readonly label: string;
  readonly act: () => void;
}

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string | undefined;
  readonly action?: Action | undefined;
  readonly children: ReactNode;
}

export function Message({ intent, title, action, children }: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.message} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {action === undefined ? null : (
        <MessageBarActions>
          <Button size="small" onClick={action.act}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
