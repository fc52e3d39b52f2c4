import { engineVersion } from "../engine/engine-version.ts";
import { createReplicationLogs } from "../experiment/replication-log.ts";
import { scenarioHash } from "../scenario/scenario-hash.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { binomialRange, chanceInterval } from "../statistics/binomial.ts";
import { meanAndSpread } from "../statistics/mean-and-spread.ts";
import { figureValue, historyOf } from "./figure-value.ts";
import type { Figure } from "./figure.ts";
import type { Band, Coverage, ErrorOfMeasure, FigureInHindsight, Hindsight } from "./hindsight.ts";
import type { RealisedFigure } from "./parse-realised.ts";

export interface HindsightOptions {
  readonly seed: number | string;
  /** How many replications; for the edges of the 95% band some 200 or more. */
  readonly replications: number;
  /** Told now and then how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** What a run is held against: figures that it covers, and those that it does not. */
export interface Realised {
  readonly figures: readonly RealisedFigure[];
  readonly outsideRun: readonly RealisedFigure[];
}

/** Lay realised figures over a run of the individual engine, the same one as `runScenario` with this seed. */
export function layOver(scenario: Scenario, realised: Realised, options: HindsightOptions): Hindsight {
  const values = simulateFigures(
    scenario,
    realised.figures.map(({ figure }) => figure),
    options,
  );
  return toHindsight(scenario, realised, { ...options, values });
}

/** Realised figures beside the values that the replications have for each, in whatever order. */
export function toHindsight(
  scenario: Scenario,
  realised: Realised,
  {
    values,
    seed,
    replications,
  }: Pick<HindsightOptions, "seed" | "replications"> & { readonly values: readonly Float64Array[] },
): Hindsight {
  const judged = realised.figures.map((figure, index) => inHindsight(figure, values[index]!));
  const figures = judged.map(({ figure }) => figure);
  const { id, name } = scenario;
  return {
    scenario: { id, name, hash: scenarioHash(scenario) },
    engineVersion,
    seed,
    replications,
    figures,
    outsideRun: realised.outsideRun,
    errors: errorsOf(figures),
    coverage80: coverageOf(judged.map(({ figure, held80 }) => ({ isInside: figure.isInBand80, share: held80 }))),
    coverage95: coverageOf(judged.map(({ figure, held95 }) => ({ isInside: figure.isInBand95, share: held95 }))),
  };
}

/** Each figure in every replication, in order. */
export function simulateFigures(
  scenario: Scenario,
  figures: readonly Figure[],
  { seed, replications, onProgress }: HindsightOptions,
): Float64Array[] {
  const logOf = createReplicationLogs(scenario, seed);
  const values = figures.map(() => new Float64Array(replications));
  for (let replication = 0; replication < replications; replication++) {
    const history = historyOf(logOf(replication));
    figures.forEach((figure, index) => {
      values[index]![replication] = figureValue(figure, history);
    });
    if (replication % 20 === 19) onProgress?.(replication + 1);
  }
  return values;
}

/** A figure, and which shares of the replications its bands hold. */
interface JudgedFigure {
  readonly figure: FigureInHindsight;
  readonly held80: number;
  readonly held95: number;
}

function inHindsight(realised: RealisedFigure, values: Float64Array): JudgedFigure {
  const sorted = values.toSorted();
  const { mean, sd } = meanAndSpread(values);
  const band80 = bandOf(sorted, 0.8);
  const band95 = bandOf(sorted, 0.95);
  const error = realised.value - mean;
  return {
    figure: {
      ...realised,
      mean,
      sd,
      band80,
      band95,
      error,
      standardisedError: sd > 0 ? error / sd : null,
      isInBand80: isIn(band80, realised.value),
      isInBand95: isIn(band95, realised.value),
    },
    held80: shareIn(band80, values),
    held95: shareIn(band95, values),
  };
}

function bandOf(sorted: Float64Array, share: number): Band {
  const atLeast = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length - 1e-9) - 1)]!;
  return [atLeast((1 - share) / 2), atLeast((1 + share) / 2)];
}

function isIn([low, high]: Band, value: number): boolean {
  return value >= low && value <= high;
}

function shareIn(band: Band, values: Float64Array): number {
  return values.filter((value) => isIn(band, value)).length / values.length;
}

function coverageOf(figures: readonly { readonly isInside: boolean; readonly share: number }[]): Coverage {
  const of = figures.length;
  const inside = figures.filter(({ isInside }) => isInside).length;
  const expectedShare = figures.reduce((sum, { share }) => sum + share, 0) / of;
  return {
    inside,
    of,
    expectedShare,
    byChance: binomialRange(of, expectedShare),
    trueShare: chanceInterval(inside, of),
  };
}

function errorsOf(figures: readonly FigureInHindsight[]): ErrorOfMeasure[] {
  return [...new Set(figures.map(({ figure }) => figure.measure))].map((measure) => {
    const errors = figures.filter(({ figure }) => figure.measure === measure).map(({ error }) => error);
    return {
      measure,
      figures: errors.length,
      meanError: meanAndSpread(errors).mean,
      meanAbsoluteError: meanAndSpread(errors.map(Math.abs)).mean,
    };
  });
}
