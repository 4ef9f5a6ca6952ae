/** Certifications with their exams, and until when a retired one counts. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { aboutCertification } from "../../functions/contradictions-about";
import { type CertificationId, certifications } from "../../rules";
import type { Certification, RulebookId } from "../../rules/types";
import type { HeadingLevel } from "../parts/heading-level";
import { type Speech, useWords } from "../words";
import { Disagreements } from "./Disagreements";
import { Exams } from "./Exams";
import { retirementText } from "./retirement-text";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  detail: { color: tokens.colorNeutralForeground3 },
});

interface CertificationListProps {
  readonly ids: readonly CertificationId[];
  readonly rulebook: RulebookId;
  /** Of the headings in it. */
  readonly level: HeadingLevel;
}

export function CertificationList({
  ids,
  rulebook,
  level,
}: CertificationListProps): ReactElement | null {
  const styles = useStyles();
  const speech = useWords();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const certification = certifications[id];
        const details = detailsOf(certification, speech);
        return (
          <li key={id}>
            {certification.name} <Exams certification={certification} rulebook={rulebook} />
            {details === "" ? null : <div className={styles.detail}>{details}</div>}
            <Disagreements contradictions={aboutCertification(id, rulebook)} level={level} />
          </li>
        );
      })}
    </ul>
  );
}

/** When it was retired, until when it counts, and what else there is to know. */
function detailsOf(certification: Certification, speech: Speech): string {
  const { note } = certification;
  const dates = retirementText(certification, speech);
  return [
    ...(dates === "" ? [] : [`${dates}.`]),
    ...(note === undefined ? [] : [speech.say(note)]),
  ].join(" ");
}
