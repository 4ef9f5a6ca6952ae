/** Points per unit as the deck and the later pages print them, against maximum ÷ target. */
import { designation, measuredMetrics, rulesOf } from "../../src/rules";
import {
  type AreaId,
  type AssociationId,
  forTrack,
  type MetricId,
  type RulebookId,
  type TrackId,
} from "../../src/rules/types";

interface Published {
  readonly area: AreaId;
  readonly metric: MetricId;
  readonly track?: TrackId;
  readonly association?: AssociationId;
  readonly rulebook?: RulebookId;
  /** How much progress the printed points are for. */
  readonly per: number;
  readonly points: number;
  /** Decimals printed. */
  readonly decimals: number;
}

const azureAreas = ["Infrastructure", "DataAI", "DigitalAppInnovation"] as const;

const onePercent = 0.01;

const published2022: readonly Published[] = [
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

/** What differs from 2022 on a rulebook's pages, per unit: Azure and Modern Work keep their values. */
const published2023: readonly Published[] = [
  ...azureAreas.flatMap((area): readonly Published[] => [
    { area, metric: "netCustomerAdds", per: 1, points: 10, decimals: 0 },
    { area, metric: "intermediateCertifications", per: 1, points: 4, decimals: 0 },
    { area, metric: "usageGrowth", per: onePercent, points: 1, decimals: 0 },
    { area, metric: "deployments", per: 1, points: 2, decimals: 0 },
  ]),
  ...security({ adds: 2, person: 6.67, users: 125, acr: 1250 }),
  ...businessTracks("netCustomerAdds", 1, 0, 3, 3),
  ...businessTracks("intermediateCertifications", 1, 0, 1, 4),
  ...businessTracks("advancedCertifications", 1, 2, 2.14, 7.5),
  ...businessTracks("usageGrowth", onePercent, 0, 1, 1),
  ...businessTracks("deployments", 1, 0, 4, 4),
];

const published2026: readonly Published[] = [
  ...azureAreas.flatMap((area) =>
    bothTracks([
      { area, metric: "netCustomerAdds", per: 1, points: 10, decimals: 0 },
      { area, metric: "intermediateCertifications", per: 1, points: 4, decimals: 0 },
      { area, metric: "usageGrowth", per: onePercent, points: 1, decimals: 0 },
      { area, metric: "deployments", per: 1, points: 2, decimals: 0 },
    ])
  ),
  ...(["Infrastructure", "DigitalAppInnovation"] as const).flatMap((area) =>
    bothTracks([{ area, metric: "advancedCertifications", per: 1, points: 4, decimals: 0 }])
  ),
  ...security({ adds: 2, person: 6.67, users: 125, acr: 1250 }).map((row) => ({
    ...row,
    track: "enterprise" as const,
  })),
  ...security({ adds: 4, person: 8, users: 50, acr: 750 }).map((row) => ({
    ...row,
    track: "smb" as const,
  })),
  ...published2023.filter(({ area }) => area === "BusinessApplications"),
];

function bothTracks(rows: readonly Published[]): readonly Published[] {
  return (["enterprise", "smb"] as const).flatMap((track) =>
    rows.map((row) => ({ ...row, track }))
  );
}

/** Points of an add and of a person, and how much growth earns 1 point; a deployment earns 20 ÷ 6. */
function security(unit: {
  readonly adds: number;
  readonly person: number;
  readonly users: number;
  readonly acr: number;
}): readonly Published[] {
  const area = "Security";
  return [
    { area, metric: "m365NetCustomerAdds", per: 1, points: unit.adds, decimals: 0 },
    { area, metric: "azureNetCustomerAdds", per: 1, points: unit.adds, decimals: 0 },
    { area, metric: "intermediateCertifications", per: 1, points: unit.person, decimals: 2 },
    { area, metric: "m365Deployments", per: 1, points: 3.33, decimals: 2 },
    { area, metric: "azureDeployments", per: 1, points: 3.33, decimals: 2 },
    { area, metric: "m365UsageGrowth", per: unit.users, points: 1, decimals: 0 },
    { area, metric: "azureUsageGrowth", per: unit.acr, points: 1, decimals: 0 },
  ];
}

function businessTracks(
  metric: MetricId,
  per: number,
  decimals: number,
  enterprise: number,
  smb: number
): readonly Published[] {
  const area = "BusinessApplications";
  return [
    { area, metric, track: "enterprise", per, points: enterprise, decimals },
    { area, metric, track: "smb", per, points: smb, decimals },
  ];
}

const published: readonly Published[] = [
  ...published2022,
  ...(["2023-06", "2023-12"] as const).flatMap((rulebook) =>
    published2023.map((row) => ({ ...row, rulebook }))
  ),
  ...published2026.map((row) => ({ ...row, rulebook: "2026-07" as const })),
];

function pointsFor({
  area,
  metric: id,
  track,
  association,
  rulebook = "2022-05",
  per,
}: Published): number {
  const rules = rulesOf(designation(area), rulebook);
  const metric = measuredMetrics(rules).find((each) => each.id === id);
  const target = metric && forTrack(metric.targets, track ?? "any")?.[association ?? "any"];
  if (metric === undefined || target === undefined) throw new Error(`${area} ${id} has no target`);
  return (metric.maximum / target) * per;
}

test.each(published)("$rulebook $area, $metric $track $association: $per earns $points", (row) => {
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

test.each<[RulebookId, readonly unknown[]]>([
  ["2022-05", [{ any: 0.01 }, { any: 250 }, { any: 2500 }, { any: 0.01 }]],
  ["2023-06", [{ any: 0.01 }, { any: 125 }, { any: 1250 }, { any: 0.01 }]],
  ["2023-12", [{ any: 0.01 }, { any: 125 }, { any: 1250 }, { any: 0.01 }]],
  [
    "2026-07",
    [{ any: 0.01 }, { enterprise: 125, smb: 50 }, { enterprise: 1250, smb: 750 }, { any: 0.01 }],
  ],
])(
  "%s publishes whole units for Azure, both halves of Security, and Business Applications",
  (rulebook, units) => {
    const increments = (
      ["Infrastructure", "ModernWork", "Security", "BusinessApplications"] as const
    )
      .flatMap((area) => measuredMetrics(rulesOf(designation(area), rulebook)))
      .flatMap(({ id, increment }) => (increment === undefined ? [] : [[id, increment]]));
    const [azure, m365Security, azureSecurity, business] = units;
    expect(increments).toEqual([
      ["usageGrowth", azure],
      ["m365UsageGrowth", m365Security],
      ["azureUsageGrowth", azureSecurity],
      ["usageGrowth", business],
    ]);
  }
);
