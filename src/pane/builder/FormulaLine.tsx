/** The formula as the user's own Excel takes it, to read and to copy. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { type ReactElement, useState } from "react";
import { Heading } from "../parts/Heading";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { localFormula, styleOf } from "./local-formula";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  formula: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  news: { ...typographyStyles.caption1 },
});

export function FormulaLine({ formula }: { readonly formula: string }): ReactElement {
  const styles = useStyles();
  const { t, language } = useWords();
  const { locale } = useWorkbook();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean }>();
  const text = localFormula(formula, styleOf(locale, language));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isDone: true });
    } catch {
      setCopied({ text, isDone: false });
    }
  };
  return (
    <div className={styles.part}>
      <Heading level={4}>{t("builder.formula")}</Heading>
      <code className={styles.formula}>{text}</code>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        {t("builder.copy")}
      </Button>
      <span role="status" className={styles.news}>
        {copied?.text === text ? t(copied.isDone ? "builder.copied" : "builder.notCopied") : ""}
      </span>
    </div>
  );
}
