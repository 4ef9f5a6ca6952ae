/** What a search found in one designation, with the track to look at where it has several. */
import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { rulesOf } from "../../rules";
import type { Designation, RulebookId, TrackId } from "../../rules/types";
import { useWords } from "../words";
import { GateRules } from "./GateRules";
import { MetricRule } from "./MetricRule";
import type { RuleMatch } from "./search-rules";
import { TrackSwitch } from "./TrackSwitch";
import { tracksOf } from "./tracks-of";

const useStyles = makeStyles({ title: { ...typographyStyles.body1Strong, margin: 0 } });

interface DesignationMatchesProps {
  readonly designation: Designation;
  readonly rulebook: RulebookId;
  readonly matches: readonly RuleMatch[];
}

export function DesignationMatches({
  designation,
  rulebook,
  matches,
}: DesignationMatchesProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const rules = rulesOf(designation, rulebook);
  const tracks = tracksOf(rules);
  const [track, setTrack] = useState<TrackId | undefined>(tracks[0]);
  return (
    <section>
      <h3 className={styles.title}>{say(designation.name)}</h3>
      {track === undefined ? null : (
        <TrackSwitch tracks={tracks} value={track} onChange={setTrack} />
      )}
      {matches.map(({ metric, phrase }) => {
        const matched = phrase === undefined ? undefined : t("rules.matches", { phrase });
        return metric === undefined ? (
          <GateRules key="total" rules={rules} matched={matched} />
        ) : (
          <MetricRule
            key={metric.id}
            metric={metric}
            rules={rules}
            track={track ?? "any"}
            level={4}
            matched={matched}
          />
        );
      })}
    </section>
  );
}
