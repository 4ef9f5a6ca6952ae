/** `npm run build`: the add-in as it is published, in dist/addin. */
import { parseArgs } from "node:util";
import { publicAddress } from "./address.mjs";
import "./modules.mjs";

const { bundle } = await import("./bundle.mjs");
const { localAddress } = await import("./generate.mjs");
const { addin } = await import("../webpack.config.mjs");

try {
  const { values } = parseArgs({
    options: { url: { type: "string", default: process.env.SPD_URL } },
  });
  const address = values.url ? publicAddress(values.url) : localAddress;
  await bundle(addin({ mode: "production", address }));
  console.log(`dist/addin is built for ${address}.`);
} catch (error) {
  console.error(`${error.message}\nUsage: npm run build [-- --url https://host/path]`);
  process.exitCode = 1;
}
