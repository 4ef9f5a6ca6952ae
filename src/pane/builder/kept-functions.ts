/** Which functions are favourites and which were used last, as the workbook keeps it. */
import { functions } from "../../functions";

export interface KeptFunctions {
  readonly favourites: readonly string[];
  /** The latest first. */
  readonly recent: readonly string[];
}

export const nothingKept: KeptFunctions = { favourites: [], recent: [] };

const mostRecent = 5;

export function withUsed(kept: KeptFunctions, id: string): KeptFunctions {
  const recent = [id, ...kept.recent.filter((each) => each !== id)].slice(0, mostRecent);
  return { ...kept, recent };
}

export function withFavourite(kept: KeptFunctions, id: string): KeptFunctions {
  const isFavourite = kept.favourites.includes(id);
  const others = kept.favourites.filter((each) => each !== id);
  return { ...kept, favourites: isFavourite ? others : [...others, id] };
}

export function keptText(kept: KeptFunctions): string {
  return JSON.stringify(kept);
}

/** Nothing where the text isn't one of ours, and no function that there isn't. */
export function readKept(text: string | undefined): KeptFunctions {
  const parsed = parse(text ?? "{}");
  if (typeof parsed !== "object" || parsed === null) return nothingKept;
  return {
    favourites: "favourites" in parsed ? idsIn(parsed.favourites) : [],
    recent: "recent" in parsed ? idsIn(parsed.recent) : [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idsIn(value: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  return functions
    .map(({ id }) => id)
    .filter((id) => given.includes(id))
    .toSorted(byPlace(given));
}

function byPlace(given: readonly unknown[]): (one: string, other: string) => number {
  return (one, other) => given.indexOf(one) - given.indexOf(other);
}
