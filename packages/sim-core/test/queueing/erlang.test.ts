import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximateWait, erlangB, erlangC, halfinWhitt, meanWait, placesNeeded } from "../../src/index.ts";

const load = fc.double({ min: 0.1, max: 400, noNaN: true });
const places = fc.integer({ min: 1, max: 500 });

/** Erlang's formulas as he wrote them, in logarithms so that large numbers of places do not overflow. */
function blockedBySum(a: number, c: number): number {
  let logTerm = 0;
  const logs = [0];
  for (let n = 1; n <= c; n++) logs.push((logTerm += Math.log(a / n)));
  const most = Math.max(...logs);
  const sum = logs.reduce((total, term) => total + Math.exp(term - most), 0);
  return Math.exp(logTerm - most) / sum;
}

describe("Erlang's formulas", () => {
  it.each([
    // One place: the share of the time that it is taken is load / (1 + load), and load when everybody waits.
    [0.8, 1, 0.8 / 1.8, 0.8],
    // Two places, worked out by hand.
    [1, 2, 1 / 5, 1 / 3],
    // Three places with a load of 2: 8/6 over 1 + 2 + 2 + 8/6, and 4 over 1 + 2 + 2 + 4.
    [2, 3, 4 / 19, 4 / 9],
  ])("give what is known for a load of %f on %i places", (a, c, ...known) => {
    expect(erlangB(a, c)).toBeCloseTo(known[0], 4);
    expect(erlangC(a, c)).toBeCloseTo(known[1], 4);
  });

  it("are the sums that define them", () => {
    fc.assert(
      fc.property(load, places, (a, c) => {
        expect(erlangB(a, c)).toBeCloseTo(blockedBySum(a, c), 9);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("say that waiting makes it fuller, that more places help, and that a list without end makes all wait", () => {
    fc.assert(
      fc.property(load, places, (a, c) => {
        expect(erlangC(a, c)).toBeGreaterThanOrEqual(erlangB(a, c));
        expect(erlangB(a, c + 1)).toBeLessThanOrEqual(erlangB(a, c));
        expect(erlangC(a, c + 1)).toBeLessThanOrEqual(erlangC(a, c));
        if (a >= c) expect([erlangC(a, c), meanWait(a, c)]).toEqual([1, Infinity]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("agree with Pollaczek and Khinchine for one place, whatever the spread of the stays", () => {
    for (const cv of [0, 0.64, 1, 2]) {
      expect(approximateWait(0.7, 1, cv)).toBeCloseTo((0.7 * (1 + cv * cv)) / 2 / 0.3, 12);
    }
  });

  it("come to the law of many places by Halfin and Whitt", () => {
    for (const [a, c] of [
      [100, 110],
      [400, 420],
      [2500, 2550],
    ] as const) {
      expect(Math.abs(erlangC(a, c) - halfinWhitt(a, c))).toBeLessThan(0.6 / Math.sqrt(a));
    }
    expect(halfinWhitt(100, 100)).toBe(1);
  });
});

describe("the places needed", () => {
  it("are the fewest that serve the share at once", () => {
    const share = fc.constantFrom(0.5, 0.9, 0.95, 0.99);
    fc.assert(
      fc.property(load, share, (a, wanted) => {
        for (const [whenFull, full] of [
          ["waits", erlangC],
          ["goesAway", erlangB],
        ] as const) {
          const needed = placesNeeded(a, wanted, whenFull);
          expect(full(a, needed)).toBeLessThanOrEqual(1 - wanted);
          expect(full(a, needed - 1)).toBeGreaterThan(1 - wanted);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("are none where nobody comes, and no number where all must be served", () => {
    expect(placesNeeded(0, 0.99, "waits")).toBe(0);
    expect(() => placesNeeded(10, 1, "waits")).toThrow("No number of places");
  });
});
