import type { FigureMeasure } from "./figure.ts";
import type { RealisedFigure } from "./parse-realised.ts";

/** From and up to which value, both included. */
export type Band = readonly [low: number, high: number];

/** A realised figure beside what the replications have for it. */
export interface FigureInHindsight extends RealisedFigure {
  readonly mean: number;
  /** Standard deviation between replications: chance, and not knowing where numbers of the scenario are uncertain. */
  readonly sd: number;
  /** The figures of at least 80 and 95 percent of the replications, as much cut off below as above (quantiles of type 1). */
  readonly band80: Band;
  readonly band95: Band;
  /** Realised less simulated mean: above zero when there were more than the model says. */
  readonly error: number;
  /** The error in standard deviations; null where all replications agree. */
  readonly standardisedError: number | null;
  readonly isInBand80: boolean;
  readonly isInBand95: boolean;
}

/** How often reality lay within the bands, and what that can tell. */
export interface Coverage {
  readonly inside: number;
  readonly of: number;
  /**
   * What share the bands would hold if the model were right: that of the replications themselves, which is more than
   * the nominal one because counts are whole numbers.
   */
  readonly expectedShare: number;
  /** If the bands are right and the figures independent, chance puts so many inside in 95% of cases. */
  readonly byChance: Band;
  /** 95% interval of the share of figures that such bands hold (Clopper and Pearson). */
  readonly trueShare: Band;
}

/** The errors of all figures of one measure. */
export interface ErrorOfMeasure {
  readonly measure: FigureMeasure;
  readonly figures: number;
  /** Mean of the errors with their sign (bias), and without it. */
  readonly meanError: number;
  readonly meanAbsoluteError: number;
}

/** Realised figures laid over a run, ready to be written as JSON or drawn. */
export interface Hindsight {
  readonly scenario: {
    readonly id: string;
    readonly name: { readonly nl: string; readonly en?: string | undefined };
    readonly hash: string;
  };
  readonly engineVersion: string;
  readonly seed: number | string;
  readonly replications: number;
  readonly figures: readonly FigureInHindsight[];
  /** Not compared, because the run does not cover their time. */
  readonly outsideRun: readonly RealisedFigure[];
  readonly errors: readonly ErrorOfMeasure[];
  readonly coverage80: Coverage;
  readonly coverage95: Coverage;
}
