/** Points of a maximum as a thin bar, with a mark where points are needed. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  meter: { position: "relative", height: "4px", forcedColorAdjust: "none" },
  large: { height: "6px" },
  rail: {
    height: "100%",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    // Without an outline the rest of the rail is invisible in high contrast.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outlineColor: "CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  reached: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground2,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface MeterProps {
  readonly value: number;
  readonly maximum: number;
  /** Where the mark stands. */
  readonly needed?: number;
  /** Draws the bar as a success. */
  readonly reached?: boolean;
  readonly size?: "small" | "large";
  readonly label: string;
  /** The value in words. */
  readonly text: string;
}

export function Meter({
  value,
  maximum,
  needed,
  reached = false,
  size = "small",
  label,
  text,
}: MeterProps): ReactElement {
  const styles = useStyles();
  const share = (points: number): string => `${String((points / maximum) * 100)}%`;
  return (
    <div
      className={mergeClasses(styles.meter, size === "large" && styles.large)}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={maximum}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <div className={styles.rail}>
        <div
          className={mergeClasses(styles.bar, reached && styles.reached)}
          style={{ width: share(value) }}
        />
      </div>
      {needed === undefined ? null : (
        <div className={styles.mark} style={{ insetInlineStart: share(needed) }} />
      )}
    </div>
  );
}
