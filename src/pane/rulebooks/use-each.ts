/** Computes one thing after the other and lets go in between, so that the pane answers while tables are big. */
import { useEffect, useState } from "react";
import { turn } from "../tables/read-cells";

interface Done<Item, Result> {
  readonly items: readonly Item[];
  readonly compute: (item: Item) => Result;
  readonly results: readonly Result[];
}

/**
 * @param items Begins anew with other ones, and so does another `compute`.
 * @returns The results so far, in the order of the items.
 */
export function useEach<Item, Result>(
  items: readonly Item[],
  compute: (item: Item) => Result
): readonly Result[] {
  const [done, setDone] = useState<Done<Item, Result>>();
  useEffect(() => {
    let isStale = false;
    const run = async (): Promise<void> => {
      const results: Result[] = [];
      for (const item of items) {
        await turn();
        if (isStale) return;
        results.push(compute(item));
        setDone({ items, compute, results: [...results] });
      }
    };
    run().catch((error: unknown) => {
      // Thrown while drawing, it reaches the boundary that shows the view again.
      setDone(() => {
        throw error;
      });
    });
    return () => {
      isStale = true;
    };
  }, [items, compute]);
  return done?.items === items && done.compute === compute ? done.results : [];
}
