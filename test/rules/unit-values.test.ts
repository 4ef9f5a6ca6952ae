/** Points per unit as the deck prints them, against maximum ÷ target. */
import { designation, rulesOf } from "../../src/rules";
import type { AreaId, AssociationId, MetricId, TrackId } from "../../src/rules/types";

interface Published {
  readonly area: AreaId;
  readonly metric: MetricId;
  readonly track?: TrackId;
  readonly association?: AssociationId;
  /** How much progress the printed points are for. */
  readonly per: number;
  readonly points: number;
  /** Decimals printed. */
  readonly decimals: number;
}

const azureAreas = ["Infrastructure", "DataAI", "DigitalAppInnovation"] as const;

const onePercent = 0.01;

const published: readonly Published[] = [
  ...azureAreas.flatMap((area): readonly Published[] => [
    { area, metric: "netCustomerAdds", per: 1, points: 10, decimals: 0 },
    { area, metric: "intermediateCertifications", per: 1, points: 4, decimals: 0 },
    { area, metric: "advancedCertifications", per: 1, points: 4, decimals: 0 },
    { area, metric: "usageGrowth", per: onePercent, points: 1, decimals: 0 },
    { area, metric: "deployments", per: 1, points: 2, decimals: 0 },
  ]),
  ...modernWork("netCustomerAdds", 0, { enterprise: { any: 4 }, smb: { any: 2 } }),
  ...modernWork("intermediateCertifications", 1, { enterprise: { any: 2.5 }, smb: { any: 5 } }),
  ...modernWork("advancedCertifications", 1, { enterprise: { any: 7.5 }, smb: { any: 15 } }),
  ...modernWork("deployments", 1, {
    enterprise: { CPOR: 5, DPOR: 2.5 },
    smb: { CPOR: 5, CSP: 2.5 },
  }),
  { area: "Security", metric: "m365NetCustomerAdds", per: 1, points: 2, decimals: 0 },
  { area: "Security", metric: "azureNetCustomerAdds", per: 1, points: 2, decimals: 0 },
  { area: "Security", metric: "intermediateCertifications", per: 1, points: 6.67, decimals: 2 },
  { area: "Security", metric: "m365Deployments", per: 1, points: 3.33, decimals: 2 },
  { area: "Security", metric: "azureDeployments", per: 1, points: 3.33, decimals: 2 },
  { area: "Security", metric: "m365UsageGrowth", per: 250, points: 1, decimals: 0 },
  { area: "Security", metric: "azureUsageGrowth", per: 2500, points: 1, decimals: 0 },
  ...business("netCustomerAdds", 1, 0, 1, 3),
  ...business("intermediateCertifications", 1, 0, 1, 2),
  ...business("advancedCertifications", 1, 2, 2.14, 5),
  ...business("usageGrowth", onePercent, 0, 1, 1),
  ...business("deployments", 1, 0, 2, 4),
];

type Options = Partial<Record<AssociationId | "any", number>>;

function modernWork(
  metric: MetricId,
  decimals: number,
  { enterprise, smb }: { enterprise: Options; smb: Options }
): readonly Published[] {
  const row = (track: TrackId, association: AssociationId | "any", points: number): Published => ({
    area: "ModernWork",
    metric,
    track,
    ...(association === "any" ? {} : { association }),
    per: 1,
    points,
    decimals,
  });
  const names = ["any", "CPOR", "DPOR", "CSP"] as const;
  return names.flatMap((name) => [
    ...(enterprise[name] === undefined ? [] : [row("enterprise", name, enterprise[name])]),
    ...(smb[name] === undefined ? [] : [row("smb", name, smb[name])]),
  ]);
}

function business(
  metric: MetricId,
  per: number,
  decimals: number,
  larger: number,
  other: number
): readonly Published[] {
  const area = "BusinessApplications";
  return [
    { area, metric, track: "largerMarkets", per, points: larger, decimals },
    { area, metric, track: "otherMarkets", per, points: other, decimals },
  ];
}

function pointsFor({ area, metric: id, track, association, per }: Published): number {
  const metric = rulesOf(designation(area), "2022-05").metrics.find((each) => each.id === id);
  const target = metric?.targets[track ?? "any"]?.[association ?? "any"];
  if (metric === undefined || target === undefined) throw new Error(`${area} ${id} has no target`);
  return (metric.maximum / target) * per;
}

test.each(published)("$area, $metric $track $association: $per earns $points", (row) => {
  expect(pointsFor(row).toFixed(row.decimals)).toBe(row.points.toFixed(row.decimals));
});

test("Modern Work usage growth earns all 30 points with the published MAU", () => {
  const growth = rulesOf(designation("ModernWork"), "2022-05").metrics.find(
    (metric) => metric.id === "usageGrowth"
  );
  expect(growth?.targets).toEqual({
    enterprise: { CPOR: 1000, DPOR: 4000 },
    smb: { CPOR: 500, CSP: 2000 },
  });
});

test("whole units are published for Azure and Business Applications growth in per cent, and for Security growth", () => {
  const increments = (["Infrastructure", "ModernWork", "Security", "BusinessApplications"] as const)
    .flatMap((area) => rulesOf(designation(area), "2022-05").metrics)
    .flatMap(({ id, increment }) => (increment === undefined ? [] : [[id, increment]]));
  expect(increments).toEqual([
    ["usageGrowth", 0.01],
    ["m365UsageGrowth", 250],
    ["azureUsageGrowth", 2500],
    ["usageGrowth", 0.01],
  ]);
});
