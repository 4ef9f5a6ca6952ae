/** Says that something is being read or fetched, with a bar that moves as long as it lasts. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  loading: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  rail: {
    height: "2px",
    marginTop: tokens.spacingVerticalS,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    width: "30%",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: {
      from: { transform: "translateX(-100%)" },
      to: { transform: "translateX(333%)" },
    },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationName: "none" },
  },
});

export function Loading({ label }: { readonly label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.loading} role="progressbar" aria-label={label}>
      {label}
      <div className={styles.rail}>
        <div className={styles.bar} />
      </div>
    </div>
  );
}
