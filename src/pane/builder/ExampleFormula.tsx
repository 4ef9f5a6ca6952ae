/** A function's example as it is typed into the user's Excel and into one of the other language. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FunctionDefinition, Scalar } from "../../functions";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { cellText } from "./cell-text";
import { englishExcel, germanExcel, localFormula, styleOf } from "./local-formula";

const useStyles = makeStyles({
  example: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground3 },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  gives: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
});

export function ExampleFormula({
  definition: { example },
}: {
  readonly definition: FunctionDefinition;
}): ReactElement {
  const styles = useStyles();
  const { t, language } = useWords();
  const { locale } = useWorkbook();
  const other = language === "de" ? englishExcel : germanExcel;
  const { gives } = example;
  const cells: readonly Scalar[] = typeof gives === "object" ? gives : [gives];
  const result = cells
    .map((cell) => cellText(cell, locale))
    .filter((text) => text !== "")
    .join(" · ");
  return (
    <>
      <dl className={styles.example}>
        <dt className={styles.name}>{t("builder.yourExcel")}</dt>
        <dd className={styles.formula}>
          {localFormula(example.formula, styleOf(locale, language))}
        </dd>
        <dt className={styles.name}>
          {t(language === "de" ? "builder.englishExcel" : "builder.germanExcel")}
        </dt>
        <dd className={styles.formula}>{localFormula(example.formula, other)}</dd>
      </dl>
      <p className={styles.gives}>
        {t(typeof gives === "object" ? "builder.exampleTable" : "builder.exampleGives", { result })}
      </p>
    </>
  );
}
