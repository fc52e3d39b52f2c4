import type { YouthEntry } from "../outcomes/youth-log-entry.ts";
import type { LogNames } from "./log-names.ts";

/** An event in the life of a youth with the words for all that it names. */
export interface YouthTold {
  readonly entry: YouthEntry;
  /** Names of forms; empty where there is none. */
  readonly from: string;
  readonly to: string;
  readonly asked: string;
  readonly best: string;
  readonly forms: readonly string[];
  readonly profile: string;
  readonly region: string;
  /** Whole years, and days to the nearest. */
  readonly age: number;
  readonly days: number;
  readonly isSecondChoice: boolean;
  readonly goesElsewhere: boolean;
  readonly comesFromElsewhere: boolean;
}

export function tell(entry: YouthEntry, names: LogNames): YouthTold {
  const form = (index: number): string => (index < 0 ? "" : names.form(index));
  return {
    entry,
    from: form(entry.from),
    to: form(entry.to),
    asked: form(entry.asked),
    best: form(entry.best),
    forms: [...new Set(entry.forms)].map(names.form),
    profile: names.profile(entry.profile),
    region: names.region(entry.region),
    age: Math.floor(entry.age),
    days: Math.round(entry.days),
    isSecondChoice: entry.to >= 0 && entry.to !== entry.best,
    goesElsewhere: entry.to >= 0 && names.isElsewhere(entry.to),
    comesFromElsewhere: entry.from >= 0 && names.isElsewhere(entry.from),
  };
}
