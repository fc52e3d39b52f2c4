import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/index.ts";
import { compileFormula, formulaLimits } from "../../src/formulas/compile-formula.ts";
import { smallScenario } from "../support/small-scenario.ts";
import { hostileFormulas } from "./hostile-formulas.ts";

const variables = ["base", "t"];

function valueOf(text: string, base = 300, t = 10): number | string {
  const compiled = compileFormula(text, variables);
  return compiled.ok ? compiled.evaluate(Float64Array.of(base, t)) : `refused: ${compiled.problem}`;
}

describe("a formula", () => {
  it.each<[string, number]>([
    ["base", 300],
    ["base * (1 - 0.05 * t / 10)", 285],
    ["t > 5 ? 1 : 2", 1],
    ["5 < t <= 10", 1],
    ["not (t == 10)", 0],
    ["clamp(base, 0, 200) + step(t, 10)", 201],
    ["max(1, 2, t) - min(3, 4)", 7],
    ["2 ^ 10", 1024],
    ["17 mod 5", 2],
    ["5%", 0.05],
    ["round(base + 0.4) + floor(0.9) + ceil(0.1) + abs(-1)", 302],
    ["sin(pi / 2) + cos(0)", 2],
    ["log(e) + exp(0) + sqrt(9)", 5],
    ["true and not false", 1],
  ])("is worked out: %s", (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 12);
  });

  it("gives what the same JavaScript gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        expect(valueOf(`(${a} + base) * ${b} / (t + ${b})`)).toBe(((a + 300) * b) / (10 + b));
      }),
      { seed: 21 },
    );
  });

  it.each(hostileFormulas)("is refused, whatever it tries: %s", (text) => {
    expect(valueOf(text)).toMatch(/^refused: /);
  });

  it("has work that its length bounds", () => {
    expect(formulaLimits).toEqual({ characters: 1000, parts: 500, depth: 100 });
    expect(valueOf("9^9^9^9")).toBe(Infinity);
  });

  it("never does anything but answer or refuse", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(["number", "string"]).toContain(typeof valueOf(text));
      }),
      { numRuns: 2000, seed: 22 },
    );
  });
});

describe("a formula for the inflow", () => {
  const withFormula = (formula: string) => {
    const scenario = smallScenario({ perYear: 300, places: 5, stay: 10 });
    scenario.arrivals.formula = formula;
    return parseScenario(scenario);
  };

  it("is used day by day", () => {
    expect(withFormula("base * (1 - 0.1 * years)").ok).toBe(true);
    expect(withFormula("step(t, 366) * base + dayOfYear / 366").ok).toBe(true);
  });

  it.each(["base - 200 * years", "0 / 0", "1e9", "log(t - 100)", "base *", "[1]", "speed"])(
    "is refused with its place when it cannot be: %s",
    (formula) => {
      const parsed = withFormula(formula);
      expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`)).toContain(
        "bad_formula arrivals.formula",
      );
    },
  );
});
