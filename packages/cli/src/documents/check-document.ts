import { engineVersion, type Expectation, type ExpectationResult } from "@plaatsbepaling/sim-core";
import { totalsOf, type CheckedFile, type Totals } from "../report/checked-file.ts";
import { documentVersion } from "./document-version.ts";

/** What `check --json` writes; docs/results-json.md says what each field means. */
export interface CheckDocument {
  readonly document: "plaatsbepaling.check";
  readonly version: number;
  readonly engineVersion: string;
  readonly totals: Totals;
  readonly files: readonly CheckRecord[];
}

interface CheckRecord {
  readonly file: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: number | string;
  readonly replications: number;
  readonly selfChecksPass: boolean;
  readonly expectations: readonly (Expectation & Omit<ExpectationResult, "expectation">)[];
}

export function toCheckDocument(files: readonly CheckedFile[]): CheckDocument {
  return {
    document: "plaatsbepaling.check",
    version: documentVersion,
    engineVersion,
    totals: totalsOf(files),
    files: files.map(({ file, scenario, hash, expectations, selfChecksPass, results }) => ({
      file,
      scenario: { id: scenario.id, hash },
      seed: expectations.seed,
      replications: expectations.replications,
      selfChecksPass,
      expectations: results.map(({ expectation, ...result }) => ({ ...expectation, ...result })),
    })),
  };
}
