import { factId, factNumber } from "./facts.ts";
import { shareOut } from "./share-out.ts";

/**
 * Works out a formula as it stands in a provenance, so that the text that a reader sees is what was computed: numbers,
 * references to facts, + - * / and parentheses, `round(formula, decimals)`, and `shareOut(total, nth, weight, weight, ...)`: the
 * nth part of a whole number that is shared out by weight in whole numbers.
 */
export function evaluateFormula(formula: string): number {
  const tokens = formula.match(/[A-Za-z][\w.]*(\[[^\]]*\])*|\d+(\.\d+)?|\S/g) ?? [];
  const value = sum(tokens);
  if (tokens.length > 0) throw new Error(`${formula}: cannot read from "${tokens.join(" ")}" on.`);
  return value;
}

/** Ids of the facts that a formula refers to, each once. */
export function factsIn(formula: string): string[] {
  const references = formula.match(/[A-Za-z][\w.]*(\[[^\]]*\])*/g) ?? [];
  return [...new Set(references.filter((name) => name !== "round" && name !== "shareOut").map(factId))];
}

/** Each reader takes from the front of the list what it understands. */
function sum(tokens: string[]): number {
  let value = product(tokens);
  for (;;) {
    if (take(tokens, "+")) value += product(tokens);
    else if (take(tokens, "-")) value -= product(tokens);
    else return value;
  }
}

function product(tokens: string[]): number {
  let value = single(tokens);
  for (;;) {
    if (take(tokens, "*")) value *= single(tokens);
    else if (take(tokens, "/")) value /= single(tokens);
    else return value;
  }
}

function single(tokens: string[]): number {
  if (take(tokens, "(")) return closed(tokens, sum(tokens));
  if (take(tokens, "round")) return rounded(tokens);
  if (take(tokens, "shareOut")) return sharedOut(tokens);
  const token = tokens.shift() ?? "";
  if (/^\d/.test(token)) return Number(token);
  return factNumber(token);
}

function rounded(tokens: string[]): number {
  expect(tokens, "(");
  const value = sum(tokens);
  const decimals = take(tokens, ",") ? sum(tokens) : 0;
  return closed(tokens, Number(value.toFixed(decimals)));
}

function sharedOut(tokens: string[]): number {
  expect(tokens, "(");
  const total = sum(tokens);
  const weights: number[] = [];
  while (take(tokens, ",")) weights.push(sum(tokens));
  const nth = weights.shift() ?? 0;
  const parts = Object.values(
    shareOut(total, Object.fromEntries(weights.map((weight, index) => [`part ${index}`, weight]))),
  );
  const part = parts[nth - 1];
  if (part === undefined) throw new Error(`A formula shares out over ${weights.length} and asks for number ${nth}.`);
  return closed(tokens, part);
}

function closed(tokens: string[], value: number): number {
  expect(tokens, ")");
  return value;
}

function take(tokens: string[], wanted: string): boolean {
  if (tokens[0] !== wanted) return false;
  tokens.shift();
  return true;
}

function expect(tokens: string[], wanted: string): void {
  if (!take(tokens, wanted)) throw new Error(`A formula has "${tokens[0] ?? "nothing"}" where "${wanted}" belongs.`);
}
