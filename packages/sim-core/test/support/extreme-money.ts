import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";
import { between, mixed, share } from "./extreme-values.ts";

type Money = NonNullable<Scenario["money"]>;

const euro = mixed(between(0, 500_000), 0, 0.005, 1e9);
const euroPerDay = mixed(between(0, 700), 0, 0.001, 100_000);
const year = mixed(fc.integer({ min: 2019, max: 2024 }), 1900, 2199);
const index = mixed(between(0.95, 1.1), 0.5, 2, 1);
const purposes = ["dispose", "rebuild", "replace", "propertyPlan", "support", "startUp", "runningCosts"] as const;
const otherPurposes = ["staffTransition", "outsideClosedCare"] as const;

const price = fc.record({
  euroPerDay: fc.option(euroPerDay, { nil: undefined }),
  timesReference: mixed(between(0, 2), 0, 100),
  fixedShare: share,
  euroPaidPerDay: fc.option(euroPerDay, { nil: undefined }),
});

const cost = fc.record({
  kind: fc.constantFrom("pilots" as const, "training" as const, "realEstate" as const, "startUp" as const),
  euro,
  at: fc.option(share, { nil: undefined }),
  each: fc.constantFrom("unitOpened" as const, "unitClosed" as const, "placeOpened" as const, "placeClosed" as const),
  isOfFirstForm: fc.boolean(),
  paidFrom: fc.constantFrom("square" as const, "otherBudget" as const),
  purpose: fc.option(fc.constantFrom(...purposes, ...otherPurposes), { nil: undefined }),
});

/** The money of a scenario that is still without names and dates. */
export const extremeMoney = fc.record({
  priceLevel: year,
  indexPerYear: index,
  indexOfYear: fc.option(index, { nil: undefined }),
  square: fc.record({
    placeEquivalents: mixed(between(0, 60), 0, 100_000),
    euroPerYear: mixed(between(0, 200_000), 0, 0.01, 1e8),
    guaranteeYear: fc.option(year, { nil: undefined }),
    lumpSum: fc.option(fc.record({ from: year, years: fc.integer({ min: 1, max: 100 }) }), { nil: undefined }),
    bandwidth: fc.option(share, { nil: undefined }),
    flowsBackShare: fc.option(share, { nil: undefined }),
  }),
  breakEvenOccupancy: mixed(between(0.5, 1), 0.1, 1),
  prices: fc.array(price, { minLength: 12, maxLength: 12 }),
  costs: fc.array(cost, { maxLength: 6 }),
  grant: fc.record({
    euro: mixed(between(0, 1_000_000), 0, 1e9),
    pays: fc.subarray([...purposes]),
    supportShare: share,
  }),
});

type Parts = typeof extremeMoney extends fc.Arbitrary<infer Value> ? Value : never;

/** With the forms and the dates of a scenario. */
export function paid(from: Parts, careForms: Scenario["careForms"], at: (part: number) => string): Money {
  const { prices, costs, grant, indexOfYear, ...rest } = from;
  const forms = Object.keys(careForms);
  return {
    ...rest,
    ...(indexOfYear === undefined ? {} : { indexOfYear: { "2022": indexOfYear } }),
    square: rest.square,
    careForms: Object.fromEntries(forms.map((id, i) => [id, priceOf(prices[i]!, careForms[id]!.role)])),
    incidental: Object.fromEntries(costs.map((one, i) => [`c${i}`, costOf(one, forms[0]!, at)])),
    grant: { providers: { a: { name: { nl: "a" }, euro: grant.euro } }, ...grant, ...{ euro: undefined } },
  };
}

function priceOf({ timesReference, ...own }: Parts["prices"][number], role: string): Money["careForms"][string] {
  const either = own.euroPerDay === undefined ? { timesReference } : {};
  return { ...own, ...either, fixedShare: role === "elsewhere" ? 0 : own.fixedShare };
}

function costOf(
  { at: part, each, isOfFirstForm, purpose, ...own }: Parts["costs"][number],
  form: string,
  at: (part: number) => string,
): NonNullable<Money["incidental"]>[string] {
  return {
    ...own,
    name: { nl: "kosten" },
    ...(part === undefined ? { each } : { date: at(part) }),
    ...(isOfFirstForm ? { careForm: form } : {}),
    ...(purpose === undefined ? {} : { grant: { provider: "a", purpose } }),
  };
}
