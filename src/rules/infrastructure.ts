/** What the designation for Infrastructure asks for. */
import * as azure from "./azure-areas";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import type { Designation } from "./types";

const source = cite("deck-2022-05", "Requirements for Infrastructure");
const skilling = cite("deck-2022-05", "Requirements for Infrastructure: Skilling");

export const infrastructure = {
  id: "Infrastructure",
  name: { en: "Infrastructure (Azure)", de: "Infrastruktur (Azure)" },
  aliases: ["Infra"],
  versions: [
    {
      rulebook: "2022-05",
      tracks: { by: "none" },
      metrics: [
        { ...azure.netCustomerAdds, source },
        {
          ...azure.intermediateCertifications,
          measure: { by: "certifiedPeople", holding: [["AZ-700", "AZ-600", "AZ-800+AZ-801"]] },
          readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15", "AZ-7"],
          source: skilling,
        },
        {
          ...azure.advancedCertifications,
          measure: { by: "certifiedPeople", holding: [["AZ-140", "AZ-120"]] },
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
