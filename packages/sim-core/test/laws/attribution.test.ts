import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeDifference, type AttributedValues, type Attribution } from "../../src/index.ts";

/** What an outcome is with some of the changes made, in each of a few replications. */
type World = (made: ReadonlySet<number>, replication: number) => number;

const replications = 4;

/** The values that runs of a world would give, with so many changes. */
function valuesOf(world: World, changes: number): AttributedValues {
  const numbers = Array.from({ length: changes }, (_, change) => change);
  const row = (made: readonly number[]): number[] =>
    Array.from({ length: replications }, (_, replication) => world(new Set(made), replication));
  return {
    first: row([]),
    second: row(numbers),
    changes: numbers.map((change) => ({
      alone: row([change]),
      without: row(numbers.filter((other) => other !== change)),
    })),
  };
}

/** The Shapley value by its definition: the mean of what a change adds over all orders in which changes can be made. */
function shapley(world: World, changes: number): number[] {
  const orders = permutations(Array.from({ length: changes }, (_, change) => change));
  const totals = new Array<number>(changes).fill(0);
  for (const order of orders) {
    order.forEach((change, at) => {
      const before = new Set(order.slice(0, at));
      for (let replication = 0; replication < replications; replication++)
        totals[change]! += world(new Set([...before, change]), replication) - world(before, replication);
    });
  }
  return totals.map((total) => total / orders.length / replications);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

const means = ({ parts }: Attribution): number[] => parts.map(({ mean }) => mean);
const near = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 8) as unknown);
const amount = fc.double({ min: -100, max: 100, noNaN: true });

describe("a difference that is taken apart", () => {
  it("gives each change what it adds where changes leave each other alone, and leaves nothing", () => {
    const adds = [5, -3, 0];
    const world: World = (made, replication) =>
      10 * replication + [...made].reduce((sum, change) => sum + adds[change]!, 0);
    const attribution = attributeDifference(valuesOf(world, 3));
    expect(means(attribution)).toEqual(adds);
    expect(attribution.difference).toEqual({ mean: 2, standardError: 0, interval: [2, 2] });
    expect(attribution.together.mean).toBe(0);
  });

  it("is the Shapley value, and leaves nothing, where changes work on each other two by two", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 10, maxLength: 10 }), (weights) => {
        const world: World = (made, replication) =>
          [...made].reduce((sum, a) => {
            const pairs = [...made].filter((b) => b < a).map((b) => weights[4 + a + b]! * (1 + replication));
            return sum + weights[a]! + pairs.reduce((total, pair) => total + pair, 0);
          }, 0);
        const attribution = attributeDifference(valuesOf(world, 4));
        expect(means(attribution)).toEqual(near(shapley(world, 4)));
        expect(attribution.together.mean).toBeCloseTo(0, 8);
      }),
      { numRuns: 50 },
    );
  });

  it("adds up, whatever the changes do: the parts and what they leave over are the difference", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 32, maxLength: 32 }), (outcomes) => {
        const world: World = (made, replication) =>
          outcomes[[...made].reduce((index, change) => index + 2 ** change, 0)]! * (1 + replication);
        const { difference, together, ...rest } = attributeDifference(valuesOf(world, 5));
        const sum = means({ ...rest, difference, together }).reduce((total, part) => total + part, together.mean);
        expect(sum).toBeCloseTo(difference.mean, 8);
      }),
    );
  });

  it("says what three changes do only together", () => {
    const world: World = (made) => (made.size === 3 ? 12 : 0);
    const attribution = attributeDifference(valuesOf(world, 3));
    expect([...means(attribution), attribution.together.mean]).toEqual([6, 6, 6, -6]);
  });

  it("leaves out replications in which a scenario had nothing to measure", () => {
    const world: World = (made, replication) => (replication === 2 && made.has(0) ? NaN : made.size);
    expect(attributeDifference(valuesOf(world, 2))).toMatchObject({ count: 3, difference: { mean: 2 } });
  });

  it("counts parameter sets, and not replications, where not all numbers are certain", () => {
    const world: World = (made, replication) => made.size * Math.floor(replication / 2);
    const [apart, inSets] = [null, 2].map((perSet) => attributeDifference(valuesOf(world, 1), perSet).difference);
    expect(inSets?.mean).toBe(apart?.mean);
    expect(inSets?.standardError).toBeCloseTo(0.5, 10);
    expect(apart?.standardError).toBeCloseTo(Math.sqrt(1 / 12), 10);
  });
});
