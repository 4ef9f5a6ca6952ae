/** What the way to more points says in German. */
import type { GoalsWords } from "./en";

export const german: GoalsWords = {
  goals: {
    title: "Bis {{total}}",
    alone_one: "Das reicht allein:",
    alone_other: "Jedes davon reicht allein:",
    pointsAlone_one: "Das reicht allein für {{total}} Punkte:",
    pointsAlone_other: "Jedes davon reicht allein für {{total}} Punkte:",
    together: "Keine Metrik reicht allein. Am meisten Punkte sind noch zu holen in:",
    notEnough: "Alle Metriken zusammen reichen nicht. Punkte sind noch zu holen in:",
    gates: "Was auch immer sonst geschieht, Punkte sind nötig in {{metrics}}.",
    stuck: "In diesem Stichmonat ist nichts mehr zu holen in {{metrics}}.",
    list: "Was es für mehr Punkte braucht",
    next: "Bis zum nächsten Punkt",
    qualifying: "Bis {{total}}",
    maximum: "Bis zur Höchstpunktzahl",
    qualifyingMaximum: "Bis zur Höchstpunktzahl und bis {{total}}",
    more: "+{{amount}}",
    step: "{{step}} +{{amount}}",
    then: ", dann ",
    unlocks: "was da ist, bringt {{points}}, sobald das erfüllt ist",
  },
};
