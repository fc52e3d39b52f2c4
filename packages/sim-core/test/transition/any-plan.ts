import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";

type Rules = NonNullable<Scenario["capacityPlan"]["rules"]>;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const days = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.record({ kind: fc.constant("exponential" as const), mean: fc.integer({ min: 1, max: 100 }) }),
);
const month = fc.integer({ min: 1, max: 6 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

/** Any of the rules, by itself or with others, tight or loose. Form `a` is closed care in these plans. */
export const anyRules: fc.Arbitrary<Rules | undefined> = fc
  .record({
    openingDelay: maybe(fc.record({ a: days, b: days })),
    staff: maybe(
      fc.record({
        freeAtStart: fc.integer({ min: 0, max: 8 }),
        hiredPerYear: fc.integer({ min: 0, max: 20 }),
        perPlace: fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.double({ min: 0, max: 3, noNaN: true }) }),
        releasedShare: share,
        retrainingDays: days,
      }),
    ),
    inBalance: maybe(
      fc.record({
        alternativePlacesPerClosedPlace: fc.double({ min: 0, max: 2, noNaN: true }),
        openForDays: fc.integer({ min: 0, max: 90 }),
        filledShare: maybe(share),
      }),
    ),
    pauseOnWaiting: maybe(fc.record({ above: fc.integer({ min: 2, max: 12 }), resumesAt: maybe(fc.nat(2)) })),
    occupancyTrigger: maybe(
      fc.array(
        fc.record({
          form: fc.constantFrom("a", "b"),
          location: maybe(fc.constantFrom("one", "two")),
          belowShare: share,
          forDays: fc.integer({ min: 0, max: 40 }),
          beyondPlan: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    ),
    floor: maybe(
      fc.record({
        a: fc.nat(10),
        b: fc.tuple(month, fc.nat(8), fc.nat(8)).map(([from, first, then]) => [
          { from: "2021-01-01", places: first },
          { from: `2021-${String(from + 3).padStart(2, "0")}-01`, places: then },
        ]),
      }),
    ),
  })
  .map((rules) => JSON.parse(JSON.stringify(rules)) as Rules);

/** Scenarios of `anyScenario` whose form `a` is closed care, with these rules and either manner of closing. */
export function withAnyPlan(rules: fc.Arbitrary<Rules | undefined>): fc.Arbitrary<Scenario> {
  return fc
    .tuple(anyScenario, rules, fc.constantFrom("attrition" as const, "displacement" as const))
    .map(([scenario, given, closingManner]) => ({
      ...scenario,
      careForms: { ...scenario.careForms, a: { ...scenario.careForms["a"]!, role: "closed" as const } },
      capacityPlan: { ...scenario.capacityPlan, closingManner, ...(given === undefined ? {} : { rules: given }) },
    }));
}
