/** What the search for a customer or person says in English. */

export const english = {
  why: {
    search: "Customer or person",
    clear: "Clear the search",
    advice: "A name, ID or e-mail as the tables have it. Enter searches.",
    found_one: "“{{who}}” is in the rows of one designation.",
    found_other: "“{{who}}” is in the rows of {{count}} designations.",
    unscored: "Designations with a problem aren't searched: mend it first.",
    none: "No row of the tables names “{{who}}”. IDs and e-mails are found as well, in any case.",
    like_one: "No row names exactly “{{who}}”. Did you mean this one?",
    like_other: "No row names exactly “{{who}}”. Did you mean one of these?",
    names: "Names that contain it",
    gives: "gives {{amount}}",
    givesNothing: "gives nothing",
    worth: "One more of its unit would add {{points}}.",
    atMaximum: "The metric is at its maximum already.",
    more_one: "and {{rows}} more row",
    more_other: "and {{rows}} more rows",
    ofLine: "The row of this line",
    row: "What the row of {{address}} does",
    countsIn: "Counts in {{numbers}}.",
    countsNowhere: "Counts in none of the numbers below.",
    setting: "This row is a setting, not something to count.",
    settingAdvice:
      "The scores of the tables used follow it. A reading or target that it chooses names it below the number.",
    settingRenewal: "The Renewal tab follows it; no score does.",
    rowNowhere: "No metric looks at this row.",
    rowAdvice: "Its table isn't ticked under Tables used, or its designation can't be scored.",
    show: "Show what this row counts for",
  },
};

export type WhyWords = typeof english;
