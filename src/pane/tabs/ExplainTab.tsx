/** The Explain tab, fetched when it is first opened. */
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { lazy } from "react";
import type { PaneTab } from "../tab";

export const explainTab: PaneTab = {
  id: "explain",
  label: "tabs.explain",
  Icon: Lightbulb20Regular,
  Body: lazy(() => import("../explain/ExplainView")),
};
