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

it("no rule of waiting loses a youth or makes one", () => {
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

/** A form that closes with displacement after some months, with too few places for all of its youths in two others. */
const displacingSystem: fc.Arbitrary<SystemParts> = fc
  .record({
    day: fc.integer({ min: 1, max: 300 }),
    closing: fc.integer({ min: 1, max: 40 }),
    others: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
    stay: fc.constantFrom(days(253), lognormal(170, 160), exponential(90)),
    failingShare: fc.constantFrom(0, 0.15),
    hasElsewhere: fc.boolean(),
  })
  .map(({ day, closing, others, stay, failingShare, hasElsewhere }) => ({
    ...{ days: 364, perDay: 0.2, profiles: [{ stay, acceptableForms: [0, 1, 2] }] },
    forms: [
      { places: 40, role: "closed" as const, failure: { share: failingShare, to: 1 } },
      ...others.map((places) => ({ places })),
      ...(hasElsewhere ? [{ role: "elsewhere" as const }] : []),
    ],
    placement: { elsewhereForm: hasElsewhere ? 3 : null },
    changes: [{ day, location: 0, places: -closing }],
    manner: "displacement",
    start: { inCare: [{ form: 0, profile: 0, youths: 20, held: 0, days: null }] },
  }));

it("no closing with displacement loses a youth or makes one", () => {
  const displaced = new Set<boolean>();
  fc.assert(
    fc.property(displacingSystem, fc.constantFrom(1 as const, 7 as const), (parts, stepDays) => {
      const system = buildSystem(parts);
      mustHoldOfMeanField(system, stepDays);
      displaced.add(runMeanField(system, { stepDays }).measures["total/displacedYouths"]! > 1);
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(displaced).toEqual(new Set([true, false]));
});
