/** A function in the list: a button that opens its form, and a star. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { FunctionDefinition } from "../../functions";
import { useWords } from "../words";
import { FavouriteButton } from "./FavouriteButton";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    display: "block",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  summary: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface FunctionItemProps {
  readonly definition: FunctionDefinition;
  readonly isFavourite: boolean;
  /** Gets the focus when it is drawn. */
  readonly isFocused: boolean;
  readonly onOpen: () => void;
  readonly onFavourite: () => void;
}

export function FunctionItem({
  definition: { id, summary },
  isFavourite,
  isFocused,
  onOpen,
  onFavourite,
}: FunctionItemProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) button.current?.focus();
    // Only when the list comes back, not when it changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <li className={styles.item}>
      <Button ref={button} appearance="transparent" className={styles.open} onClick={onOpen}>
        <span className={styles.name}>SPD.{id}</span>
        <span className={styles.summary}>{say(summary)}</span>
      </Button>
      <FavouriteButton id={id} isFavourite={isFavourite} onToggle={onFavourite} />
    </li>
  );
}
