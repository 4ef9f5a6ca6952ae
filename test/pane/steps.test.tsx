/** Each kind of step is drawn by its kind alone, whatever designation it belongs to. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { note } from "../../src/core/note";
import { createTranslation } from "../../src/pane/languages";
import { StepView } from "../../src/pane/steps/StepView";
import { TranslationContext } from "../../src/pane/translation-context";
import { WorkbookContext } from "../../src/pane/workbook-context";
import { cite } from "../../src/rules/cite";
import type {
  GateScore,
  OptionScore,
  RequirementScore,
  ScoreStep,
} from "../../src/score/scorecard";
import { FakeWorkbook } from "./fake-workbook";

function show(step: ScoreStep): void {
  const around = ({ children }: { children: ReactNode }): ReactElement => (
    <TranslationContext value={createTranslation("en")}>
      <WorkbookContext value={new FakeWorkbook()}>
        <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
      </WorkbookContext>
    </TranslationContext>
  );
  render(<StepView step={step} level={4} />, { wrapper: around });
}

const source = cite("deck-2022-05", "a slide");
const place = { range: 1, address: "Metrics!A1:E9", row: 3, column: 4 };

/** 5 points for 2 of 4. */
const option: OptionScore = {
  kind: "cap",
  label: { en: "CPOR", de: "CPOR" },
  counts: true,
  notes: [],
  parts: [],
  association: "any",
  measured: { amount: 2, place, notes: [] },
  value: 2,
  unit: "people",
  target: 4,
  maximum: 10,
  points: 5,
  source,
  override: undefined,
};

test.each<[string, Partial<OptionScore>, string]>([
  ["2 of 4 for 10 points", {}, "10 × 2 ÷ 4 = 5 points"],
  ["4 of 4, the target itself", { value: 4, points: 10 }, "10 × 4 ÷ 4 = 10 points"],
  ["5 of 4, above the maximum", { value: 5, points: 10 }, "10 × 5 ÷ 4, at most 10 points"],
  ["-1 of 4, a loss", { value: -1, points: 0 }, "Progress of -1 earns no points"],
  [
    "12.9 % counted as 12",
    { value: 0.129, target: 0.2, maximum: 20, points: 12, unit: "%" },
    "12.9% of 20%, in whole units only: 12 points",
  ],
  [
    "no value",
    { measured: undefined, value: 0, points: 0 },
    "No value; the maximum takes 4 people",
  ],
])("cap: %s", (_, change, text) => {
  show({ ...option, ...change });
  expect(screen.getByText(text)).toBeVisible();
});

test("cap: an own target names the published one and the cell that replaces it", () => {
  show({ ...option, override: { published: 5, place } });
  expect(screen.getByText(/^Published target: 5 people\. Replaced in/)).toBeVisible();
  expect(screen.getAllByRole("button", { name: "Go to Metrics!E4" })).toHaveLength(2);
});

test("cap: a value from rows says how many counted, and remarks are listed", () => {
  const rows = {
    counted: 6,
    leftOut: new Map([["expired", 30] as const, ["inactive", 1200] as const]),
  };
  show({
    ...option,
    measured: { amount: 2, rows, notes: [] },
    notes: [note("valueBlank", { place })],
  });
  expect(screen.getByText("6 rows counted, 1,230 left out")).toBeVisible();
  expect(screen.getByRole("list", { name: "Notes" })).toHaveTextContent(
    "Metrics!E4 is blank: taken as 0."
  );
});

const requirement: RequirementScore = {
  kind: "requirement",
  label: { en: "People who hold AZ-104", de: "Personen mit AZ-104" },
  counts: true,
  notes: [],
  parts: [],
  requirement: {
    id: "step 1",
    label: { en: "", de: "" },
    unit: "people",
    atLeast: { any: 2 },
    earns: { any: 0 },
    certifications: ["AZ-104"],
    source,
  },
  measured: { amount: 1, place, notes: [] },
  needed: 2,
  met: false,
  points: 0,
  source,
};

test.each<[string, Partial<RequirementScore>, RegExp]>([
  ["1 of 2 people fails", {}, /^Failed: 1 of 2 people, so the metric earns nothing/],
  [
    "2 of 2 people is met",
    { met: true, measured: { amount: 2, notes: [] } },
    /^Met: 2 of 2 people$/,
  ],
  [
    "one that earns 4 points",
    { met: true, points: 4, measured: { amount: 2, notes: [] } },
    /^Met: 2 of 2 people, 4 points$/,
  ],
  [
    "one that isn't in the tables",
    { met: true, measured: undefined },
    /^Taken as met: 2 people needed/,
  ],
])("requirement: %s", (_, change, text) => {
  show({ ...requirement, ...change });
  expect(screen.getByText("People who hold AZ-104")).toBeVisible();
  expect(screen.getByText(text)).toBeVisible();
});

const gate: GateScore = {
  kind: "gate",
  label: { en: "Deployments", de: "Bereitstellungen" },
  counts: true,
  notes: [],
  parts: [],
  gate: { label: { en: "Deployments", de: "Bereitstellungen" }, metrics: ["deployments"] },
  points: 0,
  passed: false,
};

test.each<[string, Partial<GateScore>, string]>([
  ["0 points fail", {}, "Failed with 0 points"],
  ["0.5 points pass", { points: 0.5, passed: true }, "Passed with 0.5 points"],
])("gate: %s", (_, change, text) => {
  show({ ...gate, ...change });
  expect(screen.getByText(text)).toBeVisible();
});

test("a kind of step that isn't known yet shows its label, remarks and parts", () => {
  const later = {
    ...gate,
    kind: "later kind",
    notes: [note("metricMissing", { points: 0 })],
    parts: [gate],
  };
  // @ts-expect-error: a later version of the scorecard may hold kinds that this pane doesn't know.
  show(later);
  expect(screen.getByRole("heading", { level: 4, name: "Deployments" })).toBeVisible();
  expect(screen.getByText("Not in the tables: 0 points.")).toBeVisible();
  expect(screen.getByText("Failed with 0 points")).toBeVisible();
});
