import { expect } from "vitest";
import type { RunSummary } from "../../src/index.ts";

/**
 * The known value lies within three standard errors of the simulated mean, and the run was long enough that an error of
 * `visible` (2% unless said) would have been seen.
 */
export function expectKnown(
  summary: RunSummary,
  ...[measure, known, visible = 0.02]: readonly [measure: string, known: number, visible?: number]
): void {
  const found = summary.measures[measure];
  if (found === undefined) throw new Error(`No measure ${measure}.`);
  expect(Math.abs(found.mean - known), `${measure}: ${found.mean} against ${known}`).toBeLessThan(
    3 * found.standardError,
  );
  expect(found.standardError, `${measure}: too few replications`).toBeLessThan(visible * Math.abs(known));
}
