/** The Data tab, fetched when it is first opened. */
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { lazy } from "react";
import type { PaneTab } from "../tab";

export const dataTab: PaneTab = {
  id: "data",
  label: "tabs.data",
  Icon: Table20Regular,
  Body: lazy(() => import("../data/DataView")),
};
