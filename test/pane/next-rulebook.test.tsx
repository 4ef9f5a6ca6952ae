/** Next year's rulebook, added as CONTRIBUTING.md says and nowhere else, is in the pane's lists and scores there. */
import { screen, waitFor, within } from "@testing-library/react";
import type * as NextRulebook from "../next-rulebook";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

function mockNext() {
  return jest.requireActual<typeof NextRulebook>("../next-rulebook");
}

jest.mock("../../src/rules/rulebooks", () => mockNext().nextRulebooks());
jest.mock("../../src/rules/infrastructure", () =>
  mockNext().nextArea("infrastructure", "infrastructure")
);
jest.mock("../../src/rules/data-ai", () => mockNext().nextArea("data-ai", "dataAI"));
jest.mock("../../src/rules/digital-app-innovation", () =>
  mockNext().nextArea("digital-app-innovation", "digitalAppInnovation")
);
jest.mock("../../src/rules/modern-work", () => mockNext().nextArea("modern-work", "modernWork"));
jest.mock("../../src/rules/security", () => mockNext().nextArea("security", "security"));
jest.mock("../../src/rules/business-applications", () =>
  mockNext().nextArea("business-applications", "businessApplications")
);

// 20 points at 10 tenants, so 4 give 8; at the made-up rulebook's 8 tenants they give 10.
const metrics = [
  ["Area", "Metric", "Track", "Value"],
  ["ModernWork", "Net customer adds", "SMB", 4],
];

test("the Score tab shows 10 points under it beside 8 under the one before", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics }));
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Score under every rulebook"));
  await waitFor(() => expect(screen.queryByText("Computing …")).toBeNull());
  const points = ["2026-07", "2027-07"].map((id) => {
    const row = screen.getByRole("row", { name: (name) => name.startsWith(id) });
    return within(row).getAllByRole("cell")[0]?.textContent;
  });
  expect(points).toEqual(["8", "10"]);
});

test("the Rules tab lists it and says 8 tenants, and 10 of the one before", async () => {
  const user = openPane(new FakeWorkbook());
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Rulebook" }), "2026-07");
  await user.selectOptions(screen.getByRole("combobox", { name: "Compare with" }), "2027-07");
  await user.click(await opener("Modern Work"));
  expect(
    screen
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
      .join("\n")
  ).toMatch(/^Target \(SMB\)2026-0710 tenants2027-078 tenants/);
});
