import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cos, exp, log, pow, sin } from "../../src/engine/portable-math.ts";

function expectNear(found: number, known: number, relative = 4e-16): void {
  expect(Math.abs(found - known)).toBeLessThanOrEqual(Math.abs(known) * relative + 1e-300);
}

describe("the portable functions", () => {
  it("agree with the built-in ones to the last bit or so", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expectNear(exp(x), Math.exp(x));
        if (x > 0) expectNear(log(x), Math.log(x));
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(4e-16);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(4e-16);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it("raise to a power", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (x, y) => {
          expectNear(pow(x, y), Math.pow(x, y), 1e-13);
        },
      ),
      { numRuns: 2000, seed: 2 },
    );
    expect(pow(2, 10)).toBe(1024);
    expect(pow(0, 2)).toBe(0);
    expect(pow(5, 0)).toBe(1);
  });

  it("know their ends", () => {
    expect([exp(-1000), exp(1000), exp(0), log(1), log(0), log(-1), log(Infinity), exp(NaN)]).toEqual([
      0,
      Infinity,
      1,
      0,
      -Infinity,
      NaN,
      Infinity,
      NaN,
    ]);
    expect(exp(-740)).toBeGreaterThan(0);
    expectNear(log(5e-324), Math.log(5e-324));
  });
});
