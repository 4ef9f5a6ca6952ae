/** A renewal from its settings: the form, and what follows from it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { Problem } from "../../core/problem";
import { Heading } from "../parts/Heading";
import { PlaceLink } from "../parts/PlaceLink";
import { PlainSelect } from "../parts/PlainSelect";
import { ProblemMessage } from "../score/ProblemMessage";
import { useWords } from "../words";
import { CashFlowSection } from "./CashFlowSection";
import type { RenewalReading } from "./compute-renewal";
import type { SettingsTable } from "./find-tables";
import { InsertSheet } from "./InsertSheet";
import { Options } from "./Options";
import type { RenewalKeeper } from "./renewal-keeper";
import { SettingsForm } from "./SettingsForm";
import { Timeline } from "./Timeline";

const useStyles = makeStyles({
  sections: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

interface RenewalSectionsProps {
  readonly tables: readonly SettingsTable[];
  readonly reading: RenewalReading;
  readonly keeper: RenewalKeeper;
}

export function RenewalSections({ tables, reading, keeper }: RenewalSectionsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const heading = useId();
  const { table, result } = reading;
  return (
    <div className={styles.sections}>
      <section aria-labelledby={heading}>
        <Heading level={3}>
          <span id={heading}>{t("renewal.table")}</span>{" "}
          <PlaceLink place={{ range: 1, address: table.address }} />
        </Heading>
        {tables.length > 1 ? (
          <PlainSelect
            label={t("renewal.table")}
            value={table.id}
            onChange={(id) => void keeper.choose(id)}
          >
            {tables.map(({ id, address }) => (
              <option key={id} value={id}>
                {address}
              </option>
            ))}
          </PlainSelect>
        ) : null}
        <SettingsForm key={table.id} reading={reading} keeper={keeper} />
      </section>
      {result instanceof Problem ? (
        <ProblemMessage title={t("renewal.cannot")} problem={result} />
      ) : (
        <>
          <Options renewal={result} />
          <CashFlowSection renewal={result} />
          <InsertSheet inputs={result.inputs} />
          <Timeline dates={result.dates} />
        </>
      )}
    </div>
  );
}
