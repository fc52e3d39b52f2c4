import fc from "fast-check";
import type { DistributionSpec, Scenario } from "../../src/index.ts";
import { mixed, rarely, share } from "./extreme-values.ts";

/** Days that have passed at the start. Mostly not known: what cannot have lasted so long is refused. */
const passed = mixed<undefined, DistributionSpec>(fc.constant(undefined), ...[0, 0.5, 30, 36_525], {
  kind: "exponential",
  mean: 20,
});

/** A first caseload as numbers, to be fitted to the forms and profiles of a scenario. */
export const extremeStart = fc.record({
  elapsed: fc.constantFrom("steadyState" as const, "justArrived" as const),
  filled: fc.array(mixed(share, 0, 1), { minLength: 12, maxLength: 12 }),
  heldShare: mixed(share, 0, 1),
  waiting: rarely(mixed(fc.nat(20), 0), 2000, 100_000),
  returning: rarely(mixed(fc.nat(20), 0), 2000, 100_000),
  passed: fc.record({ inCare: passed, waited: passed, away: passed }),
});

type Start = typeof extremeStart extends fc.Arbitrary<infer Value> ? Value : never;

/** As many in care as fit; waiting and coming back without a limit, also with no form for their age. */
export function started(
  start: Start,
  careForms: Scenario["careForms"],
  profiles: Scenario["profiles"],
): Scenario["startingPosition"] {
  const ids = Object.keys(profiles);
  const inCare = Object.entries(careForms).map(([form, { locations, role }], i) => {
    const places = Object.values(locations ?? {}).reduce((sum, { placesAtStart }) => sum + placesAtStart, 0);
    const youths = Math.floor(start.filled[i % 12]! * Math.min(100_000, role === "elsewhere" ? 50 : places));
    return {
      form,
      profile: ids[i % ids.length]!,
      youths,
      held: Math.floor(youths * start.heldShare),
      daysInCare: start.passed.inCare,
    };
  });
  return {
    elapsed: start.elapsed,
    inCare,
    waiting: [{ profile: ids[0]!, youths: start.waiting, daysWaited: start.passed.waited }],
    returning: [{ profile: ids.at(-1)!, youths: start.returning, daysAway: start.passed.away }],
  };
}
