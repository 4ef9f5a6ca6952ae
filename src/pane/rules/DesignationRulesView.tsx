/** One designation's rules: the track to look at, its metrics by category, and what the total needs. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { aboutRules } from "../../functions/contradictions-about";
import { rulebooks } from "../../rules";
import { categories } from "../../rules/names";
import type { DesignationRules, TrackId } from "../../rules/types";
import { Heading } from "../parts/Heading";
import { RulebookLine } from "../steps/RulebookLine";
import { useWords } from "../words";
import { Disagreements } from "./Disagreements";
import { GateRules } from "./GateRules";
import { MetricRule } from "./MetricRule";
import { TrackSwitch } from "./TrackSwitch";
import { tracksOf } from "./tracks-of";

const useStyles = makeStyles({
  rules: { display: "grid", rowGap: tokens.spacingVerticalM },
});

export function DesignationRulesView({
  rules,
}: {
  readonly rules: DesignationRules;
}): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const tracks = tracksOf(rules);
  const [track, setTrack] = useState<TrackId | undefined>(tracks[0]);
  const ids = [...new Set(rules.metrics.map((metric) => metric.category))];
  return (
    <div className={styles.rules}>
      {track === undefined ? null : (
        <TrackSwitch tracks={tracks} value={track} onChange={setTrack} />
      )}
      {ids.map((id) => (
        <section key={id}>
          <Heading level={4}>{say(categories[id].label)}</Heading>
          {rules.metrics
            .filter((metric) => metric.category === id)
            .map((metric) => (
              <MetricRule
                key={metric.id}
                metric={metric}
                rules={rules}
                track={track ?? "any"}
                level={5}
              />
            ))}
        </section>
      ))}
      <GateRules rules={rules} />
      <Disagreements contradictions={aboutRules(rules)} level={4} />
      <RulebookLine rulebook={rulebooks[rules.rulebook]} />
    </div>
  );
}
