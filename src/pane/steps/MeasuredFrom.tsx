/** Where a value comes from: a cell to go to, or how many rows were counted, and on demand each of them with its reason. */
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useId, useState } from "react";
import type { Measured } from "../../measure/measured";
import type { UnitId } from "../../rules/types";
import { Loading } from "../parts/Loading";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";

/** Fetched when rows are first asked for. */
const EvidenceRows = lazy(() => import("../evidence/EvidenceRows"));

const useStyles = makeStyles({
  origin: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  toggle: { minHeight: "24px", fontSize: "inherit", lineHeight: "inherit" },
});

interface MeasuredFromProps {
  readonly measured: Measured;
  readonly unit: UnitId;
}

export function MeasuredFrom({ measured, unit }: MeasuredFromProps): ReactElement | null {
  const styles = useStyles();
  const { t, format } = useWords();
  if (measured.place !== undefined) {
    return (
      <div className={styles.origin}>
        {t("steps.valueFrom")} <PlaceLink place={measured.place} />
      </div>
    );
  }
  if (measured.rows === undefined) return null;
  const left = [...measured.rows.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <div className={styles.origin}>
        {t("steps.rows", {
          count: measured.rows.counted,
          counted: format.number(measured.rows.counted),
          left: format.number(left),
        })}
      </div>
      {measured.evidence === undefined ? null : <Rows measured={measured} unit={unit} />}
    </>
  );
}

function Rows({ measured, unit }: MeasuredFromProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div className={styles.origin}>
        <Link
          as="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? "steps.hideRows" : "steps.showRows")}
        </Link>
      </div>
      {isOpen ? (
        <div id={id}>
          <Suspense fallback={<Loading label={t("frame.loading")} />}>
            <EvidenceRows measured={measured} unit={unit} />
          </Suspense>
        </div>
      ) : null}
    </>
  );
}
