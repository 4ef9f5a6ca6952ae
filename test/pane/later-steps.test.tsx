/** What the later rulebooks brought to the explanation: a classified track, steps that earn points, and metrics of several parts. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import type { Language } from "../../src/core/language";
import { createTranslation } from "../../src/pane/languages";
import { StepView } from "../../src/pane/steps/StepView";
import { TranslationContext } from "../../src/pane/translation-context";
import { WorkbookContext } from "../../src/pane/workbook-context";
import { designation } from "../../src/rules";
import type { AreaId } from "../../src/rules/types";
import { scoreDesignation } from "../../src/score/score-designation";
import type { Scorecard } from "../../src/score/scorecard";
import { read } from "../worksheet/read";
import { FakeWorkbook } from "./fake-workbook";

function score(area: AreaId, ...ranges: readonly unknown[]): Scorecard {
  return scoreDesignation(designation(area), read(...ranges));
}

function show(card: Scorecard, language: Language = "en"): void {
  const around = ({ children }: { children: ReactNode }): ReactElement => (
    <TranslationContext value={createTranslation(language)}>
      <WorkbookContext value={new FakeWorkbook()}>
        <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
      </WorkbookContext>
    </TranslationContext>
  );
  const metric = card.track.metrics.find(
    ({ parts, option }) => parts.length > 1 && option.measured !== undefined
  );
  const steps = [
    ...(card.classification === undefined ? [] : [card.classification]),
    ...(metric?.parts ?? []),
  ];
  render(
    <>
      {steps.map((step, index) => (
        <StepView key={index} step={step} level={4} />
      ))}
    </>,
    { wrapper: around }
  );
}

const under = (rulebook: string, ...more: readonly (readonly unknown[])[]): unknown => [
  ["Setting", "Value"],
  ["Rulebook", rulebook],
  ...more,
];

test("4 of 5 customers in the SMB segments: the share, the bar, the track and the rows", () => {
  const rows = ["SMB", "SMB", "SMB", "SMC-Corporate", "Enterprise"].map((segment, index) => [
    ...[`tenant ${index}`, "2026-07", "Storage", 10, segment],
  ]);
  show(score("DataAI", [["Tenant", "Month", "Service", "ACR", "Segment"], ...rows]));
  expect(screen.getByText("Share of customers in the SMB segments: 80% of 80%, SMB")).toBeVisible();
  expect(screen.getByText(/4 rows counted, 1 left out/)).toBeVisible();
  expect(screen.getByText(/4 of 5 tenants with ACR/)).toBeVisible();
});

const people = "Intermediate certifications";

test("a step of SMB that is met earns 4 points, one that fails says that the list earns nothing either", () => {
  const table = [
    ["Metric", "Value"],
    [people, 3],
    [`${people} step 1`, 0],
    [`${people} step 2`, 1],
  ];
  show(score("DataAI", table, under("2026-07", ["Track", "SMB"])));
  expect(screen.getByText(/^Met: 1 of 1 person, 4 points/)).toBeVisible();
  expect(screen.getByText(/neither the step nor the list earns points/)).toBeVisible();
  expect(screen.getByText(/reading LT-1/)).toBeVisible();
});

test("a step of SMB that isn't in the table is taken as met, with the 4 points it brings", () => {
  const table = [
    ["Metric", "Value"],
    [people, 3],
  ];
  show(score("DataAI", table, under("2026-07", ["Track", "SMB"])));
  expect(
    screen.getAllByText(/^Taken as met: 1 person needed, not in the tables, 4 points/)
  ).toHaveLength(2);
});

const security = [
  ["Metric", "Value"],
  ["M365 usage growth", 250],
  ["Azure usage growth", -12_500],
];

test("both parts of Security's growth with their own targets; one that fell takes points away", () => {
  show(score("Security", security, under("2023-06")));
  expect(screen.getByText("M365 usage growth")).toBeVisible();
  expect(screen.getByText("20 × 250 ÷ 2,500 MPU = 2 points")).toBeVisible();
  expect(screen.getByText("20 × -12,500 ÷ 25,000 USD = -10 points")).toBeVisible();
});

test("in German", () => {
  show(score("Security", security, under("2023-06")), "de");
  expect(screen.getByText("M365-Nutzungswachstum")).toBeVisible();
  expect(screen.getByText("20 × 250 ÷ 2.500 MPU = 2 Punkte")).toBeVisible();
});

test("a part that the tables don't give says so", () => {
  show(score("Security", security.slice(0, 2), under("2023-06")));
  expect(screen.getByText("No value; the maximum takes 25,000 USD")).toBeVisible();
});
