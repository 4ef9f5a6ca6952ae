/** The Formulas tab, fetched when it is first opened. */
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { lazy } from "react";
import type { PaneTab } from "../tab";

export const formulasTab: PaneTab = {
  id: "formulas",
  label: "tabs.formulas",
  Icon: MathFormula20Regular,
  Body: lazy(() => import("../builder/BuilderView")),
};
