/** Decides how a system is asked to open an address in the default browser, or to start a program. */
import { spawn } from "node:child_process";

const opener = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };

/** Opens the address; where that fails, a hint is all that is lost. */
export function openInBrowser(address) {
  start([...(opener[process.platform] ?? ["xdg-open"]), address], `Open ${address} in a browser.`);
}

/** Starts a command that outlives this one, and prints the hint if it can't be started. */
export function start([command, ...parameters], hint) {
  const child = spawn(command, parameters, { detached: true, stdio: "ignore" });
  child.on("error", () => console.log(hint));
  child.unref();
}
