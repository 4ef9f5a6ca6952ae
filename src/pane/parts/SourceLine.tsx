/** Where a number is printed, with a link where the source has an address. */
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sources } from "../../rules/sources";
import type { Citation, Source } from "../../rules/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  source: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  link: {
    display: "inline-block",
    // Large enough to hit, without pushing the lines of the text apart.
    paddingBlock: tokens.spacingVerticalXS,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});

export function SourceLine({ citation }: { readonly citation: Citation }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const source: Source = sources[citation.source];
  return (
    <p className={styles.source}>
      {t("source.label")}{" "}
      {source.url === undefined ? (
        source.title
      ) : (
        <Link
          className={styles.link}
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
          title={t("source.opens")}
        >
          {source.title}
        </Link>
      )}
      {`, ${citation.where} (${source.date})`}
    </p>
  );
}
