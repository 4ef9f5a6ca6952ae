/** Decides which text is an address that the add-in can be published under. */

/** The address without a slash at its end; an Error says what to give instead. */
export function publicAddress(text) {
  const wanted = `Give the https address of the add-in's folder, for example https://example.com/spd.`;
  if (!URL.canParse(text)) throw new Error(`"${text}" is not an address. ${wanted}`);
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "https:")
    throw new Error(`"${text}" is not https, and Excel loads nothing else. ${wanted}`);
  if (search || hash || username || /\.\w+$/.test(pathname))
    throw new Error(`"${text}" is more than the address of a folder. ${wanted}`);
  return origin + pathname.replace(/\/+$/, "");
}
