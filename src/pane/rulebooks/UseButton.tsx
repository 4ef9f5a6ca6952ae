/** Chooses what a row stands for; it stays where it is once chosen, so that the focus does. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ button: { minWidth: "auto" } });

interface UseButtonProps {
  readonly isUsed: boolean;
  readonly isWriting: boolean;
  /** Says which, where the text doesn't. */
  readonly label: string;
  readonly text: string;
  readonly onUse: () => void;
}

export function UseButton({ isUsed, isWriting, label, text, onUse }: UseButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      appearance={isUsed ? "subtle" : "secondary"}
      disabledFocusable={isUsed || isWriting}
      aria-label={label}
      onClick={onUse}
    >
      {text}
    </Button>
  );
}
