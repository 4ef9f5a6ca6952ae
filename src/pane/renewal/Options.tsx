/** What the partner can do, compared: on the day of the decision, and where that differs, on the day of payment. */
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { dayText } from "../../core/month";
import { renewalNoteSentence } from "../../core/renewal-note-sentence";
import { Heading } from "../parts/Heading";
import { Message } from "../parts/Message";
import { useWords } from "../words";
import type { Renewal } from "./compute-renewal";
import { guardsOf } from "./fee-guards";
import { OptionList } from "./OptionList";
import { OptionTable } from "./OptionTable";
import { useIsWide } from "./use-width";

const wideEnough = 560;

const useStyles = makeStyles({
  days: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  /** Messages bring the pane's own margin. */
  guards: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export function Options({ renewal }: { readonly renewal: Renewal }): ReactElement {
  const styles = useStyles();
  const { t, language, format } = useWords();
  const { ref, isWide } = useIsWide(wideEnough);
  const [isPayment, setIsPayment] = useState(false);
  const { now, atPayment } = renewal;
  const { options } = isPayment && atPayment !== undefined ? atPayment : now;
  const dayOf = (day: number): string => format.day(dayText(day));
  return (
    <section ref={ref}>
      <Heading level={3}>{t("renewal.options")}</Heading>
      {atPayment === undefined ? null : (
        <RadioGroup
          className={styles.days}
          layout="horizontal"
          aria-label={t("renewal.onDay")}
          value={isPayment ? "payment" : "decision"}
          onChange={(_, { value }) => setIsPayment(value === "payment")}
        >
          <Radio
            value="decision"
            label={t("renewal.onDecision", { day: dayOf(now.situation.order) })}
          />
          <Radio
            value="payment"
            label={t("renewal.onPayment", { day: dayOf(atPayment.situation.payment) })}
          />
        </RadioGroup>
      )}
      <div className={styles.guards}>
        {guardsOf(renewal).map((note) => (
          <Message key={note.code} intent={note.code === "feeMultiplied" ? "warning" : "info"}>
            {renewalNoteSentence(note, language)}
          </Message>
        ))}
      </div>
      {isWide ? <OptionTable options={options} /> : <OptionList options={options} />}
    </section>
  );
}
