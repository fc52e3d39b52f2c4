import { describe, expect, it } from "vitest";
import { toQuantile } from "../../src/engine/distributions/quantile.ts";
import { drawUniform, nameWord } from "../../src/engine/random-source.ts";
import { spreadOverSets } from "../../src/statistics/spread-over-sets.ts";

const normal = toQuantile({ kind: "normal", mean: 100, sd: 1 });

/** A value of mean 100 and sd 1. */
function drawNormal(name: string, number: number): number {
  return normal(drawUniform(nameWord(name), nameWord(`${name}, other`), number));
}

/** Sets whose true means have sd 3, with values of sd 2 about them. */
function twoSorts(sets: number, sizeOf: (set: number) => number, name: string): { values: number[]; sets: number[] } {
  const made = { values: [] as number[], sets: [] as number[] };
  for (let set = 0; set < sets; set++) {
    const mean = 3 * (drawNormal(`${name} sets`, set) - 100);
    for (let i = 0; i < sizeOf(set); i++) {
      made.values.push(50 + mean + 2 * (drawNormal(`${name} values`, 1000 * set + i) - 100));
      made.sets.push(set);
    }
  }
  return made;
}

describe("values that come in sets", () => {
  it("have the analysis of variance that can be worked out by hand, also with a last set that is smaller", () => {
    const found = spreadOverSets([1, 3, 5, 7, 9, NaN], (index) => Math.floor(index / 2));
    expect(found).toMatchObject({ count: 5, mean: 5 });
    expect(found.withinSd).toBeCloseTo(Math.sqrt(2), 12);
    expect(found.betweenSd).toBeCloseTo(Math.sqrt(10), 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(3.36), 12);
    expect(found.interval[1] - 5).toBeCloseTo(4.3027 * Math.sqrt(3.36), 10);
  });

  it("give back the two sorts of spread that they were made of", () => {
    for (const sizeOf of [() => 10, (set: number) => 1 + (set % 7)]) {
      const { values, sets } = twoSorts(4000, sizeOf, "known");
      const found = spreadOverSets(values, (index) => sets[index]!);
      // The standard error of an sd over n sets is about sd / sqrt(2 n).
      expect(Math.abs(found.betweenSd - 3)).toBeLessThan(3 * (3.5 / Math.sqrt(8000)));
      expect(Math.abs(found.withinSd - 2)).toBeLessThan(3 * (2 / Math.sqrt(2 * (values.length - 4000))));
    }
  });

  it.each([
    ["equal sets", () => 5],
    ["a last set that is smaller", (set: number) => (set === 19 ? 1 : 5)],
  ])("have an interval that holds the true mean 19 times in 20: %s", (name, sizeOf) => {
    let held = 0;
    for (let trial = 0; trial < 2000; trial++) {
      const { values, sets } = twoSorts(20, sizeOf, `${name} ${trial}`);
      const [low, high] = spreadOverSets(values, (index) => sets[index]!).interval;
      if (low <= 50 && 50 <= high) held++;
    }
    expect(Math.abs(held / 2000 - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / 2000));
  });

  it("have no spread between them that is below zero", () => {
    expect(spreadOverSets([1, 9, 9, 1], (index) => Math.floor(index / 2)).betweenSd).toBe(0);
  });

  it("say that they do not know what one set, or sets of one, cannot tell", () => {
    const oneSet = spreadOverSets([1, 2, 3], () => 0);
    expect(oneSet).toMatchObject({ mean: 2, withinSd: 1, betweenSd: NaN, standardError: NaN });
    const ones = spreadOverSets([1, 2, 3], (index) => index);
    expect(ones).toMatchObject({ withinSd: NaN, betweenSd: NaN });
    expect(ones.standardError).toBeCloseTo(Math.sqrt(1 / 3), 12);
    expect(spreadOverSets([NaN, NaN], () => 0)).toMatchObject({ count: 0, mean: NaN });
  });
});
