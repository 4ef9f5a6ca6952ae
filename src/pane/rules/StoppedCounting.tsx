/** Certificates and workloads that have stopped counting, or will, with the day; per designation, under a rulebook. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { designations } from "../../rules";
import type { Designation, RulebookId } from "../../rules/types";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { type Speech, useWords } from "../words";
import { retirementText } from "./retirement-text";
import {
  droppedCertifications,
  droppedWorkloads,
  type Dropped,
  endedCertifications,
} from "./stopped-counting";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { ...typographyStyles.body1Strong },
  list: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  none: { ...typographyStyles.caption1, margin: 0 },
});

export function StoppedCounting({ rulebook }: { readonly rulebook: RulebookId }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <Disclosure level={2} heading={<span className={styles.title}>{t("rules.stopped")}</span>}>
        {designations.map((designation) => (
          <InDesignation key={designation.id} designation={designation} rulebook={rulebook} />
        ))}
      </Disclosure>
    </div>
  );
}

interface InDesignationProps {
  readonly designation: Designation;
  readonly rulebook: RulebookId;
}

function InDesignation({ designation, rulebook }: InDesignationProps): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, say } = speech;
  const lines = [
    ...endedCertifications(designation, rulebook).map(
      (certification) => `${certification.name}: ${retirementText(certification, speech)}`
    ),
    // Most certificates that a rulebook dropped had ended before: their own day comes first.
    ...droppedCertifications(designation, rulebook).map((each) => {
      const ended = retirementText(each.what, speech);
      return `${each.what.name}: ${ended}${ended && ", "}${droppedText(each, speech)}`;
    }),
    ...droppedWorkloads(designation, rulebook).map(
      (each) => `${each.what}: ${droppedText(each, speech)}`
    ),
  ];
  return (
    <>
      <Heading level={3}>{say(designation.name)}</Heading>
      {lines.length === 0 ? (
        <p className={styles.none}>{t("rules.nothingStopped")}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function droppedText({ since, day }: Dropped<unknown>, { t, format }: Speech): string {
  return t("rules.dropped", { rulebook: since, date: format.day(day) });
}
