/** What stands around every tab: theme, language, the workbook, the row of tabs and the notice. */
import {
  FluentProvider,
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { languageOf } from "../core/language";
import { createTranslation } from "./languages";
import { Shell } from "./Shell";
import type { PaneTab } from "./tab";
import { TranslationContext } from "./translation-context";
import type { Workbook } from "./workbook";
import { WorkbookContext } from "./workbook-context";

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<string, Theme>;
export type PaneTheme = keyof typeof themes;

interface FrameProps {
  readonly workbook: Workbook;
  readonly theme: PaneTheme;
  readonly tabs: readonly PaneTab[];
}

export function Frame({ workbook, theme, tabs }: FrameProps): ReactElement {
  const language = languageOf(workbook.locale);
  const translation = useMemo(() => createTranslation(language), [language]);
  return (
    <TranslationContext value={translation}>
      <WorkbookContext value={workbook}>
        <FluentProvider theme={themes[theme]} lang={language} style={{ height: "100%" }}>
          <Shell tabs={tabs} />
        </FluentProvider>
      </WorkbookContext>
    </TranslationContext>
  );
}
