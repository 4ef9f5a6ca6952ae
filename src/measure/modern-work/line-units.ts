/** What lines are of: a tenant's workload under one association, numbered through all months. */
import { KeyIndex } from "../usage/key-index";
import { usageKey } from "../usage/usage-name";
import { lineAssociations } from "./lines-of-month";

export class LineUnits {
  /** By number of the unit, the id of its tenant. */
  readonly tenantOf: number[] = [];
  /** By number of the unit, the place of its association in `lineAssociations`. */
  readonly associationOf: number[] = [];
  private readonly index = new KeyIndex();
  private readonly workloads = new Map<string, number>();

  numberOf(tenant: number, workload: number, association: number): number {
    const unit = this.index.numberOf(tenant, workload * lineAssociations.length + association);
    if (unit === this.tenantOf.length) {
      this.tenantOf.push(tenant);
      this.associationOf.push(association);
    }
    return unit;
  }

  /** Names that mean the same workload have the same number. */
  workloadNamed(text: string): number {
    const key = usageKey(text);
    const known = this.workloads.get(key) ?? this.workloads.size;
    this.workloads.set(key, known);
    return known;
  }
}
