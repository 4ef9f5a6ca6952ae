/** The add-in is published under an https folder and nothing else, because Excel loads nothing else. */
import { runScript } from "./run-script";

test.each([
  ["https://example.com", "https://example.com"],
  ["https://example.com/", "https://example.com"],
  ["https://example.com/spd/", "https://example.com/spd"],
  ["https://example.com:8443/a/b", "https://example.com:8443/a/b"],
])("%s publishes under %s", (given, address) => {
  expect(runScript("address.mjs", "publicAddress", given)).toBe(address);
});

test.each([
  ["example.com/spd", "is not an address"],
  ["http://example.com/spd", "is not https"],
  ["https://example.com/spd?version=1", "is more than the address of a folder"],
  ["https://example.com/spd#top", "is more than the address of a folder"],
  ["https://example.com/manifest.xml", "is more than the address of a folder"],
])("%s is refused: it %s", (given, reason) => {
  expect(runScript("address.mjs", "publicAddress", given)).toEqual({
    fails: expect.stringContaining(`"${given}" ${reason}`) as unknown,
  });
});
