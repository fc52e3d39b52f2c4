import { compareRuns, type PairedDifference } from "@plaatsbepaling/sim-core";
import { inputDifferences, type InputDifference } from "./input-differences.ts";
import type { RunOutcome } from "./run-outcome.ts";

/** Scenarios that met the same youths, each held against the first. */
export interface Comparison {
  readonly basis: RunOutcome;
  readonly variants: readonly Variant[];
}

export interface Variant {
  readonly outcome: RunOutcome;
  readonly inputs: readonly InputDifference[];
  /** By measure, for the measures that both have: this one minus the basis. */
  readonly differences: Readonly<Record<string, PairedDifference>>;
}

export function comparisonOf(basis: RunOutcome, others: readonly RunOutcome[]): Comparison {
  return {
    basis,
    variants: others.map((outcome) => ({
      outcome,
      inputs: inputDifferences(basis.scenario, outcome.scenario),
      differences: compareRuns(basis, outcome),
    })),
  };
}

/** What is counted on another day differs for that reason alone. */
export function looksAtOneDay({ basis, variants }: Comparison): boolean {
  const { targetDate } = basis.summary.period;
  const days = variants.map(({ outcome }) => outcome.summary.period.targetDate);
  return days.every((day) => day === targetDate || day === null || targetDate === null);
}

/** Means over different stretches of time differ for that reason alone. */
export function coversOnePeriod({ basis, variants }: Comparison): boolean {
  const { start, end } = basis.summary.period;
  return variants.every(({ outcome }) => outcome.summary.period.start === start && outcome.summary.period.end === end);
}
