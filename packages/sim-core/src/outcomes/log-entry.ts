import type { CapacityEntry } from "./capacity-log-entry.ts";
import type { YouthEntry } from "./youth-log-entry.ts";

/** One line of the log of a replication, in order of day. `report/describe-log-entry.ts` words it. */
export type LogEntry = CapacityEntry | YouthEntry;
