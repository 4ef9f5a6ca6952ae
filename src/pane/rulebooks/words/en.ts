/** What is said in English about other rulebooks and readings. */

export const english = {
  rulebooks: {
    everyRulebook: "Score under every rulebook",
    rulebook: "Rulebook",
    points: "Points",
    choose: "Choose",
    use: "Use",
    useRulebook: "Use rulebook {{id}} for all designations",
    inUse: "In use",
    rulebookInUse: "Rulebook {{id}} is in use",
    computing: "Computing …",
    switching:
      "Using another one writes the row Rulebook into the settings table of your workbook. It then holds for all designations and for every formula that reads that table.",
    useReading: "Use this reading",
    readingInUse: "Reading ({{option}}) is in use",
    useReadingNamed: "Use reading ({{option}}) of {{id}}",
    isDefault: "Default",
    isUsed: "In use",
    sameScore: "{{points}} points, no difference",
    gain: "{{points}} points, {{difference}}",
    notScored: "Can't be scored: {{problem}}",
    evidence: "Why the default: {{evidence}}",
    noRow: "To switch here, give the formula a settings table with a blank row.",
    fixed: "The rulebook settles it; no other reading can be chosen.",
  },
};

export type RulebooksWords = typeof english;
