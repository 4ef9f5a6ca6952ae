/** `npm run build`: the add-in as it is published, in dist/addin. */
import { parseArgs } from "node:util";
import { publicAddress } from "./address.mjs";
import "./modules.mjs";

const { bundle } = await import("./bundle.mjs");
const { localAddress } = await import("./generate.mjs");
const { addin } = await import("../webpack.config.mjs");

function fail(message) {
  console.error(message);
  process.exit(1);
}

function askedAddress() {
  try {
    const { values } = parseArgs({ options: { url: { type: "string" } } });
    const asked = values.url ?? process.env.SPD_URL;
    return asked ? publicAddress(asked) : localAddress;
  } catch (error) {
    return fail(`${error.message}\nUsage: npm run build [-- --url https://host/path]`);
  }
}

const address = askedAddress();
await bundle(addin({ mode: "production", address })).catch((error) =>
  fail(`The add-in could not be built.\n${error.message}`)
);
console.log(`dist/addin is built for ${address}.`);
