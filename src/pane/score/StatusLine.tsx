/** Qualified, or the first reason why not, in one line. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import { type Speech, useWords } from "../words";
import { reasonText } from "../steps/Reasons";
import type { Result } from "./score-tables";

const useStyles = makeStyles({
  status: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  qualified: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground3 },
  icon: { flexShrink: 0 },
});

export function statusText(result: Result, speech: Speech): string {
  const { t } = speech;
  if (result.state === "failed") return t("score.notScored");
  if (!result.isFed) return t("score.noValues");
  const [first, ...others] = result.card.shortfalls;
  if (first === undefined) return t("score.qualified");
  const reason = reasonText(first, result.card, speech);
  return others.length === 0
    ? reason
    : `${reason} ${t("score.moreReasons", { count: others.length })}`;
}

export function StatusLine({ result }: { readonly result: Result }): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const isQualified = result.state === "scored" && result.card.qualified;
  const isFailed = result.state === "failed";
  return (
    <span
      className={mergeClasses(
        styles.status,
        isQualified && styles.qualified,
        isFailed && styles.failed
      )}
    >
      {isQualified ? <CheckmarkCircle16Filled className={styles.icon} aria-hidden /> : null}
      {isFailed ? <ErrorCircle16Filled className={styles.icon} aria-hidden /> : null}
      {statusText(result, speech)}
    </span>
  );
}
