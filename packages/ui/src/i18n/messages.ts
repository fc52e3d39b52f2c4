import type { nl } from "./nl.ts";

/** What every catalogue must have: exactly what the Dutch one has. */
export type Messages = typeof nl;
