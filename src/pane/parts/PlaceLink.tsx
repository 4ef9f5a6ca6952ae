/** A place of the worksheets that a click selects. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { addressOf, type Place, placeText } from "../../core/place";
import { useGoTo } from "../use-go-to";
import { useWords } from "../words";

const useStyles = makeStyles({
  link: {
    minHeight: "24px",
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  failure: { color: tokens.colorStatusDangerForeground3 },
});

/** A link where the address is known, plain text where it isn't. */
export function PlaceLink({ place }: { readonly place: Place }): ReactElement {
  const styles = useStyles();
  const { t, language } = useWords();
  const { goTo, failure } = useGoTo();
  const address = addressOf(place);
  if (address === undefined) return <span>{placeText(place, language)}</span>;
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        onClick={() => goTo(address)}
        aria-label={t("score.goTo", { address })}
      >
        {address}
      </Link>
      {failure === undefined ? null : (
        <span role="alert" className={styles.failure}>
          {" "}
          {t("failure.select", { reason: failure })}
        </span>
      )}
    </>
  );
}
