/** The cash flow of the open options, as charts or as a table, with what it assumes and lacks. */
import {
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Heading } from "../parts/Heading";
import { renewalNoteSentence } from "../../core/renewal-note-sentence";
import { SentenceList } from "../parts/SentenceList";
import { useWords } from "../words";
import type { Renewal } from "./compute-renewal";
import { useLocalDays } from "./date-texts";
import { isGuard } from "./fee-guards";
import { FlowChart } from "./FlowChart";
import { FlowTable } from "./FlowTable";
import { useFlowTexts } from "./flow-texts";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalS },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  views: {
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

export function CashFlowSection({ renewal }: { readonly renewal: Renewal }): ReactElement {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const local = useLocalDays();
  const [isTable, setIsTable] = useState(false);
  const { flow, inputs } = renewal;
  const texts = useFlowTexts(flow, inputs.rate !== undefined);
  const open = flow.options.filter(({ available }) => available);
  const closed = flow.options
    .filter(({ available }) => !available)
    .map(({ name, rule }) => t("renewal.optionAndRule", { option: say(name), rule }));
  // What is said above, of the options, isn't said again.
  const notes = [...flow.notes, flow.npvNote].filter(
    (note) => note.code !== "optionUnavailable" && !isGuard(note)
  );
  const View = isTable ? FlowTable : FlowChart;
  return (
    <section className={styles.section}>
      <Heading level={3}>{t("renewal.cashFlow")}</Heading>
      <p className={styles.help}>{t("renewal.flowHelp", { currency: flow.currency })}</p>
      <RadioGroup
        className={styles.views}
        layout="horizontal"
        aria-label={t("renewal.view")}
        value={isTable ? "table" : "chart"}
        onChange={(_, { value }) => setIsTable(value === "table")}
      >
        <Radio value="chart" label={t("renewal.chart")} />
        <Radio value="table" label={t("renewal.asTable")} />
      </RadioGroup>
      <View flow={flow} options={open} texts={texts} />
      {closed.length === 0 ? null : (
        <p className={styles.help}>{t("renewal.notOpen", { options: closed.join("; ") })}</p>
      )}
      <SentenceList sentences={notes.map((note) => local(renewalNoteSentence(note, language)))} />
    </section>
  );
}
