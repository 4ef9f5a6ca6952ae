/** A row per rulebook: total, qualified or why not, and the track that counts. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useCallback } from "react";
import { rulebookIds } from "../../rules";
import type { RulebookId } from "../../rules/types";
import type { Scorecard } from "../../score/scorecard";
import { HiddenText } from "../parts/HiddenText";
import { SettingNews } from "../tables/SettingNews";
import { useWords } from "../words";
import { RulebookRow } from "./RulebookRow";
import { rulebookSetting } from "./settings-change";
import { useEach } from "./use-each";
import { useWriting } from "./use-writing";
import type { WhatIf } from "./what-if";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    overflowWrap: "anywhere",
  },
  header: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  first: { textAlign: "start" },
  number: { textAlign: "end", paddingInline: tokens.spacingHorizontalS },
  advice: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface RulebookTableProps {
  readonly card: Scorecard;
  readonly whatIf: WhatIf;
}

export function RulebookTable({ card, whatIf }: RulebookTableProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { rescore } = whatIf;
  const { designation, rulebook } = card;
  const compute = useCallback(
    (id: RulebookId) => rescore(designation, { rulebook: id }),
    [rescore, designation]
  );
  const scores = useEach(rulebookIds, compute);
  const { state, write } = useWriting(whatIf, rulebookSetting);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.header, styles.first)}>
              {t("rulebooks.rulebook")}
            </th>
            <th scope="col" className={mergeClasses(styles.header, styles.number)}>
              {t("rulebooks.points")}
            </th>
            {write === undefined ? null : (
              <th scope="col">
                <HiddenText>{t("rulebooks.choose")}</HiddenText>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rulebookIds.map((id, index) => (
            <RulebookRow
              key={id}
              id={id}
              score={scores[index]}
              isUsed={id === rulebook.id}
              isWriting={state === "writing"}
              onUse={write && (() => write(id))}
            />
          ))}
        </tbody>
      </table>
      <SettingNews state={state} />
      <p className={styles.advice}>
        {t(write === undefined ? "rulebooks.noRow" : "rulebooks.switching")}
      </p>
    </>
  );
}
