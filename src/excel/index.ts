/** The page that Excel loads, once for pane and cells: the functions are ready first, then the pane is fetched. */
import { associateFunctions } from "./custom-functions";
import { readLocale } from "./locale";

const locale = readLocale();
associateFunctions(locale);
void openPane();

async function openPane(): Promise<void> {
  const { host } = await Office.onReady();
  const element = document.getElementById("pane");
  // In a browser the page keeps the text that says where it belongs.
  if (element === null || host !== Office.HostType.Excel) return;
  const { showPane } = await import("./show-pane");
  showPane(element, await locale);
}
