/** The task pane and the list of its tabs: a new tab is one file in `tabs/` and one line here. */
import type { ReactElement } from "react";
import { type PaneTheme, Frame } from "./Frame";
import type { PaneTab } from "./tab";
import { dataTab } from "./tabs/DataTab";
import { explainTab } from "./tabs/ExplainTab";
import { formulasTab } from "./tabs/FormulasTab";
import { renewalTab } from "./tabs/RenewalTab";
import { rulesTab } from "./tabs/RulesTab";
import { scoreTab } from "./tabs/ScoreTab";
import type { Workbook } from "./workbook";

export const tabs: readonly PaneTab[] = [
  scoreTab, //
  explainTab,
  dataTab,
  rulesTab,
  renewalTab,
  formulasTab,
];

export interface PaneProps {
  readonly workbook: Workbook;
  readonly theme: PaneTheme;
}

/** Fills the element it stands in, which needs a height of its own. */
export function Pane({ workbook, theme }: PaneProps): ReactElement {
  return <Frame workbook={workbook} theme={theme} tabs={tabs} />;
}
