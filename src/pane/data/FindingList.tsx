/** What CHECK says about a table, problems first; long lists show more on demand. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { type ReactElement, useState } from "react";
import { addressOf } from "../../core/place";
import type { Severity } from "../../core/sentences/findings";
import type { Finding } from "../../measure/check/finding";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";
import type { TableReport } from "./table-report";

const shownAtFirst = 5;
const shownMore = 50;

const icons = { problem: ErrorCircle16Filled, warning: Warning16Filled, remark: Info16Regular };

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  finding: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  remark: { color: tokens.colorNeutralForeground3 },
  advice: { color: tokens.colorNeutralForeground3 },
});

interface Line {
  readonly severity: Severity;
  readonly text: string;
  readonly advice: string;
  readonly place: Finding["cell"];
}

export function FindingList({ report }: { readonly report: TableReport }): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  const [shown, setShown] = useState(shownAtFirst);
  const lines = useLines(report);
  if (lines.length === 0) return null;
  const left = lines.length - shown;
  return (
    <div>
      <ul className={styles.list} aria-label={t("data.findings")}>
        {lines.slice(0, shown).map((line, index) => (
          <FindingLine key={`${String(index)} ${line.text}`} line={line} />
        ))}
      </ul>
      {left <= 0 ? null : (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + shownMore)}>
          {t("data.more", { count: Math.min(left, shownMore) })}
        </Button>
      )}
    </div>
  );
}

function FindingLine({ line }: { readonly line: Line }): ReactElement {
  const styles = useStyles();
  const { severity, text, advice, place } = line;
  const Icon = icons[severity];
  const address = place === undefined ? undefined : addressOf(place);
  return (
    <li className={styles.finding}>
      <Icon className={mergeClasses(styles[severity])} aria-hidden />
      <span>
        {address === undefined || place === undefined ? (
          text
        ) : (
          <PlaceInText text={text} address={address} place={place} />
        )}
        {advice === "" ? null : <span className={styles.advice}> {advice}</span>}
      </span>
    </li>
  );
}

interface PlaceInTextProps {
  readonly text: string;
  readonly address: string;
  readonly place: NonNullable<Finding["cell"]>;
}

/** The sentence with its address as a link; the link behind it where the sentence doesn't name the cell. */
function PlaceInText({ text, address, place }: PlaceInTextProps): ReactElement {
  const at = text.indexOf(address);
  if (at < 0) {
    return (
      <>
        {text} (<PlaceLink place={place} />)
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      <PlaceLink place={place} />
      {text.slice(at + address.length)}
    </>
  );
}

function useLines({ problems, warnings, remarks, openMonth }: TableReport): readonly Line[] {
  const { t, say, format } = useWords();
  const ofFinding = ({ severity, finding, advice, cell }: Finding): Line => {
    const text = say(finding);
    return {
      severity,
      text: /[.!?]$/.test(text) ? text : `${text}.`,
      advice: say(advice),
      place: cell,
    };
  };
  const open: Line[] =
    openMonth === undefined
      ? []
      : [
          {
            severity: "warning",
            text: t("data.notClosed", { month: format.month(openMonth) }),
            advice: "",
            place: undefined,
          },
        ];
  return [
    ...problems.map(ofFinding),
    ...open,
    ...warnings.map(ofFinding),
    ...remarks.map(ofFinding),
  ];
}
