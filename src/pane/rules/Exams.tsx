/** The exams that make a certification: `AZ-800 + AZ-801`, and other ways after "or". */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { Certification, RulebookId } from "../../rules/types";
import { useWords } from "../words";
import { examsOf } from "./exams-of";

const useStyles = makeStyles({
  exams: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  exam: { whiteSpace: "nowrap" },
});

interface ExamsProps {
  readonly certification: Certification;
  readonly rulebook: RulebookId;
}

export function Exams({ certification, rulebook }: ExamsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <span className={styles.exams}>
      {examsOf(certification, rulebook).map((way, index) => (
        <Fragment key={way.join()}>
          {index === 0 ? null : ` ${t("rules.or")} `}
          {way.map((exam, position) => (
            <Fragment key={exam}>
              {position === 0 ? null : " + "}
              <span className={styles.exam}>{exam}</span>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
