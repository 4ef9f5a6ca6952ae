/** One change: what it is about, what each rulebook says with the words of only one marked, the points it makes, and its source. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tracks } from "../../rules/names";
import type { RulebookId } from "../../rules/types";
import type { RuleDifference } from "../../score/differences/difference";
import type { ScoredDifference } from "../../score/differences/points-between";
import { SourceLine } from "../parts/SourceLine";
import { signed } from "../rulebooks/signed";
import { type Speech, useWords } from "../words";
import { markedWords } from "./marked-words";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  heading: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  what: { ...typographyStyles.caption1Strong },
  points: { ...typographyStyles.caption1Strong, whiteSpace: "nowrap" },
  sides: {
    display: "grid",
    // Side by side where there is room for two, one below the other in a narrow pane.
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  side: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0 },
  marked: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ChangeLineProps {
  readonly line: ScoredDifference;
  readonly pair: readonly [RulebookId, RulebookId];
}

export function ChangeLine({ line: { difference, points }, pair }: ChangeLineProps): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, say, format } = speech;
  const { what, track, source, isList = false } = difference;
  const [inA, inB] = sides(difference, speech);
  const [a, b] = pair;
  return (
    <li className={styles.line}>
      <div className={styles.heading}>
        <span className={styles.what}>
          {say(what)}
          {track === "any" ? "" : ` (${say(tracks[track].label)})`}
        </span>
        {points === undefined ? null : (
          <span className={styles.points}>
            {t("rules.gain", { points: signed(points.b - points.a, format) })}
          </span>
        )}
      </div>
      <dl className={styles.sides}>
        <Side name={a} said={inA} other={inB} isList={isList} />
        <Side name={b} said={inB} other={inA} isList={isList} />
      </dl>
      <SourceLine citation={source} />
    </li>
  );
}

interface SideProps {
  readonly name: RulebookId;
  readonly said: string | undefined;
  readonly other: string | undefined;
  readonly isList: boolean;
}

function Side({ name, said, other, isList }: SideProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.side}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.said}>
        {said === undefined
          ? t("rules.notNamed")
          : markedWords(said, other, isList ? "; " : " ").map(({ text, isMarked }, index) =>
              isMarked ? (
                <mark key={index} className={styles.marked}>
                  {text}
                </mark>
              ) : (
                <span key={index}>{text}</span>
              )
            )}
      </dd>
    </div>
  );
}

function sides(
  { inA, inB, unit }: RuleDifference,
  { say, format }: Speech
): readonly (string | undefined)[] {
  return [inA, inB].map((said) => {
    if (typeof said === "object") return say(said);
    if (said === undefined) return undefined;
    return unit === undefined ? format.number(said) : format.amount(said, unit);
  });
}
