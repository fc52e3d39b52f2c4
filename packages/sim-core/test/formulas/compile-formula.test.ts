import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/index.ts";
import { compileFormula, formulaLimits } from "../../src/formulas/compile-formula.ts";
import { smallScenario } from "../support/small-scenario.ts";

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

  it.each([
    ...[
      "1:1e9",
      "range(0,1e9)",
      "zeros(20000,20000)",
      "ones(1e9)",
      "[1,2,3]",
      "{a:1}",
      "a=1",
      "f(x)=x",
      "a[1e9]=1",
      "1;2",
    ],
    ...["import({a:1})", "createUnit('x')", "evaluate('1')", "parse('1')", "simplify('x')", "derivative('x^2','x')"],
    ...[
      "config({number:'BigNumber'})",
      "parser()",
      "typed('f')",
      "bignumber(1e7)!",
      "100000!",
      "combinations(1e9,5e8)",
    ],
    ...[
      "print('$x',{x:1},1e9)",
      "format(1,{})",
      "eigs(1)",
      "det(1)",
      "random()",
      "fft(1:1e5)",
      "isPrime(7)",
      "zeta(2)",
    ],
    ...["base.constructor", "base['constructor']", "constructor", "__proto__", "toString()", "hasOwnProperty('x')"],
    ...[
      "constructor('return process')()",
      "base.__proto__.x",
      "f.constructor('alert(1)')()",
      "this",
      "globalThis",
      "window",
    ],
    ...[
      "process.exit()",
      "require('fs')",
      "eval('1')",
      "Function('1')",
      "'text'",
      '"text" + 1',
      "2 base",
      "base t",
      "pi t",
    ],
    ...["i", "3i", "sqrt(-1) i", "5 cm", "1 to 2", "base in t", "base'", "base.*t", "1 << 2", "base | 1", "~base", "x"],
    ...["", " ", "1 +", "((", ")", "min()", "clamp(1,2)", "step(1)", "min(1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17)"],
    ...[
      "1e999",
      "0/",
      "?:",
      "\u0000",
      "base\nt = 1",
      "unknown",
      "Math.max(1,2)",
      "if(1,2,3)",
      "setPowerset(1:22)",
      "xgcd(1,2)",
    ],
    "(".repeat(400) + "1" + ")".repeat(400),
    "-".repeat(900) + "1",
    "1" + "+1".repeat(499),
    "9".repeat(1001),
    "sin(".repeat(120) + "1" + ")".repeat(120),
  ])("is refused, whatever it tries: %s", (text) => {
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
