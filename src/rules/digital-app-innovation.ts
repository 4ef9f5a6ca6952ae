/** What the designation for Digital & App Innovation asks for. */
import * as azure from "./azure-areas";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import type { Designation } from "./types";

const source = cite("deck-2022-05", "Requirements for Digital & App Innovation");
const skilling = cite("deck-2022-05", "Requirements for Digital & App Innovation: Skilling");

export const digitalAppInnovation = {
  id: "DigitalAppInnovation",
  name: { en: "Digital & App Innovation (Azure)", de: "Digitale & App-Innovation (Azure)" },
  aliases: ["Digital & App"],
  versions: [
    {
      rulebook: "2022-05",
      tracks: { by: "none" },
      metrics: [
        { ...azure.netCustomerAdds, source },
        {
          ...azure.intermediateCertifications,
          measure: { by: "certifiedPeople", holding: [["AZ-204", "PL-400"]] },
          readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
          source: skilling,
        },
        {
          ...azure.advancedCertifications,
          measure: { by: "certifiedPeople", holding: [["AZ-220", "AZ-400", "PL-600"]] },
          readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
          source: skilling,
        },
        { ...azure.usageGrowth, readings: [...azure.usageGrowth.readings, "AZ-13"], source },
        { ...azure.deployments, source },
      ],
      gates: gatesOnFiveMetrics,
      readings: totalReadings,
      source: scoreSlide,
    },
  ],
} satisfies Designation;
