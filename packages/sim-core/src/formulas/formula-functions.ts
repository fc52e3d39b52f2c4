import { cos, exp, log, pow, sin } from "../engine/portable-math.ts";

export type Operation = (...values: number[]) => number;

/** Names that look up nothing but what is listed: an ordinary object would also find `constructor`. */
function listOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}

/** Operators by the name that the parser gives them. Comparisons give 1 or 0; 0 stands for "no". */
export const operations = listOf<Operation>({
  add: (a = 0, b = 0) => a + b,
  subtract: (a = 0, b = 0) => a - b,
  multiply: (a = 0, b = 0) => a * b,
  divide: (a = 0, b = 0) => a / b,
  pow: (a = 0, b = 0) => pow(a, b),
  mod: (a = 0, b = 0) => (b === 0 ? NaN : a - b * Math.floor(a / b)),
  unaryMinus: (a = 0) => -a,
  unaryPlus: (a = 0) => a,
  smaller: (a = 0, b = 0) => Number(a < b),
  smallerEq: (a = 0, b = 0) => Number(a <= b),
  larger: (a = 0, b = 0) => Number(a > b),
  largerEq: (a = 0, b = 0) => Number(a >= b),
  equal: (a = 0, b = 0) => Number(a === b),
  unequal: (a = 0, b = 0) => Number(a !== b),
  and: (a = 0, b = 0) => Number(a !== 0 && b !== 0),
  or: (a = 0, b = 0) => Number(a !== 0 || b !== 0),
  not: (a = 0) => Number(a === 0),
});

interface FormulaFunction {
  readonly arguments: readonly [fewest: number, most: number];
  readonly apply: Operation;
}

/** Functions that a formula may call, with how many arguments. `step(t, at)` is 1 from `at` on. */
export const functions = listOf<FormulaFunction>({
  min: { arguments: [1, 16], apply: Math.min },
  max: { arguments: [1, 16], apply: Math.max },
  abs: { arguments: [1, 1], apply: Math.abs },
  floor: { arguments: [1, 1], apply: Math.floor },
  ceil: { arguments: [1, 1], apply: Math.ceil },
  round: { arguments: [1, 1], apply: Math.round },
  sqrt: { arguments: [1, 1], apply: Math.sqrt },
  exp: { arguments: [1, 1], apply: (x = 0) => exp(x) },
  log: { arguments: [1, 1], apply: (x = 0) => log(x) },
  sin: { arguments: [1, 1], apply: (x = 0) => sin(x) },
  cos: { arguments: [1, 1], apply: (x = 0) => cos(x) },
  clamp: { arguments: [3, 3], apply: (x = 0, low = 0, high = 0) => Math.min(Math.max(x, low), high) },
  step: { arguments: [2, 2], apply: (x = 0, at = 0) => Number(x >= at) },
});

export const constants = listOf<number>({ pi: Math.PI, e: Math.E });
