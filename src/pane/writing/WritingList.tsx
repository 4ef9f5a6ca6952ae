/** Lists every action that changes a workbook, from the list that the door takes them from. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { useWords } from "../words";
import { actionsThatChange } from "../writing-actions";

const headings = [
  { changed: "cells", heading: "writing.cells" },
  { changed: "sheets", heading: "writing.sheets" },
  { changed: "file", heading: "writing.file" },
] as const;

const useStyles = makeStyles({
  section: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  list: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1Strong, marginTop: tokens.spacingVerticalS },
  what: { margin: 0 },
  heading: { marginTop: tokens.spacingVerticalM },
});

export function WritingList(): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <section className={styles.section}>
      <Disclosure level={3} heading={t("writing.title")} isRuled>
        <p className={styles.text}>{t("writing.only")}</p>
        {headings.map(({ changed, heading }) => (
          <div key={changed}>
            <Heading level={4} className={styles.heading}>
              {t(heading)}
            </Heading>
            <dl className={styles.list}>
              {actionsThatChange(changed).map(({ title, what }) => (
                <div key={title.en}>
                  <dt className={styles.name}>{say(title)}</dt>
                  <dd className={styles.what}>{say(what)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}
