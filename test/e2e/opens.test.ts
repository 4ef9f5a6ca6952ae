/** The workbench opens cleanly: nothing is refused by its content policy, nothing is fetched from elsewhere. */
import { openWorkbench } from "./browser";

test("opens without an error or a request to another host", async () => {
  const { page, complaints, strangers } = await openWorkbench();
  await page.locator("canvas").first().waitFor();
  // Late errors and requests, if any, come within a moment of the first drawing.
  await page.waitForTimeout(2_000);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
