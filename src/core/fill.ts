/** How a text with placeholders in braces gets its values. */

/** `{target} of {maximum}` with the values in place of the names. A name without a value is a mistake in the text. */
export function fill(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    throw new RangeError(`No value for the placeholder ${placeholder} in: ${text}`);
  });
}
