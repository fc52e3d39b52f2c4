import type { ChartOptions, CountSeries, DataState, TargetMark } from "./chart-options.ts";

/** Planned and realised places of one side of the transition, by day. */
export interface CapacityPath {
  /** As the plan says; drawn as steps. */
  readonly planned: CountSeries;
  /** As it happens in the runs, with its band. */
  readonly realised: CountSeries;
}

/** What is wound down (closed places) and what is built (all alternatives together). */
export interface CapacityPaths {
  readonly closed: CapacityPath;
  readonly alternatives: CapacityPath;
}

export interface CapacityPathsOptions extends ChartOptions {
  readonly state?: DataState | undefined;
  /** The day of the goal, and the closed places that are wanted then. */
  readonly target?: (TargetMark & { readonly closedPlaces?: number | undefined }) | undefined;
  /** Top of the axis of places. Keep it the same while somebody drags; without it the chart picks a round number. */
  readonly yMax?: number | undefined;
  /** Largest gap, up and down, on the lower axis; as `yMax`. */
  readonly gapMax?: number | undefined;
}
