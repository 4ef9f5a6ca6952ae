/** The Renewal tab, fetched when it is first opened. */
import { CalendarClock20Regular } from "@fluentui/react-icons/svg/calendar-clock";
import { lazy } from "react";
import type { PaneTab } from "../tab";

export const renewalTab: PaneTab = {
  id: "renewal",
  label: "tabs.renewal",
  Icon: CalendarClock20Regular,
  Body: lazy(() => import("../renewal/RenewalView")),
};
