/** The partner's own dates among those of the programme, oldest first along a rail. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OwnDate } from "../../renewal/own-dates";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { HiddenText } from "../parts/HiddenText";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { type DatedEvent, eventsAround, programmeEvents } from "./programme-events";
import { useDateText } from "./date-texts";

const useStyles = makeStyles({
  rail: {
    margin: 0,
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    listStyleType: "none",
  },
  item: {
    position: "relative",
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "::before": {
      content: '""',
      position: "absolute",
      top: "6px",
      insetInlineStart: `calc(-1 * ${tokens.spacingHorizontalL})`,
      boxSizing: "border-box",
      width: "8px",
      height: "8px",
      border: `2px solid ${tokens.colorNeutralForeground3}`,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "::after": {
      content: '""',
      position: "absolute",
      top: "14px",
      bottom: "-6px",
      insetInlineStart: `calc(-1 * ${tokens.spacingHorizontalL} + 3px)`,
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
    ":last-child::after": { content: "none" },
  },
  own: {
    "::before": {
      border: `4px solid ${tokens.colorBrandStroke1}`,
    },
  },
  date: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  ownText: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

export function Timeline({ dates }: { readonly dates: readonly OwnDate[] }): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const text = useDateText();
  const items = [
    ...dates.map((own) => ({ day: own.from, own })),
    ...eventsAround(dates).map((event) => ({ day: event.day, event })),
  ].toSorted((one, other) => one.day - other.day);
  return (
    <section>
      <Heading level={3}>{t("renewal.timeline")}</Heading>
      <ol className={styles.rail}>
        {items.map((item) =>
          "own" in item ? (
            <li key={item.own.name.en} className={mergeClasses(styles.item, styles.own)}>
              <div className={styles.date}>{text.own(item.own)}</div>
              <div className={styles.ownText}>
                <HiddenText>{t("renewal.yours")}</HiddenText>
                {say(item.own.name)}
              </div>
            </li>
          ) : (
            <EventItem key={item.event.event.en} event={item.event} isSourced={false} />
          )
        )}
      </ol>
      <Disclosure level={4} heading={t("renewal.allEvents")}>
        <ol className={styles.rail}>
          {programmeEvents.map((event) => (
            <EventItem key={event.event.en} event={event} isSourced />
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}

interface EventItemProps {
  readonly event: DatedEvent;
  readonly isSourced: boolean;
}

function EventItem({ event, isSourced }: EventItemProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const text = useDateText();
  return (
    <li className={styles.item}>
      <div className={styles.date}>{text.event(event.date)}</div>
      <div className={styles.text}>{say(event.event)}</div>
      {(isSourced ? event.sources : []).map((citation) => (
        <SourceLine key={`${citation.source} ${citation.where}`} citation={citation} />
      ))}
    </li>
  );
}
