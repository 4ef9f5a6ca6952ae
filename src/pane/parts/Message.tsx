/** A message in the flow of the pane: what is wrong or worth knowing, and one thing to do about it. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { paddingTop: tokens.spacingVerticalXXS, lineHeight: 0 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground3 },
  title: { ...typographyStyles.body1Strong, display: "block" },
  action: { marginTop: tokens.spacingVerticalS, textAlign: "end" },
});

const icons = {
  info: Info16Filled,
  success: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  error: ErrorCircle16Filled,
};

export interface Action {
  readonly label: string;
  readonly act: () => void;
}

interface MessageProps {
  readonly intent: keyof typeof icons;
  readonly title?: string | undefined;
  readonly action?: Action | undefined;
  readonly children: ReactNode;
}

export function Message({ intent, title, action, children }: MessageProps): ReactElement {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div
      className={mergeClasses(styles.message, styles[intent])}
      role={intent === "error" ? "alert" : "note"}
    >
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])}>
        <Icon aria-hidden />
      </span>
      <div>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
        {action === undefined ? null : (
          <div className={styles.action}>
            <Button size="small" onClick={action.act}>
              {action.label}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
