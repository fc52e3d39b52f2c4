import { describe, expect, it } from "vitest";
import { counterpartOf, figureOf } from "./figure.ts";
import type { ShownResults } from "./shown-results.ts";

const measure = "total/elsewherePerYear";

/** Results with this mean in the runs and this value in the estimate. */
function shown({ run, isCurrent, estimate }: { run?: number; isCurrent?: boolean; estimate?: number }): ShownResults {
  const summary = { measures: { [measure]: { count: 9, mean: run, percentiles: { p5: 1, p95: 99 } } } };
  return {
    scenario: {},
    run: run === undefined ? null : { summary },
    runIsCurrent: isCurrent ?? false,
    estimate: estimate === undefined ? null : { measures: { [measure]: estimate }, bindingForms: ["closed"] },
    work: { kind: "idle" },
  } as unknown as ShownResults;
}

describe("a figure", () => {
  it("is of the runs where they are of what is set now", () => {
    expect(figureOf(shown({ run: 69, isCurrent: true, estimate: 43 }), measure)).toMatchObject({
      value: 69,
      freshness: "current",
    });
  });

  it("is an estimate while the runs are of before a change, and rough where places bind", () => {
    expect(figureOf(shown({ run: 69, estimate: 65 }), measure)).toMatchObject({
      value: 65,
      freshness: "estimate",
      isRough: true,
    });
  });

  it("is marked as out of date where there is nothing better", () => {
    expect(figureOf(shown({ run: 69 }), measure)).toMatchObject({ value: 69, freshness: "stale" });
    expect(figureOf(shown({}), measure)).toMatchObject({ value: null, freshness: "none" });
  });
});

describe("what a figure is held against", () => {
  const basis = shown({ run: 69, isCurrent: true, estimate: 43 });

  it("is of the same kind: an estimate against an estimate, runs against runs", () => {
    expect(counterpartOf(figureOf(shown({ run: 60, estimate: 65 }), measure), basis, measure)?.value).toBe(43);
    expect(counterpartOf(figureOf(shown({ run: 99, isCurrent: true }), measure), basis, measure)?.value).toBe(69);
  });

  it("is nothing where the kinds differ or the figure is out of date", () => {
    const onlyRuns = shown({ run: 69, isCurrent: true });
    expect(counterpartOf(figureOf(shown({ run: 60, estimate: 65 }), measure), onlyRuns, measure)).toBeNull();
    expect(counterpartOf(figureOf(shown({ run: 69 }), measure), basis, measure)).toBeNull();
  });
});
