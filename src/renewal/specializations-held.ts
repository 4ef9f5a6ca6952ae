/** How many of the specializations held earn benefits, category by category. */
import { NameIndex } from "../core/name-index";
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { renewalProblem } from "../core/renewal-problem";
import { specializationCategories, specializations } from "../rules/renewal";
import type { Specialization, SpecializationCategoryId } from "../rules/renewal/types";
import type { HeldSpecialization } from "../worksheet/renewal/renewal-inputs";

export interface CategoryHeld {
  readonly category: SpecializationCategoryId | "unknown";
  readonly held: number;
  /** `undefined` where the sources don't say. */
  readonly cap: number | undefined;
  readonly earning: number | undefined;
  readonly notes: readonly RenewalNote[];
}

const categories: readonly SpecializationCategoryId[] = [
  "azure",
  "businessApplications",
  "modernWork",
  "security",
];

const byName = new NameIndex<Specialization>(
  specializations.map((each) => [each, [each.name, ...each.aliases]])
);

interface Known {
  readonly specialization: Specialization;
  readonly row: HeldSpecialization;
}

/** The four categories, and one more for specializations whose category isn't known. */
export function specializationsHeld(rows: readonly HeldSpecialization[]): readonly CategoryHeld[] {
  const known = rows.map((row): Known => ({ specialization: specializationOf(row), row }));
  const inCategory = (id: CategoryHeld["category"]): readonly Known[] =>
    known.filter(({ specialization }) => specialization.category === id);
  const others = inCategory("unknown");
  return [
    ...categories.map((id) => categoryHeld(id, inCategory(id))),
    ...(others.length === 0 ? [] : [unknownCategory(others)]),
  ];
}

function specializationOf({ name, place }: HeldSpecialization): Specialization {
  const found = byName.find(name);
  if (found !== undefined) return found;
  throw renewalProblem("unknownSpecialization", {
    found: name,
    nearest: byName.nearest(name),
    place,
  });
}

/** Each specialization once; the first row decides about its benefits. */
function distinct(rows: readonly Known[]): readonly Known[] {
  return rows.filter(
    ({ specialization }, index) =>
      rows.findIndex((other) => other.specialization === specialization) === index
  );
}

function categoryHeld(id: SpecializationCategoryId, rows: readonly Known[]): CategoryHeld {
  const { cap, asOf } = specializationCategories[id];
  const held = distinct(rows);
  const legacy = held.filter(({ row }) => row.benefits === "legacy").length;
  const eligible = held.length - legacy;
  const above = Math.max(0, eligible - cap);
  return {
    category: id,
    held: held.length,
    cap,
    earning: eligible - above,
    notes: [
      renewalNote("capAsOf", { day: asOf }),
      ...(above > 0 ? [renewalNote("aboveCap", { count: above })] : []),
      ...(legacy > 0 ? [renewalNote("legacyEarnsNothing", { count: legacy })] : []),
      ...rowNotes(rows, held),
    ],
  };
}

function unknownCategory(rows: readonly Known[]): CategoryHeld {
  const held = distinct(rows);
  return {
    category: "unknown",
    held: held.length,
    cap: undefined,
    earning: undefined,
    notes: [renewalNote("categoryUnknown", {}), ...rowNotes(rows, held)],
  };
}

function rowNotes(rows: readonly Known[], held: readonly Known[]): readonly RenewalNote[] {
  const assumed = held.filter(({ row }) => row.benefits === undefined).length;
  return [
    ...(assumed > 0 ? [renewalNote("newBenefitsAssumed", { count: assumed })] : []),
    ...rows.flatMap((each) =>
      held.includes(each)
        ? []
        : [
            renewalNote("specializationTwice", {
              specialization: each.specialization.name,
              place: each.row.place,
            }),
          ]
    ),
    ...held.flatMap(({ specialization: { name, later } }) =>
      later === undefined
        ? []
        : [renewalNote("specializationLater", { specialization: name, later })]
    ),
  ];
}
