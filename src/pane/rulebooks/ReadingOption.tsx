/** One way to read an unclear point: what it says, whether it is in use or the default, and the score it gives. */
import {
  Badge,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Problem } from "../../core/problem";
import type { ReadingId } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { OptionLetter } from "../../rules/types";
import type { Scorecard } from "../../score/scorecard";
import { optionOf } from "../rules/option-of";
import { type Speech, useWords } from "../words";
import { isNoChange, signed } from "./signed";
import { UseButton } from "./UseButton";

const useStyles = makeStyles({
  option: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    alignContent: "start",
    justifyItems: "start",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  used: { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  score: { ...typographyStyles.caption1Strong },
});

interface ReadingOptionProps {
  readonly id: ReadingId;
  readonly option: OptionLetter;
  readonly isUsed: boolean;
  readonly isDefault: boolean;
  /** Absent where it isn't computed, or not yet. */
  readonly score: Scorecard | Problem | undefined;
  /** Of the reading in use. */
  readonly total: number;
  readonly isWriting: boolean;
  readonly onUse: (() => void) | undefined;
}

export function ReadingOption({
  id,
  option,
  isUsed,
  isDefault,
  score,
  total,
  isWriting,
  onUse,
}: ReadingOptionProps): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, say } = speech;
  const text = optionOf(readingTexts[id], option);
  return (
    <li className={mergeClasses(styles.option, isUsed && styles.used)}>
      {isUsed || isDefault ? (
        <div className={styles.badges}>
          {isUsed ? <Badge size="small">{t("rulebooks.isUsed")}</Badge> : null}
          {isDefault ? (
            <Badge size="small" appearance="outline" color="informative">
              {t("rulebooks.isDefault")}
            </Badge>
          ) : null}
        </div>
      ) : null}
      <div>
        ({option}) {text === undefined ? null : say(text)}
      </div>
      {score === undefined ? null : (
        <div className={styles.score}>{scoreText(score, total, speech)}</div>
      )}
      {onUse === undefined ? null : (
        <UseButton
          isUsed={isUsed}
          isWriting={isWriting}
          label={
            isUsed
              ? t("rulebooks.readingInUse", { option })
              : t("rulebooks.useReadingNamed", { id, option })
          }
          text={t(isUsed ? "rulebooks.inUse" : "rulebooks.useReading")}
          onUse={onUse}
        />
      )}
    </li>
  );
}

function scoreText(
  score: Scorecard | Problem,
  before: number,
  { t, format, language }: Speech
): string {
  if (score instanceof Problem) {
    return t("rulebooks.notScored", { problem: score.sentence(language) });
  }
  const points = format.total(score.total);
  const difference = score.total - before;
  return isNoChange(difference)
    ? t("rulebooks.sameScore", { points })
    : t("rulebooks.gain", { points, difference: signed(difference, format) });
}
