import type { LogEntry } from "../outcomes/log-entry.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { describeCapacityEntry, isCapacityEntry } from "./describe-capacity-entry.ts";
import { describeYouthEntry } from "./describe-youth-entry.ts";
import type { LogNames } from "./log-names.ts";

/** One entry of a log as a sentence for somebody who does not know the model, without its date. */
export function describeLogEntry(entry: LogEntry, names: LogNames, language: Language): string {
  return isCapacityEntry(entry)
    ? describeCapacityEntry(entry, names, language)
    : describeYouthEntry(entry, names, language);
}
