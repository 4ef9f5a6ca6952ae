/** What a tab of the pane is. */
import type { ComponentType } from "react";
import type { WordKey } from "./languages";

export interface PaneTab {
  readonly id: string;
  /** Which of the pane's words names it. */
  readonly label: WordKey;
  readonly Icon: ComponentType;
  readonly Body: ComponentType;
}
