/** The public vocabulary of the simulator, in reading order. */

export { parseScenario, maximumFileLength } from "./scenario/parse-scenario.ts";
export { formatVersion, type Scenario } from "./scenario/scenario-schema.ts";
export type { IssueCode, Parsed, ScenarioIssue } from "./scenario/scenario-issue.ts";
export { describeIssue, type Language } from "./scenario/describe-issue.ts";
export { nearest } from "./scenario/nearest-name.ts";
export { scenarioHash } from "./scenario/scenario-hash.ts";
export { toCareSystem } from "./scenario/to-care-system.ts";
export type { Provenance } from "./scenario/schemas/provenance-schema.ts";
export type { DistributionSpec } from "./scenario/schemas/distribution-schema.ts";

export type { CareForm, CareSystem, Location, Region, YouthProfile } from "./youth-care/care-system.ts";
export type { Distribution } from "./engine/distributions/distribution.ts";
export { lognormalParameters } from "./engine/distributions/quantile.ts";
export { daysPerYear, formatDate, parseDate, quarterStarts, type Day, type EpochDay } from "./engine/calendar.ts";

export { createSimulation, type Simulation } from "./experiment/create-simulation.ts";
export { batchTransferables, mergeBatches, type ReplicationBatch } from "./experiment/replication-batch.ts";
export { runScenario, type RunOptions } from "./experiment/run-scenario.ts";
export { measureValues, summariseRun } from "./experiment/summarise-run.ts";
export { compareRuns, type ComparedRun } from "./experiment/compare-runs.ts";
export type {
  LittleCheck,
  MeasureSummary,
  PairedDifference,
  RunChecks,
  RunSummary,
  SeriesSummary,
} from "./experiment/run-summary.ts";
export { engineVersion } from "./engine/engine-version.ts";

export { runMeanField, type MeanFieldResult } from "./mean-field/run-mean-field.ts";

export { measuresOf, type Measure, type MeasureUnit } from "./outcomes/measures.ts";
export { seriesOf } from "./outcomes/series.ts";
export { paperSum, type PaperSumOutcome } from "./outcomes/paper-sum.ts";
export { plannedPlacesByDay } from "./outcomes/planned-places.ts";
