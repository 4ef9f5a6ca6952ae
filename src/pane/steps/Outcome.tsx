/** A test and how it came out: met, failed, or taken as met. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  outcome: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    overflowWrap: "anywhere",
  },
  icon: { lineHeight: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground3 },
  assumed: { color: tokens.colorNeutralForeground3 },
  label: { color: tokens.colorNeutralForeground1 },
  detail: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  met: CheckmarkCircle16Filled,
  failed: DismissCircle16Filled,
  assumed: QuestionCircle16Regular,
};

interface OutcomeProps {
  readonly state: keyof typeof icons;
  readonly label: string;
  readonly children: ReactNode;
}

export function Outcome({ state, label, children }: OutcomeProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <div className={styles.outcome}>
      <span className={styles[state]}>
        <Icon className={styles.icon} aria-hidden />
      </span>
      <div>
        <div className={styles.label}>{label}</div>
        <div className={styles.detail}>{children}</div>
      </div>
    </div>
  );
}
