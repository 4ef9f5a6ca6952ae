/** A formula with calls of ours: whether its cell is up to date, then each call from the outer ones to the inner. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { Message } from "../parts/Message";
import { cellText, columnText } from "../builder/cell-text";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { CallView } from "./CallView";
import { Problem } from "../../core/problem";
import type { ExplainedCall } from "./explained-call";
import type { FormulaExplanation, TablePart } from "./explanation";

const useStyles = makeStyles({
  formula: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  part: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  heading: { paddingTop: tokens.spacingVerticalM },
});

interface FormulaViewProps {
  readonly explanation: FormulaExplanation;
}

export function FormulaView({ explanation }: FormulaViewProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { address, formula, calls, part, shown, agreement } = explanation;
  const [first, ...inner] = calls;
  return (
    <>
      <Heading level={3} className={styles.heading}>
        {t("explain.atCell", { address })}
      </Heading>
      <p className={styles.formula} aria-label={t("explain.formula")}>
        {formula}
      </p>
      <AgreementMessage agreement={agreement} shown={shown} />
      {first === undefined ? null : (
        <>
          <PartLine call={first} part={part} />
          <CallView call={first} level={4} part={part?.row} />
        </>
      )}
      {inner.map((call, index) => (
        <Disclosure
          key={index}
          isRuled
          level={3}
          heading={t("explain.inside", { call: `SPD.${call.id}` })}
        >
          <CallView call={call} level={4} />
        </Disclosure>
      ))}
    </>
  );
}

/** What stands in the selected cell of a spilled table: `Score!F7 · Score: 75.2`. */
function PartLine({
  call,
  part,
}: {
  readonly call: ExplainedCall;
  readonly part: TablePart | undefined;
}): ReactElement | null {
  const styles = useStyles();
  const { format } = useWords();
  const { locale } = useWorkbook();
  const table = call.state === "computed" ? call.result : undefined;
  if (part === undefined || part.row < 1 || typeof table !== "object" || table instanceof Problem) {
    return null;
  }
  const value = table[part.row]?.[part.column];
  const header = table[0]?.[part.column];
  if (value === undefined || value === "") return null;
  return (
    <p className={styles.part}>
      {part.address} · {String(header ?? "")}: {columnText(value, header, locale, format)}
    </p>
  );
}

function AgreementMessage({
  agreement,
  shown: value,
}: Pick<FormulaExplanation, "agreement" | "shown">): ReactElement | null {
  const { t } = useWords();
  const { locale } = useWorkbook();
  const shown = cellText(value ?? "", locale) || t("explain.nothingShown");
  switch (agreement) {
    case "stale":
      return (
        <Message intent="warning" title={t("explain.stale")}>
          {t("explain.staleAdvice")}
        </Message>
      );
    case "busy":
      return <Message intent="info">{t("explain.busy")}</Message>;
    case "unnamed":
      return <Message intent="warning">{t("explain.unnamed")}</Message>;
    case "blocked":
      return <Message intent="warning">{t("explain.blocked")}</Message>;
    case "further":
      return <Message intent="info">{t("explain.furtherComputed", { shown })}</Message>;
    case "unread":
      return <Message intent="info">{t("explain.cellShows", { shown })}</Message>;
    case "agrees":
      return null;
  }
}
