/** Everything about one option: the rule that decides with its source, its terms, what is lost, and what else is worth knowing. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RenewalNote } from "../../core/note";
import type { RenewalOption } from "../../renewal/renewal-option";
import { Heading } from "../parts/Heading";
import { below, type HeadingLevel } from "../parts/heading-level";
import { renewalNoteSentence } from "../../core/renewal-note-sentence";
import { SentenceList } from "../parts/SentenceList";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { useLocalDays } from "./date-texts";
import { useOptionTexts } from "./option-texts";

const useStyles = makeStyles({
  detail: {
    ...typographyStyles.body1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  rule: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  text: { margin: 0 },
  terms: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

interface OptionDetailProps {
  readonly option: RenewalOption;
  /** Of the option's own heading. */
  readonly level: HeadingLevel;
}

export function OptionDetail({ option, level }: OptionDetailProps): ReactElement {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const { decidedBy, rule, terms, losses, notes } = option;
  const local = useLocalDays();
  const sentence = (note: RenewalNote): string => local(renewalNoteSentence(note, language));
  const inner = below(level);
  return (
    <div className={styles.detail}>
      <div className={styles.rule}>
        <Heading level={inner}>{t("renewal.decides", { rule })}</Heading>
        <p className={styles.text}>{say(decidedBy.condition)}.</p>
        <p className={styles.text}>{say(decidedBy.outcome)}</p>
        {decidedBy.sources.map((citation) => (
          <SourceLine key={`${citation.source} ${citation.where}`} citation={citation} />
        ))}
      </div>
      {terms === undefined ? null : <Terms option={option} />}
      {losses.length === 0 ? null : (
        <div>
          <Heading level={inner}>{t("renewal.lost")}</Heading>
          <SentenceList sentences={losses.map(sentence)} />
        </div>
      )}
      <SentenceList
        sentences={notes
          .filter((note) => !losses.includes(note) && !isOutcome(note, rule))
          .map(sentence)}
      />
    </div>
  );
}

/** It stands with the rule itself. */
function isOutcome(note: RenewalNote, rule: string): boolean {
  return note.code === "ruleSays" && note.facts.rule === rule;
}

function Terms({ option }: { readonly option: RenewalOption }): ReactElement | null {
  const styles = useStyles();
  const { t, say } = useWords();
  const texts = useOptionTexts();
  const local = useLocalDays();
  const { terms } = option;
  if (terms === undefined) return null;
  const lines: readonly (readonly [string, string])[] = [
    [t("renewal.fee"), texts.fee(option)],
    [t("renewal.due"), texts.day(terms.due)],
    [t("renewal.next"), texts.day(terms.nextAnniversary)],
    [t("renewal.badge"), texts.yesNo(terms.badge)],
    [t("renewal.benefitsOf"), local(say(terms.benefits))],
  ];
  return (
    <dl className={styles.terms}>
      {lines.map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
