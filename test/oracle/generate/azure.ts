/** Azure consumption at its boundaries: floors of a month and of twelve months, a cent below and above. */
import fc from "fast-check";
import type { AzureRow } from "../rows";
import { column, gaps, rowsOf, series, type Span, tenants, usually, withoutGap } from "./series";

/** What the rows of one table are about. */
export interface Consumption {
  readonly services: readonly string[];
  readonly associations: readonly string[];
  /** Cents, month by month. */
  readonly amounts: fc.Arbitrary<readonly (number | undefined)[]>;
}

const anyCents = fc.integer({ min: 0, max: 5_000_000 });
/** A twelfth of the floors of a year: monthly averages of 25, 100 and 1,000 USD. */
const twelfths = fc.constantFrom(2500, 2499, 2501, 10_000, 9999, 10_001, 100_000, 99_999, 0);
/** The floors of a year in one month. */
const yearsFloors = fc.constantFrom(30_000, 29_999, 120_000, 119_999, 1_200_000, 1_199_999);

export const allServices: Consumption = {
  services: [
    ...["Sentinel", "azure  sentinel", "SENTINEL", "Key Vault", "SQL Database", "sql database"],
    ...["Virtual Machines", "virtual machines license", "Virtual Machines Licenses"],
  ],
  associations: [
    ...["PAL", "Partner Admin Link", "CSP", "CSP Tier 1", "CSP T2", "DPOR"],
    ...["CPOR", "DAP", "GDAP", ""],
  ],
  // The floor of a month, alone or as a sum of several rows.
  amounts: series(
    fc.oneof(
      fc.constantFrom(100_000, 99_999, 100_001, 33_333, 33_334, 50_000, 49_999, 50_001, 1, 0),
      anyCents
    )
  ),
};

export const securityServices: Consumption = {
  services: [
    ...["Sentinel", "Microsoft Sentinel", "azure  sentinel", "Azure Defender"],
    ...["Microsoft Defender for Cloud", "Key Vault"],
  ],
  associations: ["PAL", "PAL", "PAL", "pal", "Partner Admin Link", "CSP", ""],
  amounts: fc.oneof(
    series(fc.oneof(twelfths, yearsFloors, anyCents), [1, 6, 11, 12, 13]),
    // One year after the other, or a year that begins and ends within the two.
    fc
      .tuple(twelfths, twelfths, fc.constantFrom(0, 6))
      .map(([before, now, late]) =>
        [...Array<number>(12).fill(before), ...Array<number>(12).fill(now)].concat(
          Array<number>(late).fill(0)
        )
      )
  ),
};

/** Floors of a year since 2023, reached in one month or in two halves. */
const laterFloors = fc.constantFrom(
  ...[10_000, 60_000, 75_000, 1_200_000].flatMap((cents) => [cents, cents - 1, cents + 1]),
  ...[5000, 30_000, 37_500, 600_000, 0]
);

export const laterSecurityServices: Consumption = {
  services: [
    ...["Sentinel", "Microsoft Sentinel", "Azure Defender", "Microsoft Defender for Cloud"],
    ...["Key Vault", "FIREWALL", "Firewall Manager", "Security Center", "Advanced Data Security"],
    ...["Microsoft Purview", "Entra", "Azure AD Domain Services", "Entra Domain Services"],
    ...["Storage", "SQL Database"],
  ],
  associations: ["PAL", "PAL", "PAL", "Partner Admin Link", "CSP", "CSP T1", "CPOR", ""],
  amounts: fc.oneof(
    series(
      fc.oneof({ weight: 3, arbitrary: laterFloors }, { weight: 1, arbitrary: twelfths }),
      [1, 2, 6, 11, 12]
    ),
    // A year's sum in its last month, and the next one's in its own.
    fc
      .tuple(laterFloors, laterFloors)
      .map(([before, now]) => [before, ...Array<undefined>(11).fill(undefined), now])
  ),
};

const offers = [
  ...["Pay-As-You-Go", "Azure Plan", "", "Azure Plan"],
  ...["Trial", "support", "Internal", "Benefit Program"],
];

const unit = ({ services, associations, amounts }: Consumption) =>
  fc.record({
    tenant: fc.constantFrom(...tenants),
    service: fc.constantFrom(...services),
    association: fc.constantFrom(...associations),
    secondAssociation: fc.constantFrom("PAL", "CSP", "", "CPOR"),
    offer: fc.constantFrom(...offers),
    duplicate: fc.constantFrom(false, false, false, true),
    isSegmentBlank: fc.constantFrom(false, false, false, true),
    values: amounts,
  });

const present = fc.record({
  association: usually,
  secondAssociation: fc.boolean(),
  offer: fc.constantFrom(false, false, true),
  duplicate: usually,
  segment: usually,
});

/** Of each tenant; with all five in the month, four in the SMB segments are the 80 % that decide. */
const segments = fc.tuple(
  ...tenants.map(() =>
    fc.constantFrom(
      ...["SMB", "SMB", "SMB", "smb", "SMC-Corporate", "SMC - Corporate", "SMC Corporate"],
      ...["Enterprise", "Major", ""]
    )
  )
);

/** Two tenants of one customer share a TPID. */
const tpidOf = (tenant: string): string =>
  String(600_000 + Math.floor(tenants.indexOf(tenant) / 2));

/** Every tenant has a customer's least ACR, so that shares of a fifth are met. */
const oneCentEach = tenants.map((tenant) => ({
  ...{ tenant, service: "Key Vault", association: "PAL", secondAssociation: "PAL", offer: "" },
  ...{ duplicate: false, isSegmentBlank: false, values: [1, 1, 1] },
}));

export function azureTables(
  spans: fc.Arbitrary<Span>,
  consumption: Consumption
): fc.Arbitrary<readonly AzureRow[]> {
  return fc
    .record({
      span: spans,
      gap: gaps,
      present,
      segments,
      isFull: fc.boolean(),
      units: fc.array(unit(consumption), { minLength: 1, maxLength: 8 }),
    })
    .map(({ span, gap, present: has, segments: own, isFull, units: some }) => {
      const units = isFull ? [...some, ...oneCentEach] : some;
      const rows = units.flatMap((each) =>
        rowsOf(span, each.values, (month, amount) => ({
          tenant: each.tenant,
          month,
          service: each.service,
          cents: amount,
          tpid: tpidOf(each.tenant),
          ...column(has.association, "association", each.association),
          ...column(has.secondAssociation, "secondAssociation", each.secondAssociation),
          ...column(has.offer, "offer", each.offer),
          ...column(has.duplicate, "duplicate", each.duplicate),
          ...column(
            has.segment,
            "segment",
            each.isSegmentBlank ? "" : (own[tenants.indexOf(each.tenant)] ?? "")
          ),
        }))
      );
      return withoutGap(rows, span, gap);
    });
}
