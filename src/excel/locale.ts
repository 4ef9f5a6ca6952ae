/** Decides the user's locale: the language of Excel's menus, with the number format of the system's region. */

/** Longer than Excel takes to answer while it starts; a cell must not wait for ever. */
const patienceMs = 3000;

/**
 * Two settings in one tag: `Office.context.displayLanguage` is the language that the user reads, but only Excel's culture
 * knows the separators that this computer writes numbers with (`contentLanguage` is the language of proofing tools). English
 * Excel on a German computer gives `en-DE`: English sentences, and "1.234,5" read as Germans write it.
 */
export function combinedLocale(displayLanguage: string, culture: string | undefined): string {
  const region = culture === undefined ? undefined : new Intl.Locale(culture).maximize().region;
  return new Intl.Locale(displayLanguage, region === undefined ? {} : { region }).baseName;
}

/** Never rejects: without an answer from Excel, the display language decides alone. */
export async function readLocale(): Promise<string> {
  await Office.onReady();
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  const culture = await Promise.race([readCulture(), tooLong]);
  try {
    return combinedLocale(Office.context.displayLanguage, culture);
  } catch {
    // Not in Excel, or in one that names its language in a way of its own.
    return "en-US";
  }
}

async function readCulture(): Promise<string | undefined> {
  try {
    return await Excel.run(async (context) => {
      const culture = context.application.cultureInfo;
      culture.load("name");
      await context.sync();
      return culture.name;
    });
  } catch {
    // While a cell is being edited, Excel answers nothing.
    return undefined;
  }
}
