import { create, parseDependencies, type MathNode } from "mathjs/number";
import { constants, functions, operations, type Operation } from "./formula-functions.ts";

// The parser alone: no function of mathjs can be reached through this instance.
const { parse } = create({ ...(parseDependencies === undefined ? {} : { parseDependencies }) }) as {
  parse: (text: string) => MathNode;
};

/** Bounds on the work that a formula can ask for. There are no loops and no definitions, so its parts bound its time. */
export const formulaLimits = { characters: 1000, parts: 500, depth: 100 } as const;

/** Values of the variables, by their place in the list that the formula was compiled with. */
export type Formula = (values: Float64Array) => number;

export type CompiledFormula =
  { readonly ok: true; readonly evaluate: Formula } | { readonly ok: false; readonly problem: string };

/**
 * Turn a formula into a function, once, by a walk over its tree that admits what is listed and nothing else: numbers, the
 * named variables, pi and e, the usual operators, comparisons, `condition ? a : b` and the listed functions.
 */
export function compileFormula(text: string, variables: readonly string[]): CompiledFormula {
  if (text.length > formulaLimits.characters) return refuse(`longer than ${formulaLimits.characters} characters`);
  const root = parseText(text);
  if (typeof root === "string") return refuse(root);
  const work = { variables, parts: 0 };
  try {
    return { ok: true, evaluate: compileNode(root, work, 0) };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}

class Refusal extends Error {}

interface Work {
  readonly variables: readonly string[];
  parts: number;
}

/** What is read of a node of the parser: its kind and its parts. */
interface FormulaNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly fn?: string | { readonly type: string; readonly name?: string };
  readonly implicit?: boolean;
  readonly content?: FormulaNode;
  readonly args?: readonly FormulaNode[];
  readonly condition?: FormulaNode;
  readonly trueExpr?: FormulaNode;
  readonly falseExpr?: FormulaNode;
  readonly conditionals?: readonly string[];
  readonly params?: readonly FormulaNode[];
}

function refuse(problem: string): CompiledFormula {
  return { ok: false, problem };
}

function parseText(text: string): FormulaNode | string {
  try {
    return parse(text);
  } catch (error) {
    // Too deep a nesting overflows the parser's stack, which is a RangeError.
    return error instanceof RangeError ? "nested too deeply" : String(error instanceof Error ? error.message : error);
  }
}

function compileNode(node: FormulaNode | undefined, work: Work, depth: number): Formula {
  if (node === undefined) throw new Refusal("a part is missing");
  if (++work.parts > formulaLimits.parts) throw new Refusal(`more than ${formulaLimits.parts} parts`);
  if (depth > formulaLimits.depth) throw new Refusal(`nested deeper than ${formulaLimits.depth}`);
  const known = nodeCompilers.get(node.type);
  if (known === undefined) throw new Refusal(`${node.type.replace(/Node$/, "")} is not allowed`);
  return known(node, work, (part) => compileNode(part, work, depth + 1));
}

type NodeCompiler = (node: FormulaNode, work: Work, below: (part: FormulaNode | undefined) => Formula) => Formula;

/** The kinds of nodes that a formula may have. Whatever else the parser knows is refused. */
const nodeCompilers: ReadonlyMap<string, NodeCompiler> = new Map<string, NodeCompiler>([
  ["ParenthesisNode", ({ content }, _, below) => below(content)],
  ["ConstantNode", ({ value }) => constantOf(value)],
  ["SymbolNode", ({ name = "" }, { variables }) => symbolOf(name, variables)],
  ["OperatorNode", (node, _, below) => operatorOf(node, (node.args ?? []).map(below))],
  ["RelationalNode", ({ conditionals = [], params = [] }, _, below) => relationalOf(conditionals, params.map(below))],
  ["FunctionNode", (node, _, below) => functionOf(node, (node.args ?? []).map(below))],
  [
    "ConditionalNode",
    ({ condition, trueExpr, falseExpr }, _, below) =>
      conditionalOf(below(condition), below(trueExpr), below(falseExpr)),
  ],
]);

function constantOf(value: unknown): Formula {
  if (typeof value === "boolean") return () => Number(value);
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Refusal("only finite numbers are allowed");
  return () => value;
}

function symbolOf(name: string, variables: readonly string[]): Formula {
  const place = variables.indexOf(name);
  if (place >= 0) return (values) => values[place] ?? NaN;
  const constant = constants.get(name);
  if (constant === undefined) throw new Refusal(`unknown name ${name}; known: ${variables.join(", ")}`);
  return () => constant;
}

function conditionalOf(condition: Formula, whenTrue: Formula, whenFalse: Formula): Formula {
  return (values) => (condition(values) !== 0 ? whenTrue(values) : whenFalse(values));
}

function operatorOf({ fn, op = "", implicit }: FormulaNode, parts: readonly Formula[]): Formula {
  if (implicit === true) throw new Refusal("write the multiplication sign *");
  const operation = typeof fn === "string" ? operations.get(fn) : undefined;
  if (operation === undefined) throw new Refusal(`operator ${op} is not allowed`);
  return applied(operation, parts);
}

function relationalOf(names: readonly string[], parts: readonly Formula[]): Formula {
  const comparisons = names.map((name) => {
    const comparison = operations.get(name);
    if (comparison === undefined) throw new Refusal(`comparison ${name} is not allowed`);
    return comparison;
  });
  return (values) => {
    const found = parts.map((part) => part(values));
    return Number(comparisons.every((comparison, i) => comparison(found[i] ?? NaN, found[i + 1] ?? NaN) !== 0));
  };
}

function functionOf({ fn }: FormulaNode, parts: readonly Formula[]): Formula {
  const name = typeof fn === "object" && fn.type === "SymbolNode" ? (fn.name ?? "") : "";
  const known = functions.get(name);
  if (known === undefined) throw new Refusal(`unknown function ${name}; known: ${[...functions.keys()].join(", ")}`);
  const [fewest, most] = known.arguments;
  if (parts.length < fewest || parts.length > most) throw new Refusal(`${name} takes ${fewest} to ${most} values`);
  return applied(known.apply, parts);
}

function applied(operation: Operation, parts: readonly Formula[]): Formula {
  return (values) => operation(...parts.map((part) => part(values)));
}
