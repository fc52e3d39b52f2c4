import { describe, expect, it } from "vitest";
import { runMeanField } from "../../src/mean-field/run-mean-field.ts";
import { buildSystem, exponential, lognormal } from "./build-system.ts";
import { walkYouths } from "./walk-youths.ts";

const system = buildSystem({
  days: 2548,
  perDay: 3,
  forms: [
    { endsAtAge: 18, runsOnShare: 0.1, entryAges: [0, 18], hold: { share: 0.3, days: lognormal(60, 50) } },
    { endsAtAge: 23, entryAges: [0, 20], failure: { share: 0.2, to: 0 } },
    { entryAges: [0, 13] },
  ],
  profiles: [
    { share: 0.5, stay: lognormal(220, 210), ageAtReferral: { kind: "normal", mean: 15.5, sd: 1.5 } },
    {
      share: 0.3,
      stay: lognormal(300, 250),
      ageAtReferral: { kind: "normal", mean: 15.8, sd: 1.5 },
      acceptableForms: [1, 0],
      followUps: [{ fromForm: null, profile: 0, share: 0.2, whileFull: "holdsPlace" }],
    },
    {
      share: 0.2,
      stay: exponential(300),
      ageAtReferral: { kind: "uniform", low: 8, high: 15 },
      acceptableForms: [2, 0],
    },
  ],
  askedShare: 0.7,
  usualForm: 0,
  returns: { share: 0.4, after: lognormal(200, 180), newProfileShare: 0.4, untilAge: 18 },
});

describe("against youths walked one by one, with room for all", () => {
  const sampled = [182, 728, 1092, 2002, 2254, 2548];
  const walked = walkYouths(system, sampled, 40);
  const steps = [1, 7] as const;

  it.each(steps)("gives the same numbers in care once settled, in steps of %i days", (stepDays) => {
    const { series } = runMeanField(system, { stepDays });
    const settled = [3, 4, 5];
    for (const form of [0, 1, 2]) {
      const mean = average(settled.map((i) => walked.inCare[form]![i]!));
      const fluid = average(settled.map((i) => series[`form/form${form}/inCare`]![sampled[i]! / stepDays]!));
      // The count is nearly Poisson, and the three days are nearly independent.
      expect(Math.abs(fluid - mean)).toBeLessThan(3.5 * Math.sqrt(mean / 40 / 2) + 0.003 * mean);
    }
    const held = average(settled.map((i) => walked.held[i]!));
    const fluidHeld = average(settled.map((i) => series["total/held"]![sampled[i]! / stepDays]!));
    expect(Math.abs(fluidHeld - held)).toBeLessThan(3.5 * Math.sqrt(held / 40 / 2));
  });

  it.each(steps)("is within 2 percent while the system fills from nothing, in steps of %i days", (stepDays) => {
    const { series } = runMeanField(system, { stepDays });
    for (const i of [0, 1, 2]) {
      const total = walked.inCare.reduce((sum, row) => sum + row[i]!, 0);
      const fluid = series["total/inCare"]![sampled[i]! / stepDays]!;
      expect(Math.abs(fluid - total)).toBeLessThan(3.5 * walked.standardError[i]! + 0.02 * total);
    }
  });
});

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
