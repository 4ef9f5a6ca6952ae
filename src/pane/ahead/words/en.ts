/** What the months ahead say in English. */

export const english = {
  ahead: {
    help: "Points at the end of each of the next {{months}} months, if nothing changes but certificates that expire, end their grace or begin to count; under the rulebook of the score, whatever month it is for.",
    nothing: "No table says who holds which certificate and of which month the data is.",
    unchanged: "No certificate ends in these months: {{names}}.",
    chart: "{{name}}: points by month, {{needed}} needed. {{values}}",
    line: "Line at {{needed}} points; filled bars are qualified months.",
    monthPoints: "{{month}}: {{points}}",
    lost: "Qualified until the end of {{month}}; from {{next}} on no longer.",
    month: "Month",
    points: "Points",
    what: "Certificates",
    same: "–",
    ends: "{{who}} no longer counts in {{metric}}.",
    begins: "{{who}} begins to count in {{metric}}.",
    metricStep: "{{metric}}, {{step}}",
    more: "Show {{changes}} more changes",
  },
};

export type AheadWords = typeof english;
