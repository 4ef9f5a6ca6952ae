/** How a sheet happens to be laid out: nothing of it may change a number. */
import fc from "fast-check";

export const monthFormats = [
  "serial",
  "serialWithTime",
  "iso",
  "isoDay",
  "isoTime",
  "short",
  "long",
  "fiscal",
  "monthFirst",
  "dayFirst",
] as const;

export interface Layout {
  /** Of the shuffles. */
  readonly seed: number;
  /** What a blank cell arrives as. */
  readonly blank: "" | null | 0;
  readonly month: (typeof monthFormats)[number];
  readonly number: "number" | "english" | "german";
  readonly flag: "number" | "text" | "boolean" | "word";
  readonly day: "serial" | "iso" | "isoTime";
  /** Over how many ranges each table is split. */
  readonly ranges: number;
  /** Which of the names of a column its header has. */
  readonly vintage: number;
  /** Title line, subtotals, blank and repeated header rows, columns that nothing needs. */
  readonly noise: boolean;
}

export const layouts: fc.Arbitrary<Layout> = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  blank: fc.constantFrom<Layout["blank"]>("", null, 0),
  month: fc.constantFrom(...monthFormats),
  number: fc.constantFrom<Layout["number"]>("number", "number", "english", "german"),
  flag: fc.constantFrom<Layout["flag"]>("number", "text", "boolean", "word"),
  day: fc.constantFrom<Layout["day"]>("serial", "iso", "isoTime"),
  ranges: fc.constantFrom(1, 1, 2, 3),
  vintage: fc.integer({ min: 0, max: 3 }),
  noise: fc.boolean(),
});

export const plainLayout: Layout = {
  ...{ seed: 1, blank: "", month: "iso", number: "number", flag: "number", day: "iso" },
  ...{ ranges: 1, vintage: 0, noise: false },
};

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  return values
    .map((value) => [random(), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value);
}
