/** What the way to more points says in English. */

export const english = {
  goals: {
    title: "To {{total}}",
    alone_one: "Enough alone:",
    alone_other: "Each of these is enough alone:",
    pointsAlone_one: "Enough alone for {{total}} points:",
    pointsAlone_other: "Each of these is enough alone for {{total}} points:",
    together: "No metric is enough alone. Most points are left in:",
    notEnough: "All metrics together aren't enough. Points are left in:",
    gates: "Whatever else is done, points are needed in {{metrics}}.",
    stuck: "As of this month no more can be had in {{metrics}}.",
    list: "What it takes for more points",
    next: "To the next point",
    qualifying: "To {{total}}",
    maximum: "To the maximum",
    qualifyingMaximum: "To the maximum and to {{total}}",
    more: "+{{amount}}",
    step: "{{step}} +{{amount}}",
    then: ", then ",
    unlocks: "what is there earns {{points}} once that is met",
  },
};

export type GoalsWords = typeof english;
