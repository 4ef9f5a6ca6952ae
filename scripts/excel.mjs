/** `npm run excel` shows the add-in of this folder in Excel, as long as it runs; `npm run excel:stop` takes it out of Excel again. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import "./modules.mjs";
import { start } from "./open.mjs";
import { sideloading } from "./sideload.mjs";

const { OfficeAddinManifest } = (await import("office-addin-manifest")).default;

const manifest = path.join(import.meta.dirname, "../manifest.xml");
const { id } = await OfficeAddinManifest.readManifestFile(manifest);
const desktop = sideloading(process.platform, { id, manifest, home: os.homedir() });

const commands = { start: startExcel, stop: stopExcel };
const command = commands[process.argv[2]];
if (command) await command();
else {
  console.error("Usage: npm run excel, or npm run excel:stop");
  process.exitCode = 1;
}

async function startExcel() {
  const page = await serveAddin();
  if (desktop) {
    perform(desktop.add);
    start(desktop.open, "Excel could not be opened: open it yourself.");
    console.log(`
The add-in is in Excel: Home > Add-ins > Developer Add-ins (Insert > My Add-ins in older versions).
Ctrl+C stops the server; npm run excel:stop takes the add-in out of Excel again.`);
  } else
    console.log(`
There is no desktop Excel for this system. Try the add-in in Excel on the web, in a browser on this computer:
  1. Open ${page} and accept its certificate.
  2. Open a workbook at https://excel.cloud.microsoft, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.
  3. Choose ${manifest}
Ctrl+C stops the server. Without Excel: npm start`);
}

function stopExcel() {
  if (!desktop) {
    console.log("Nothing to undo here: in Excel on the web, remove the add-in under My Add-ins.");
    return;
  }
  try {
    perform(desktop.undo);
    console.log("The add-in is no longer in Excel.");
  } catch {
    console.log("The add-in was not in Excel.");
  }
  console.log(
    "The certificate for localhost stays, other add-ins may use it: npx office-addin-dev-certs uninstall removes it."
  );
}

/** Does one step of sideloading; throws if it can't, also if there is nothing to remove. */
function perform({ run, copy, remove }) {
  if (run) {
    const [program, ...parameters] = run;
    execFileSync(program, parameters, { stdio: "ignore" });
  } else if (copy) {
    mkdirSync(path.dirname(copy.to), { recursive: true });
    copyFileSync(copy.from, copy.to);
  } else rmSync(remove);
}

async function serveAddin() {
  const { default: webpack } = await import("webpack");
  const { default: DevServer } = await import("webpack-dev-server");
  const { addin } = await import("../webpack.config.mjs");
  const { localAddress } = await import("./generate.mjs");
  const server = new DevServer(
    {
      port: new URL(localAddress).port,
      host: "localhost",
      server: await certificate(),
      // Excel on the web reads functions.json from its own address.
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      client: { overlay: false },
    },
    webpack(addin())
  );
  // The server throws what goes wrong when it listens, from where nobody can catch it.
  process.once("uncaughtException", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `${localAddress} is in use, and the manifest names it: stop the program that uses it.`
        : error
    );
    process.exit(1);
  });
  await server.start();
  return `${localAddress}/taskpane.html`;
}

/** Desktop Excel asks for a trusted certificate, which the system lets install; a browser lets one accept any. */
async function certificate() {
  if (!desktop) return "https";
  const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;
  return { type: "https", options: await getHttpsServerOptions() };
}
