/** The scorecard whose counting track is being explained: its metrics say what they lack to its total. */
import { createContext } from "react";
import type { Scorecard } from "../../score/scorecard";

/** `undefined` where a metric stands alone, or on a track that lost. */
export const CardContext = createContext<Scorecard | undefined>(undefined);
