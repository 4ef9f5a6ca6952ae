/** What lines are of: a tenant's workload under one association, numbered through all months. */
import { noText, type UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { KeyIndex } from "../usage/key-index";
import { associationsOf, usageKeysOf } from "../usage/of-texts";
import { counted } from "../usage/row-ledger";
import { lineAssociations } from "./lines-of-month";

export class LineUnits {
  private readonly index = new KeyIndex();
  private tenants: Int32Array = new Int32Array(0);
  private associations = new Uint8Array(0);
  private readonly workloads = new Map<string, number>();
  private readonly ofRows = new WeakMap<UsageMonth, Int32Array>();

  /**
   * By row of a month, the number of its unit; 0 where it can't be a line.
   *
   * @param standing Of the month's rows, by every rule but that on duplicates.
   */
  unitsOf(table: UsageTable, block: UsageMonth, standing: Uint8Array): Int32Array {
    const known = this.ofRows.get(block) ?? this.findUnits(table, block, standing);
    this.ofRows.set(block, known);
    return known;
  }

  private findUnits(table: UsageTable, block: UsageMonth, standing: Uint8Array): Int32Array {
    const [tenants, workloads] = [block.textsOf("tenant"), block.textsOf("workload")];
    const associations = block.textsOf("association");
    const workloadOf = usageKeysOf(table.internerOf("workload")).map((key) => this.numberOf(key));
    const named = associationsOf(table.internerOf("association")).map((name) =>
      lineAssociations.indexOf(name ?? "every")
    );
    const { index } = this;
    index.expect(standing.length);
    const units = new Int32Array(standing.length);
    for (let at = 0; at < standing.length; at++) {
      if (standing[at] !== counted) continue;
      const association = at < associations.length ? (associations[at] ?? 0) : noText.absent;
      const place = association === noText.absent ? 0 : (named[association] ?? 0);
      const workload = workloadOf[workloads[at] ?? 0] ?? 0;
      units[at] = index.numberOf(tenants[at] ?? 0, workload * lineAssociations.length + place);
    }
    return units;
  }

  /** By number of the unit, the id of its tenant. */
  get tenantOf(): Int32Array {
    this.keepUp();
    return this.tenants;
  }

  /** By number of the unit, the place of its association in `lineAssociations`. */
  get associationOf(): Uint8Array {
    this.keepUp();
    return this.associations;
  }

  private keepUp(): void {
    if (this.tenants.length === this.index.size) return;
    const [tenants, names] = this.index.pairs();
    this.tenants = tenants;
    this.associations = new Uint8Array(names.length);
    for (let unit = 0; unit < names.length; unit++) {
      this.associations[unit] = (names[unit] ?? 0) % lineAssociations.length;
    }
  }

  /** Names that mean the same workload have the same number. */
  private numberOf(key: string): number {
    const known = this.workloads.get(key) ?? this.workloads.size;
    this.workloads.set(key, known);
    return known;
  }
}
