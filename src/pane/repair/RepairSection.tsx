/** Looks for formulas that Excel has given up on, and enters them again when asked to. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { type ReactElement, useRef, useState } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { PlaceLink } from "../parts/PlaceLink";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { findStuck, type StuckFormula } from "./find-stuck";
import { repair, type Repairable, withoutLocked } from "./repair";

const namedCells = 10;

const useStyles = makeStyles({
  section: { padding: `0 ${tokens.spacingHorizontalM}` },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

type State =
  | { readonly state: "idle" }
  | { readonly state: "looking"; readonly sheet: string }
  | { readonly state: "found"; readonly found: Repairable }
  | { readonly state: "repairing"; readonly found: Repairable }
  | {
      readonly state: "done";
      readonly count: number;
      readonly still: readonly StuckFormula[];
      readonly found: Repairable;
    }
  | { readonly state: "failed"; readonly reason: string };

export function RepairSection(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const workbook = useWorkbook();
  const [state, setState] = useState<State>({ state: "idle" });
  const first = useRef<HTMLButtonElement>(null);
  const guard = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      setState({ state: "failed", reason: reasonOf(error) });
    }
  };
  const look = (): Promise<void> =>
    guard(async () => {
      const stuck = await findStuck(workbook, (sheet) => setState({ state: "looking", sheet }));
      setState({ state: "found", found: await withoutLocked(workbook, stuck) });
    });
  const mend = (found: Repairable): Promise<void> =>
    guard(async () => {
      // The button that was pressed goes.
      first.current?.focus();
      setState({ state: "repairing", found });
      const still = await repair(workbook, found.free);
      setState({ state: "done", count: found.free.length, still, found });
    });
  const isBusy = state.state === "looking" || state.state === "repairing";
  const found = "found" in state ? state.found : undefined;
  return (
    <section className={styles.section}>
      <Disclosure level={3} heading={t("repair.title")} isRuled>
        <div className={styles.content}>
          <p className={styles.text}>{t("repair.why")}</p>
          <Button
            ref={first}
            icon={<Wrench20Regular />}
            disabledFocusable={isBusy}
            onClick={() => {
              if (!isBusy) void look();
            }}
          >
            {t("repair.look")}
          </Button>
          <p role="status" className={styles.text}>
            <StatusText state={state} />
          </p>
          {state.state === "found" && state.found.free.length > 0 ? (
            <>
              <CellList formulas={state.found.free} />
              <Button appearance="primary" onClick={() => void mend(state.found)}>
                {t("repair.repair", { count: state.found.free.length })}
              </Button>
            </>
          ) : null}
          {found === undefined || found.locked.length === 0 ? null : (
            <Message intent="warning">
              {t("repair.locked", {
                count: found.locked.length,
                sheets: [...new Set(found.locked.map(({ sheet }) => sheet))].join(", "),
              })}
            </Message>
          )}
          {state.state === "done" && state.still.length > 0 ? (
            <Message intent="warning">
              {t("repair.still", {
                count: state.still.length,
                cells: state.still
                  .slice(0, namedCells)
                  .map(({ address }) => address)
                  .join(", "),
              })}
            </Message>
          ) : null}
          {state.state === "failed" ? (
            <Message intent="error">{t("repair.failed", { reason: state.reason })}</Message>
          ) : null}
        </div>
      </Disclosure>
    </section>
  );
}

function StatusText({ state }: { readonly state: State }): ReactElement | null {
  const { t } = useWords();
  switch (state.state) {
    case "looking":
      return <>{t("repair.looking", { sheet: state.sheet })}</>;
    case "repairing":
      return <>{t("repair.repairing")}</>;
    case "done":
      return <>{t("repair.done", { count: state.count })}</>;
    case "found": {
      const { free, locked } = state.found;
      if (free.length > 0) return <>{t("repair.found", { count: free.length })}</>;
      return locked.length > 0 ? null : <>{t("repair.none")}</>;
    }
    case "idle":
    case "failed":
      return null;
  }
}

function CellList({ formulas }: { readonly formulas: readonly StuckFormula[] }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const more = formulas.length - namedCells;
  return (
    <ul className={styles.list}>
      {formulas.slice(0, namedCells).map(({ address }) => (
        <li key={address}>
          <PlaceLink place={{ range: 1, address }} />
        </li>
      ))}
      {more > 0 ? <li>{t("repair.more", { count: more })}</li> : null}
    </ul>
  );
}
