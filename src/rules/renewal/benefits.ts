/** What comes with each offer, as far as sources give quantities. */
import { products2023 } from "./benefits/products-2023";
import { products2026 } from "./benefits/products-2026";
import { support } from "./benefits/support";
import type { Benefit } from "./types";

export const benefits: readonly Benefit[] = [...support, ...products2023, ...products2026];
