/** Desktop Excel is told about the add-in, and forgets it again, by the same one entry. */
import { runScript } from "./run-script";

const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer";

test("Windows: one registry value, named by the add-in's id, is set and deleted", () => {
  const manifest = "C:\\Projects\\My add-in\\manifest.xml";
  expect(
    runScript("sideload.mjs", "sideloading", "win32", { id: "an-id", manifest, home: "C:\\" })
  ).toEqual({
    add: { run: ["reg", "add", key, "/v", "an-id", "/t", "REG_SZ", "/d", manifest, "/f"] },
    undo: { run: ["reg", "delete", key, "/v", "an-id", "/f"] },
    open: ["cmd", "/c", "start", "", "excel"],
  });
});

test("macOS: one copy of the manifest in Excel's folder is made and removed", () => {
  const copy =
    "/Users/x/Library/Containers/com.microsoft.Excel/Data/Documents/wef/an-id.manifest.xml";
  expect(
    runScript("sideload.mjs", "sideloading", "darwin", {
      id: "an-id",
      manifest: "/spd/manifest.xml",
      home: "/Users/x",
    })
  ).toEqual({
    add: { copy: { from: "/spd/manifest.xml", to: copy } },
    undo: { remove: copy },
    open: ["open", "-a", "Microsoft Excel"],
  });
});

test("Linux has no desktop Excel, so there is nothing to do or undo", () => {
  expect(runScript("sideload.mjs", "sideloading", "linux", {})).toBeNull();
});
