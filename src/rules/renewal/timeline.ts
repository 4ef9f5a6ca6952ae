/** The programme's history and what is announced, oldest first. */
import { eventsFrom2023 } from "./timeline/from-2023";
import { eventsTo2022 } from "./timeline/to-2022";
import type { ProgrammeEvent } from "./types";

export const timeline: readonly ProgrammeEvent[] = [...eventsTo2022, ...eventsFrom2023];
