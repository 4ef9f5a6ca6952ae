/** What must hold before a metric scores: how much of what, and the certifications of a step. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { forTrack, type Requirement, type RulebookId, type TrackId } from "../../rules/types";
import type { HeadingLevel } from "../parts/heading-level";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { CertificationList } from "./CertificationList";

const useStyles = makeStyles({
  requirement: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface RequirementRuleProps {
  readonly requirement: Requirement;
  readonly track: TrackId | "any";
  readonly rulebook: RulebookId;
  readonly level: HeadingLevel;
}

export function RequirementRule({
  requirement,
  track,
  rulebook,
  level,
}: RequirementRuleProps): ReactElement | null {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const atLeast = forTrack(requirement.atLeast, track);
  if (atLeast === undefined) return null;
  const earns = forTrack(requirement.earns, track) ?? 0;
  return (
    <div className={styles.requirement}>
      <div className={styles.name}>
        {t("rules.requires", { requirement: say(requirement.label) })}
      </div>
      <div>
        {t("rules.atLeast", { amount: format.amount(atLeast, requirement.unit) })}
        {earns === 0
          ? null
          : `, ${t("rules.earns", { count: earns, points: format.number(earns) })}`}
      </div>
      <CertificationList ids={requirement.certifications} rulebook={rulebook} level={level} />
      <SourceLine citation={requirement.source} />
    </div>
  );
}
