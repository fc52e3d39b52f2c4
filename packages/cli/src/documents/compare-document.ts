import {
  goalResultOf,
  measuresOf,
  normResults,
  type MeasureSummary,
  type NormResult,
  type PairedDifference,
  type RunSummary,
} from "@plaatsbepaling/sim-core";
import type { Comparison } from "../report/comparison.ts";
import type { InputDifference } from "../report/input-differences.ts";
import { quarterMeansOf, type QuarterMeans } from "../report/quarter-means.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { documentVersion } from "./document-version.ts";
import { toIssueRecords, type IssueRecord } from "./issue-records.ts";

/** What `compare --json` writes; docs/results-json.md says what each field means. */
export interface CompareDocument {
  readonly document: "plaatsbepaling.compare";
  readonly version: number;
  readonly engineVersion: string;
  readonly seed: number | string;
  readonly replications: number;
  readonly basis: ScenarioRecord;
  readonly variants: readonly (ScenarioRecord & {
    readonly inputDifferences: readonly DifferenceRecord[];
    readonly differences: Readonly<Record<string, PairedDifference>>;
  })[];
  readonly units: Readonly<Record<string, string>>;
}

interface ScenarioRecord {
  readonly scenario: RunSummary["scenario"];
  readonly period: RunSummary["period"];
  readonly goal: ReturnType<typeof goalResultOf>;
  readonly norms: readonly NormResult[];
  readonly bands: RunSummary["bands"];
  readonly uncertainty: RunSummary["uncertainty"];
  readonly measures: Readonly<Record<string, MeasureSummary>>;
  readonly quarters: readonly QuarterMeans[];
  readonly warnings: readonly IssueRecord[];
}

/** `null` for an input that the scenario does not have; a field that is null in a file is not told apart from it. */
interface DifferenceRecord extends Omit<InputDifference, "first" | "second"> {
  readonly first: unknown;
  readonly second: unknown;
}

export function toCompareDocument({ basis, variants }: Comparison): CompareDocument {
  const { engineVersion, seed, replications } = basis.summary;
  const systems = [basis, ...variants.map(({ outcome }) => outcome)].map(({ system }) => system);
  return {
    document: "plaatsbepaling.compare",
    version: documentVersion,
    engineVersion,
    seed,
    replications,
    basis: toScenarioRecord(basis),
    variants: variants.map(({ outcome, inputs, differences }) => ({
      ...toScenarioRecord(outcome),
      inputDifferences: inputs.map(({ first, second, ...place }) => ({
        ...place,
        first: first ?? null,
        second: second ?? null,
      })),
      differences,
    })),
    units: Object.fromEntries(systems.flatMap((system) => measuresOf(system).map(({ id, unit }) => [id, unit]))),
  };
}

function toScenarioRecord(outcome: RunOutcome): ScenarioRecord {
  const { summary, warnings } = outcome;
  return {
    scenario: summary.scenario,
    period: summary.period,
    goal: goalResultOf(outcome.system, outcome.batch),
    norms: normResults(outcome.scenario, outcome.system, outcome.batch),
    bands: summary.bands,
    uncertainty: summary.uncertainty,
    measures: summary.measures,
    quarters: quarterMeansOf(outcome),
    warnings: toIssueRecords(warnings),
  };
}
