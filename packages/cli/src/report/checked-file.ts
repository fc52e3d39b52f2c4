import type { ExpectationResult, RunChecks } from "@plaatsbepaling/sim-core";
import type { ExpectationFile } from "../io/read-expectation-file.ts";
import { checkResultsOf } from "./check-results.ts";

/** An expectation file after its run. */
export interface CheckedFile extends ExpectationFile {
  readonly hash: string;
  readonly results: readonly ExpectationResult[];
  /** Whether the checks on every replication passed, which no expectation can make up for. */
  readonly selfChecksPass: boolean;
}

export type Totals = Readonly<Record<"all" | "met" | "missed" | "tooFew" | "noValue", number>>;

export function selfChecksPass(checks: RunChecks): boolean {
  return !Object.values(checkResultsOf(checks)).includes(false);
}

export function totalsOf(files: readonly CheckedFile[]): Totals {
  const verdicts = files.flatMap(({ results }) => results.map(({ verdict }) => verdict));
  const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    all: verdicts.length,
    met: count("met"),
    missed: count("missed"),
    tooFew: count("tooFewReplications"),
    noValue: count("noValue"),
  };
}
