/** What the designation for Data & AI asks for. */
import * as azure from "./azure-areas";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import type { Designation } from "./types";

const source = cite("deck-2022-05", "Requirements for Data & AI");
const skilling = cite("deck-2022-05", "Requirements for Data & AI: Skilling");

export const dataAI = {
  id: "DataAI",
  name: { en: "Data & AI (Azure)", de: "Daten & KI (Azure)" },
  aliases: [],
  versions: [
    {
      rulebook: "2022-05",
      tracks: { by: "none" },
      metrics: [
        { ...azure.netCustomerAdds, source },
        {
          ...azure.intermediateCertifications,
          measure: {
            by: "certifiedPeople",
            holding: [["DP-300", "AI-102", "DP-100", "DP-203", "PL-300"]],
          },
          readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
          source: skilling,
        },
        {
          ...azure.advancedCertifications,
          measure: { by: "certifiedPeople", holding: [["MB-260", "DP-420"]] },
          readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
          source: skilling,
        },
        { ...azure.usageGrowth, source },
        { ...azure.deployments, source },
      ],
      gates: gatesOnFiveMetrics,
      readings: totalReadings,
      source: scoreSlide,
    },
  ],
} satisfies Designation;
