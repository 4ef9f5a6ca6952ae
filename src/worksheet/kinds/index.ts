/** Every kind of table that can be read. */
import type { TableKind } from "../table-kind";
import { certificationsKind } from "./certifications";
import { metricsKind } from "./metrics";
import { settingsKind } from "./settings";

export const kinds: readonly TableKind[] = [metricsKind, settingsKind, certificationsKind];
