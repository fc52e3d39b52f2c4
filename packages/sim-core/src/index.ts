/** The public vocabulary of the simulator, in reading order. */

export { parseScenario } from "./scenario/parse-scenario.ts";
export { maximumFileLength } from "./scenario/read-file-text.ts";
export { formatVersion, type Scenario } from "./scenario/scenario-schema.ts";
export type { IssueCode, Parsed, ScenarioIssue } from "./scenario/scenario-issue.ts";
export { describeIssue, type Language } from "./scenario/describe-issue.ts";
export { nearest } from "./scenario/nearest-name.ts";
export { ImpossibleParameterSet } from "./scenario/parameter-sets.ts";
export { scenarioHash } from "./scenario/scenario-hash.ts";
export { replicationsPerSetFor } from "./scenario/uncertain-numbers.ts";
export { toCareSystem } from "./scenario/to-care-system.ts";
export { parseExpectations } from "./scenario/parse-expectations.ts";
export type { Expectation, Expectations } from "./scenario/schemas/expectations-schema.ts";
export {
  groundedValues,
  groundOf,
  withoutProvenance,
  type Ground,
  type GroundedValue,
} from "./scenario/provenance-of.ts";
export { parseCalibration } from "./scenario/parse-calibration.ts";
export type { Calibration } from "./scenario/schemas/calibration-schema.ts";
export type { Provenance } from "./scenario/schemas/provenance-schema.ts";
export type { DistributionSpec } from "./scenario/schemas/distribution-schema.ts";

export type { MoneyPlan, Refusal } from "./youth-care/finance.ts";
export type { CareForm, CareSystem, Location, Region, YouthProfile } from "./youth-care/care-system.ts";
export type { Station } from "./youth-care/stations.ts";
export type { FormTotal, Period, PeriodTotals, SystemTotal } from "./youth-care/period-totals.ts";
export type { Distribution } from "./engine/distributions/distribution.ts";
export { lognormalParameters } from "./engine/distributions/quantile.ts";
export { daysPerYear, formatDate, parseDate, quarterStarts, type Day, type EpochDay } from "./engine/calendar.ts";

export { createSimulation, type Simulation } from "./experiment/create-simulation.ts";
export { createScenarioSimulation, scenarioOfReplication } from "./experiment/create-scenario-simulation.ts";
export { dealReplications, type Part } from "./experiment/deal-replications.ts";
export { createBatchGatherer, type BatchGatherer } from "./experiment/batch-gatherer.ts";
export { createRunShare, type RunShare } from "./experiment/run-share.ts";
export { batchTransferables, mergeBatches, type ReplicationBatch } from "./experiment/replication-batch.ts";
export { meanMoves, type MeanMoves } from "./experiment/move-totals.ts";
export { runScenario, type FinishedRun, type RunOptions } from "./experiment/run-scenario.ts";
export { runUntilPrecise } from "./experiment/run-until-precise.ts";
export { planPrecision, type ReachedPrecision, type WantedPrecision } from "./experiment/precision.ts";
export {
  meanPeriodTotals,
  periodTotalsOf,
  summarisePeriods,
  type PeriodSummary,
} from "./experiment/summarise-periods.ts";
export { ledgerOfReplication } from "./experiment/ledger-of-replication.ts";
export { measureValues } from "./experiment/measure-values.ts";
export { summariseRun } from "./experiment/summarise-run.ts";
export { checkExpectations, soakOf, type ExpectationResult } from "./experiment/check-expectations.ts";
export { offeredLoads } from "./experiment/offered-loads.ts";
export { goalResultOf, type GoalResult } from "./experiment/goal-result.ts";
export { normResults, type ConditionResult, type MeasuredNorm, type NormResult } from "./experiment/norm-results.ts";
export { compareRuns, type ComparedRun } from "./experiment/compare-runs.ts";
export {
  attributeDifference,
  type AttributedValues,
  type Attribution,
  type DifferencePart,
} from "./experiment/attribute-difference.ts";
export type {
  BandMethods,
  LittleCheck,
  MeasureSummary,
  PairedDifference,
  RunChecks,
  RunSummary,
  SeriesSummary,
  UncertaintySummary,
} from "./experiment/run-summary.ts";
export type { TransitionSummary, UnitSummary } from "./experiment/summarise-transition.ts";
export { replicationLog, type ReplicationLog } from "./experiment/replication-log.ts";
export type { LogEntry } from "./outcomes/log-entry.ts";
export { isCapacityEntry } from "./report/describe-capacity-entry.ts";
export { describeLogEntry } from "./report/describe-log-entry.ts";
export { logNamesOf, type LogNames } from "./report/log-names.ts";
export { engineVersion } from "./engine/engine-version.ts";

export { calibrate, type Fit } from "./calibration/calibrate.ts";
export { fittedDifferences, toFittedDocument, type FittedDocument } from "./calibration/fitted-document.ts";
export { numbersOf, scenarioWith, steadyStateModel as steadyStateOf } from "./calibration/fit-problem.ts";
export { steadyStateMeasures } from "./calibration/steady-state.ts";
export { whyNotSteady, type WhyNotSteady } from "./calibration/why-not-steady.ts";

export { approximateWait, erlangB, erlangC, meanWait } from "./queueing/erlang.ts";
export { halfinWhitt, placesNeeded, type WhenFull } from "./queueing/places-needed.ts";

export { runMeanField, type MeanFieldResult } from "./mean-field/run-mean-field.ts";

export type { BetterSide } from "./outcomes/better-side.ts";
export { measuresOf, type Measure, type MeasureUnit } from "./outcomes/measures.ts";
export { seriesOf } from "./outcomes/series.ts";
export { toEuro, type Cents } from "./money/cents.ts";
export type { LedgerLine, RefusedExpense } from "./money/ledger-line.ts";
export type { HalfYearLedger, YearLedger } from "./money/ledger.ts";
export { incidentalKindsOf, moneyMeasures, type MoneyMeasure } from "./outcomes/money-measures.ts";
export { paperSum, type PaperSumOutcome } from "./outcomes/paper-sum.ts";
export { plannedPlacesByDay } from "./outcomes/planned-places.ts";

export { layOver, type HindsightOptions, type Realised } from "./hindsight/lay-over.ts";
export { layOverRun, runSeriesOf } from "./hindsight/lay-over-run.ts";
export { parseRealised, type ParsedRealised, type RealisedFigure } from "./hindsight/parse-realised.ts";
export { describeRealisedIssue } from "./hindsight/describe-realised-issue.ts";
export { describeHindsight } from "./hindsight/describe-hindsight.ts";
export { maskSmallCells, withoutMask, type SharedFigure, type SharedHindsight } from "./hindsight/mask-small-cells.ts";
export type { Band, Coverage, FigureInHindsight, Hindsight } from "./hindsight/hindsight.ts";
export type { FigureMeasure } from "./hindsight/figure.ts";
export { stockAndFlowOfUniqueYouths } from "./hindsight/unique-youths.ts";

export { toCsv, type CsvDialect } from "./report/document/to-csv.ts";
export { toHtml } from "./report/document/to-html.ts";
export { toMarkdown } from "./report/document/to-markdown.ts";
export type { Block, Cell, Column, ReportDocument, Table } from "./report/document/report-document.ts";
export { toDataPackage, type PackageFile } from "./report/data-package/to-data-package.ts";
export type { PackagedRun } from "./report/data-package/packaged-run.ts";
export { moneyReport } from "./report/money-report.ts";
export { moneyTables, type MoneyTables } from "./report/money-tables.ts";
export { coversHalfYear, makeHalfYearData, type HalfYearOptions } from "./half-year/make-half-year-data.ts";
export { halfYearBefore, type HalfYear } from "./half-year/half-year.ts";
export type { HalfYearData } from "./half-year/half-year-data.ts";
export { halfYearReport } from "./report/half-year-report.ts";
export { hindsightReport } from "./report/hindsight-report.ts";
export { keepsRight, writeCell } from "./report/document/write-cell.ts";
export { calibrationReport } from "./report/calibration-report.ts";
export { assumptionsReport } from "./report/assumptions-report.ts";
export { modelReport } from "./report/model-report.ts";
export { placesReport } from "./report/places-report.ts";
export { normsReport } from "./report/norms-report.ts";
