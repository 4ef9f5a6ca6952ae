/** Every metric of every rulebook opens: its definition, parts, requirements and goals are there, whatever fills its sentences. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { createTranslation } from "../../src/pane/languages";
import { CardContext } from "../../src/pane/goals/card-context";
import { MetricStep } from "../../src/pane/steps/MetricStep";
import { TranslationContext } from "../../src/pane/translation-context";
import { WorkbookContext } from "../../src/pane/workbook-context";
import { designations, partsOf, rulebookIds, rulesOf } from "../../src/rules";
import { scoreDesignation } from "../../src/score/score-designation";
import { readInputs } from "../../src/worksheet/read-inputs";
import { FakeWorkbook } from "./fake-workbook";

const cases = designations.flatMap((designation) =>
  rulebookIds.flatMap((rulebook) =>
    (["en", "de"] as const).map(
      (language) => [designation.id, rulebook, language, designation] as const
    )
  )
);

test.each(cases)("%s, %s, %s", (_id, rulebook, language, designation) => {
  const { metrics } = rulesOf(designation, rulebook);
  const rows = metrics.flatMap(partsOf).map(({ label }) => [designation.id, label.en, 1]);
  const settings = [
    ["Setting", "Value"],
    ["Rulebook", rulebook],
  ];
  const table = [["Area", "Metric", "Value"], ...rows];
  const ranges = [
    { cells: table, number: 1, address: "Metrics!A1:C9" },
    { cells: settings, number: 2, address: "Settings!A1:B2" },
  ];
  const inputs = readInputs(ranges, "en-US");
  const card = scoreDesignation(designation, inputs);
  for (const track of card.tracks) {
    const { unmount } = render(
      <TranslationContext value={createTranslation(language)}>
        <WorkbookContext value={new FakeWorkbook()}>
          <FluentProvider theme={webLightTheme}>
            <CardContext value={card}>
              {track.metrics.map((step) => (
                <MetricStep key={step.metric.id} step={step} level={4} isOpenAtFirst />
              ))}
            </CardContext>
          </FluentProvider>
        </WorkbookContext>
      </TranslationContext>
    );
    expect(screen.getAllByRole("meter")).toHaveLength(track.metrics.length);
    // Neither a word that isn't there nor a placeholder that nothing fills.
    expect(document.body.textContent).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]\w*|{\w+}|undefined|NaN/);
    unmount();
  }
});
