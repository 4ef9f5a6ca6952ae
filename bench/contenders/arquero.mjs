/** Both tables with arquero, columns made from the rows first. */
import * as aq from "arquero";
import * as consumption from "../tables/consumption.mjs";
import * as usage from "../tables/usage.mjs";

function columnsOf([, ...rows], header) {
  return aq.table(Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at])])));
}

const tracks = [
  { associations: ["CPOR", "DPOR"], holds: (paid) => paid > 300 },
  { associations: ["CPOR", "CSP"], holds: (paid) => paid > 10 && paid <= 300 },
];

export function arqueroUsage(range) {
  const table = columnsOf(range, usage.header);
  const now = table.rollup({ month: aq.op.max("Month") }).get("month");
  const [then] = usage.months;
  const workloads = new Set(usage.workloads);
  const lines = table
    .filter(aq.escape((row) => row.Month === now || row.Month === then))
    .filter(aq.escape((row) => workloads.has(row.WorkloadName)))
    .groupby("CustomerTenantId", "WorkloadName", "PartnerAttributionType", "Month")
    .rollup({
      paid: aq.op.max("PaidAvailableUnits"),
      active: aq.op.max("MonthlyActiveUsers"),
      duplicate: aq.op.min("IsDuplicateRowForPGA"),
    })
    .reify();
  const inBand = ({ associations, holds }) =>
    lines.filter(
      aq.escape((row) => associations.includes(row.PartnerAttributionType) && holds(row.paid))
    );
  const tenantMonths = (found) =>
    found.groupby("CustomerTenantId", "Month").rollup({ rows: aq.op.count() });
  const difference = (found, amount) => {
    const totals = found
      .groupby("Month")
      .rollup({ total: aq.op.sum(amount) })
      .objects();
    const of = (month) => totals.find((row) => row.Month === month)?.total ?? 0;
    return of(now) - of(then);
  };
  const adds = tracks.map((track) => {
    const single = inBand(track).filter((row) => row.duplicate === 0);
    return difference(tenantMonths(single).derive({ one: () => 1 }), "one");
  });
  const options = tracks.flatMap((track) => {
    const keys = ["CustomerTenantId", "Month"];
    const own = lines.semijoin(tenantMonths(inBand(track)), [keys, keys]);
    return track.associations.map((name) =>
      own.filter(aq.escape((row) => row.PartnerAttributionType === name)).derive({
        deployed: (row) => (row.paid > 0 && 5 * row.active >= 2 * row.paid ? 1 : 0),
      })
    );
  });
  return [
    ...adds,
    ...options.map((found) => difference(found, "active")),
    ...options.map((found) => difference(found, "deployed")),
  ];
}

export function arqueroConsumption(range) {
  const { months } = consumption;
  const accepted = ["PAL", "CSP", "DPOR"];
  const table = columnsOf(range, consumption.header)
    .filter((row) => row.IsACRDuplicateAtPGALevel === 0)
    .filter(aq.escape((row) => accepted.includes(row.PartnerAttributionType)))
    .derive({ cents: (row) => aq.op.round(row.ACR_USD * 100) });
  const now = table.rollup({ month: aq.op.max("Month") }).get("month");
  const at = months.indexOf(now);
  const byTenant = table
    .groupby("CustomerTenantId", "Month")
    .rollup({ cents: aq.op.sum("cents") })
    .reify();
  const customers = (...either) =>
    byTenant
      .filter(aq.escape((row) => either.includes(row.Month) && row.cents >= 100_000))
      .groupby("CustomerTenantId")
      .count()
      .numRows();
  const total = (month) =>
    byTenant
      .filter(aq.escape((row) => row.Month === month))
      .rollup({ cents: aq.op.sum("cents") })
      .get("cents");
  const services = table
    .filter(aq.escape((row) => row.Month > months[at - 12] && row.cents > 0))
    .filter(aq.escape((row) => !row.ServiceLevel2.startsWith("Virtual Machines")))
    .groupby("ServiceLevel2")
    .count()
    .numRows();
  const [current, base] = [total(now), total(months[at - 12])];
  const adds = customers(now, months[at - 1]) - customers(months[at - 12], months[at - 13]);
  return [adds, (current - base) / base, current / 100, services];
}
