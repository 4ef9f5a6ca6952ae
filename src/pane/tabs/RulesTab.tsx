/** The Rules tab, fetched when it is first opened. */
import { BookOpen20Regular } from "@fluentui/react-icons/svg/book-open";
import { lazy } from "react";
import type { PaneTab } from "../tab";

export const rulesTab: PaneTab = {
  id: "rules",
  label: "tabs.rules",
  Icon: BookOpen20Regular,
  Body: lazy(() => import("../rules/RulesView")),
};
