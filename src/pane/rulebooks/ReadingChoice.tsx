/** One unclear point of the rules: its readings side by side, with the score that each gives, the default and the evidence. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useCallback } from "react";
import { defaultReading, type ReadingId, readings } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { OptionLetter } from "../../rules/types";
import type { ReadingUsed, Scorecard } from "../../score/scorecard";
import { SourceLine } from "../parts/SourceLine";
import { SettingNews } from "../tables/SettingNews";
import { useWords } from "../words";
import { ReadingOption } from "./ReadingOption";
import { readingSetting } from "./settings-change";
import { useEach } from "./use-each";
import { useWriting } from "./use-writing";
import { useWhatIf } from "./what-if";

const useStyles = makeStyles({
  choice: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  options: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ReadingChoiceProps {
  readonly id: ReadingId;
  readonly used: ReadingUsed;
  readonly card: Scorecard;
}

const none: readonly OptionLetter[] = [];

export function ReadingChoice({ id, used, card }: ReadingChoiceProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const whatIf = useWhatIf();
  const rescore = whatIf?.rescore;
  const { designation } = card;
  const { selectable, options } = readings[id];
  const compute = useCallback(
    (option: OptionLetter) => rescore?.(designation, { reading: id, option }),
    [rescore, designation, id]
  );
  const scores = useEach(selectable && rescore !== undefined ? options : none, compute);
  const { state, write } = useWriting(whatIf, readingSetting(id));
  const text = readingTexts[id];
  const noRow = whatIf !== undefined && write === undefined ? "rulebooks.noRow" : undefined;
  const hindrance = selectable ? noRow : "rulebooks.fixed";
  return (
    <div className={styles.choice}>
      <ul className={styles.options}>
        {options.map((option, index) => (
          <ReadingOption
            key={option}
            id={id}
            option={option}
            isUsed={option === used.option}
            isDefault={option === defaultReading(id, card.rulebook.id)}
            score={scores[index]}
            total={card.total}
            isWriting={state === "writing"}
            onUse={selectable ? write && (() => write(option)) : undefined}
          />
        ))}
      </ul>
      <SettingNews state={state} />
      <p className={styles.text}>{t("rulebooks.evidence", { evidence: say(text.evidence) })}</p>
      {hindrance === undefined ? null : <p className={styles.muted}>{t(hindrance)}</p>}
      {text.sources.map((source) => (
        <SourceLine key={`${source.source} ${source.where}`} citation={source} />
      ))}
    </div>
  );
}
