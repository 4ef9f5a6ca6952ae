/** The form of one function: its arguments, the formula, what it gives now, and inserting it. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactElement, useCallback, useEffect, useRef } from "react";
import type { FunctionDefinition } from "../../functions";
import { Disclosure } from "../parts/Disclosure";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { type Draft, missingIn } from "./draft";
import { evaluate } from "./evaluate";
import { ExampleFormula } from "./ExampleFormula";
import { FavouriteButton } from "./FavouriteButton";
import { formulaText } from "./formula-text";
import { FormulaLine } from "./FormulaLine";
import { InsertPart } from "./InsertPart";
import { nothingOffered, offeredRanges } from "./offered-ranges";
import { ParameterField } from "./ParameterField";
import { ResultView } from "./ResultView";
import { useAnswer } from "./use-answer";
import type { Kept } from "./use-kept";
import { useSelected } from "./use-selected";
import { useVersion } from "./use-version";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  back: { justifySelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  summary: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

interface FunctionFormProps {
  readonly definition: FunctionDefinition;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly kept: Kept;
  readonly onBack: () => void;
}

export function FunctionForm({
  definition,
  draft,
  onChange,
  kept,
  onBack,
}: FunctionFormProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const workbook = useWorkbook();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const selected = useSelected();
  const version = useVersion();
  const { id, parameters, summary } = definition;
  const offers =
    useAnswer(
      // eslint-disable-next-line react-hooks/exhaustive-deps -- Asked anew when the workbook has changed.
      useCallback(() => offeredRanges(workbook), [workbook, version])
    ).answer ?? nothingOffered;
  const formula = formulaText(definition, draft, {
    locale: workbook.locale,
    tables: offers.tables,
  });
  const missing = missingIn(definition, draft);
  const sheet = selected?.sheet ?? "";
  const isComplete = missing.length === 0;
  const { answer: outcome, isPending } = useAnswer(
    useCallback(
      async () => (isComplete ? await evaluate(formula, sheet, workbook) : undefined),
      // eslint-disable-next-line react-hooks/exhaustive-deps -- Asked anew when the workbook has changed.
      [isComplete, formula, sheet, workbook, version]
    )
  );
  return (
    <div className={styles.form}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeft20Regular />}
        onClick={onBack}
      >
        {t("builder.back")}
      </Button>
      <div className={styles.title}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          SPD.{id}
        </h3>
        <FavouriteButton
          id={id}
          isFavourite={kept.favourites.includes(id)}
          onToggle={() => kept.toggleFavourite(id)}
        />
      </div>
      <p className={styles.summary}>{say(summary)}</p>
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          draft={draft}
          onChange={onChange}
          selected={selected}
          offers={offers}
          version={version}
        />
      ))}
      <FormulaLine formula={formula} />
      <ResultView
        definition={definition}
        missing={missing}
        outcome={outcome}
        isPending={isPending}
      />
      <InsertPart
        formula={formula}
        outcome={isPending ? undefined : outcome}
        selected={selected}
        onInserted={() => kept.noteUse(id)}
      />
      <Disclosure level={4} heading={t("builder.example")} isRuled>
        <ExampleFormula definition={definition} />
      </Disclosure>
    </div>
  );
}
