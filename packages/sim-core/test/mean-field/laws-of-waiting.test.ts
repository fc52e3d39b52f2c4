import fc from "fast-check";
import { expect, it } from "vitest";
import { runMeanField } from "../../src/mean-field/run-mean-field.ts";
import type { WaitingRule } from "../../src/youth-care/care-system.ts";
import { mustHoldOfMeanField } from "../soak/must-hold-of-mean-field.ts";
import { buildSystem, days, exponential, lognormal, type SystemParts } from "./build-system.ts";

const daysOrNever = fc.option(fc.integer({ min: 0, max: 40 }));
const waitOrNever = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(days),
    fc.double({ min: 0.5, max: 60, noNaN: true }).map(exponential),
    fc.double({ min: 0.5, max: 60, noNaN: true }).map((mean) => lognormal(mean, mean / 2)),
  ),
);
const rule: fc.Arbitrary<WaitingRule> = fc.record({
  fallsBackAfterDays: daysOrNever,
  secondChoiceShare: fc.constantFrom(0, 0.3, 1),
  waitsFor: fc.constantFrom("best", "acceptable"),
  goesElsewhereAfterDays: daysOrNever,
});

/** Two forms with too few places, a way out, and a list at the start that is longer than both. */
const waitingSystem: fc.Arbitrary<SystemParts> = fc
  .record({ urgent: rule, regular: rule, leavesAfter: waitOrNever, becomesUrgentAfter: waitOrNever })
  .map((placement) => ({
    ...{ days: 63, perDay: 0.7, usualForm: 0, askedShare: 0.7 },
    forms: [{ places: 6 }, { places: 3 }, { role: "elsewhere" }],
    profiles: [
      { stay: exponential(20), urgentShare: 0.3 },
      { stay: lognormal(40, 30), acceptableForms: [1, 0] },
    ],
    start: { waiting: [{ profile: 0, youths: 12, days: null }] },
    placement: { ...placement, elsewhereForm: 2 },
  }));

it("no law of waiting loses a youth or makes one, whatever the laws", () => {
  const waited = new Set<boolean>();
  fc.assert(
    fc.property(waitingSystem, fc.constantFrom(1 as const, 7 as const), (parts, stepDays) => {
      const system = buildSystem(parts);
      mustHoldOfMeanField(system, stepDays);
      waited.add(runMeanField(system, { stepDays }).series["total/waiting"]!.some((waiting) => waiting > 1));
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(waited).toContain(true);
});
