/** What axe finds wrong in the page as it stands. */
import axe from "axe-core";

export async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: {
      "color-contrast": { enabled: false },
      // The page around the pane brings the landmark.
      region: { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
