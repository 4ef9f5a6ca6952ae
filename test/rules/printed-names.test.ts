/** Names of workloads and services as the cited pages print them, word for word, are the ones that the rules list. */
import { usageKey } from "../../src/measure/usage/usage-name";
import { designation, measuredMetrics, rulesOf } from "../../src/rules";
import type { AreaId, MetricId, RulebookId } from "../../src/rules/types";

function listed(area: AreaId, rulebook: RulebookId, metric: MetricId): readonly string[] {
  const found = measuredMetrics(rulesOf(designation(area), rulebook)).find(
    ({ id }) => id === metric
  );
  if (found === undefined || !("only" in found.measure) || found.measure.only === "all")
    throw new Error(`${area} ${rulebook} ${metric} has no list`);
  return found.measure.only;
}

const azureSecurity2023 =
  "Advanced Data Security, Advanced Threat Protection, Application Gateway, Azure Active Directory B2C, " +
  "Azure Active Directory Domain Services, Azure Active Directory for External Identities, Azure Bastion, " +
  "Azure DDOS Protection, Azure Defender, Azure Firewall, Azure Firewall Manager, Azure Front Door Service, " +
  "Azure IoT Security, Key Vault, Network Watcher, Security Center, Sentinel";
const azureSecurity2026 =
  "Application Gateway, Azure Active Directory B2C, Azure Active Directory for External Identities, Azure Bastion, " +
  "Azure DDoS Protection, Azure Firewall, Azure Firewall Manager, Azure Front Door Service, Azure IoT Security, " +
  "Key Vault, Microsoft Defender for Cloud, Microsoft Entra, Microsoft Entra Domain Services, " +
  "Microsoft Entra Verified ID, Microsoft Purview, Microsoft Security Copilot, Sentinel";
const m365Security2023 =
  "Azure Active Directory Premium, Microsoft Defender for Office 365, Microsoft Defender for Endpoints, " +
  "Microsoft Defender for Identity, Microsoft Information Protection, Intune";
const m365Security2026 =
  "Microsoft Entra ID P1, Microsoft Defender for Office 365, Microsoft Defender for Endpoints (only P2), " +
  "Microsoft Defender for Identity, Microsoft Purview Information Protection, Intune";
const modernWork2023 =
  "Intune, Exchange, ProPlus, SharePoint, Teams, Teams Meetings, Teams Phone, Teams Phone calling, Teams Platform, " +
  "Yammer, VivaInsights, VivaTopics, VivaLearning, VivaConnections";

test.each<[AreaId, RulebookId, MetricId, string]>([
  ["Security", "2023-06", "azureNetCustomerAdds", azureSecurity2023],
  ["Security", "2026-07", "azureNetCustomerAdds", azureSecurity2026],
  ["Security", "2023-06", "m365NetCustomerAdds", m365Security2023],
  ["Security", "2026-07", "m365NetCustomerAdds", m365Security2026],
  ["ModernWork", "2023-06", "usageGrowth", modernWork2023],
])("%s under %s: %s counts what its page prints and nothing else", (area, book, metric, page) => {
  const printed = new Set(page.split(", ").map(usageKey));
  expect(printed).toEqual(new Set(listed(area, book, metric).map(usageKey)));
});

test.each(["Power App", "Customer Insights Partner", "Common data service (Customer Engagement)"])(
  "Business Applications: usage of %s counts under every later rulebook",
  (name) => {
    for (const book of ["2023-06", "2023-12", "2026-07"] as const)
      expect(listed("BusinessApplications", book, "usageGrowth").map(usageKey)).toContain(
        usageKey(name)
      );
  }
);

test("HR (Human Resources) is the HR of the list of 2023 and 2026", () => {
  for (const book of ["2023-06", "2026-07"] as const)
    expect(listed("BusinessApplications", book, "netCustomerAdds").map(usageKey)).toContain(
      usageKey("HR (Human Resources)")
    );
});
