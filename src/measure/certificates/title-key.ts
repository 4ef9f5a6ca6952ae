/** When two certification titles mean the same: without Microsoft's prefixes, abbreviations and misspellings. */

const certifiedPrefix =
  /^microsoft(?:\s+(365|dynamics\s+365|power\s+platform))?[\s\p{Pd}]+(?:certified|zertifiziert)(?!\p{L})[\s:\p{Pd}]*/iu;
const kindPrefix =
  /^(?:exam|prüfung|certification|certificate|zertifizierung|zertifikat)(?!\p{L})[\s:\p{Pd}]*/iu;

/** Words as people shorten or misspell them. */
const written: ReadonlyMap<string, string> = new Map([
  ["speciality", "specialty"],
  ["fundamentales", "fundamentals"],
  ["admin", "administrator"],
  ["fc", "functional consultant"],
  ["funct", "functional"],
  ["pp", "power platform"],
  ["dyn", "dynamics"],
  ["d365", "dynamics 365"],
  ["dyn365", "dynamics 365"],
  ["m365", "microsoft 365"],
  ["scm", "supply chain management"],
  ["fo", "finance operations"],
  ["assoc", "associate"],
]);
/** What `PA` stands for depends on the title. */
const poweredBy = ["power apps", "power automate"];
const linking: ReadonlySet<string> = new Set(["and", "und", "the"]);

/** The words of a title that tell it from others, for each way to read its prefix and abbreviations. */
export function titleWords(title: string): readonly (readonly string[])[] {
  const plain = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/f\s*&\s*o\b/g, "fo");
  const bare = plain.trim().replace(kindPrefix, "");
  // Of `Microsoft 365 Certified: Fundamentals` the product is part of the name, of most others it isn't.
  const readings = new Set([
    bare.replace(certifiedPrefix, "$1 "),
    bare.replace(certifiedPrefix, ""),
  ]);
  return [...readings].flatMap(readWords);
}

function readWords(title: string): readonly (readonly string[])[] {
  const tokens = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !linking.has(word));
  const ways = tokens.includes("pa") ? poweredBy : [""];
  return ways.map((pa) => {
    const words = tokens.flatMap((token) =>
      (token === "pa" ? pa : (written.get(token) ?? token)).split(" ")
    );
    return words[0] === "microsoft" ? words.slice(1) : words;
  });
}

/** The titles' common form; two titles with one key in common are the same. */
export function titleKeys(title: string): readonly string[] {
  return titleWords(title).map((words) => words.join(""));
}
