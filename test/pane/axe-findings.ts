/** What axe finds wrong in the page as it stands. */
import { act } from "@testing-library/react";
import axe from "axe-core";

export async function findings(): Promise<readonly string[]> {
  // It takes so long that answers arrive meanwhile.
  const { violations } = await act(() =>
    axe.run(document.body, {
      rules: {
        "color-contrast": { enabled: false },
        // The page around the pane brings the landmark.
        region: { enabled: false },
      },
    })
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
