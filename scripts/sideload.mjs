/** Decides how desktop Excel is told about the add-in, how that is undone, and how Excel is opened; data, so that it can be tested anywhere. */
import path from "node:path";

const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer";
const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** The steps for a system, each `run` (a command) or `copy`/`remove` (files); `undefined` where there is no desktop Excel. */
export function sideloading(platform, { id, manifest, home }) {
  if (platform === "win32")
    return {
      add: { run: ["reg", "add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"] },
      undo: { run: ["reg", "delete", developerKey, "/v", id, "/f"] },
      open: ["cmd", "/c", "start", "", "excel"],
    };
  if (platform === "darwin") {
    const copy = path.posix.join(home, macFolder, `${id}.manifest.xml`);
    return {
      add: { copy: { from: manifest, to: copy } },
      undo: { remove: copy },
      open: ["open", "-a", "Microsoft Excel"],
    };
  }
  return undefined;
}
