/** What is compiled outlasts a collection, and what a user's ranges hold doesn't. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";
import { callFunction } from "../../src/functions";

const root = path.join(__dirname, "../..");

/** Made a few times in a call, or only where rows are told one by one. */
const seldom = [
  ...["UsageSegment", "KeptAbsent"],
  ...["CaseLines", "CertificateRow", "OverriddenRow", "UsageRow"],
];

function classesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(path.join(root, folder, name), "utf8").matchAll(/^(?:export )?class (\w+)/gm),
    ])
    .map(([, name = ""]) => name);
}

test("each class that works row by row has an object that stays", () => {
  const kept = readFileSync(path.join(root, "src/measure/keep-compiled.ts"), "utf8");
  const classes = [...classesIn("src/worksheet/usage"), ...classesIn("src/measure")];
  const missing = classes.filter((name) => !kept.includes(`new ${name}(`));
  expect(missing.toSorted()).toEqual(seldom.toSorted());
});

/** 20 users more than a year before. */
function usage(): unknown[][] {
  return [
    ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"],
    ["t1", "2021-09", "Teams", 400, 300, "CPOR"],
    ["t1", "2022-09", "Teams", 400, 320, "CPOR"],
  ];
}

/** Calls in a function of its own, so that nothing here holds the range afterwards. */
function measured(): { readonly range: WeakRef<unknown[][]>; readonly result: unknown } {
  const range = usage();
  return { range: new WeakRef(range), result: callFunction("METRICS", ["ModernWork", range]) };
}

test("nothing of a range is held once the call is over", async () => {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  const { range, result } = measured();
  expect(result).toContainEqual(expect.arrayContaining(["Usage growth", "CPOR", 20]));
  await setImmediate();
  collect();
  expect(range.deref()).toBeUndefined();
});
