import type { FormPrice } from "../youth-care/finance.ts";

/** A stay in one form, as part of a trajectory; `times` below 1 where only a part of the youths has it. */
export interface TrajectoryStep {
  readonly form: number;
  readonly days: number;
  readonly times: number;
}

/** Care around a trajectory: what comes before and after it, and the share of youths who come back. */
export interface Chain {
  readonly euroBefore: number;
  readonly euroAfter: number;
  readonly returnShare: number;
}

/** What one trajectory costs at the price level, with every place in use (micro view). */
export function trajectoryEuro(steps: readonly TrajectoryStep[], prices: readonly FormPrice[]): number {
  return steps.reduce((sum, { form, days, times }) => sum + times * days * prices[form]!.perDay, 0);
}

/**
 * What a youth costs from the first sign to the last (macro view): care before once, then a trajectory and care after for
 * each time that the youth comes, which is 1 / (1 - share who return) times on average.
 */
export function chainEuro(trajectory: number, { euroBefore, euroAfter, returnShare }: Chain): number {
  return euroBefore + (trajectory + euroAfter) / (1 - returnShare);
}
