/** The workbook's tables and names, each added by one click. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { type ReactElement, useId } from "react";
import { useWords } from "../words";
import type { OfferedRange } from "./offered-ranges";

const useStyles = makeStyles({
  label: { ...typographyStyles.caption1, margin: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "224px",
    overflowY: "auto",
  },
  offer: {
    justifyContent: "start",
    width: "100%",
    minHeight: "28px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  detail: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface RangeOffersProps {
  readonly offers: readonly OfferedRange[];
  readonly onAdd: (reference: string) => void;
}

export function RangeOffers({ offers, onAdd }: RangeOffersProps): ReactElement | null {
  const styles = useStyles();
  const { t, say } = useWords();
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <div>
      <p id={id} className={styles.label}>
        {t("builder.offered")}
      </p>
      <ul className={styles.list} aria-labelledby={id}>
        {offers.map(({ reference, name, kind, rows }) => (
          <li key={reference}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.offer}
              icon={<Add16Regular />}
              onClick={() => onAdd(reference)}
            >
              <span>
                {t("builder.add", { name })}
                {kind === undefined || rows === undefined ? null : (
                  <span className={styles.detail}>
                    {t("tables.line", { count: rows, rows, kind: say(kind) })}
                  </span>
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
