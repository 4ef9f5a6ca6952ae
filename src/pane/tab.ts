/** What a tab of the pane is. */
import type { ParseKeys } from "i18next";
import type { ComponentType } from "react";

export interface PaneTab {
  readonly id: string;
  /** Which of the pane's words names it. */
  readonly label: ParseKeys;
  readonly Icon: ComponentType;
  readonly Body: ComponentType;
}
