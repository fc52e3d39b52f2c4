// A plugin for programs that run in Node: the functions of our own modules become constants of the built file. The engine that
// runs them knows then which function a call means, instead of looking it up each time
// (docs/decisions/0030-small-functions-joined.md).
import { inRoot } from "./workspace.mjs";

/** @typedef {{ start: number, end: number }} Stretch */
/** @typedef {Stretch & { type: string, id: (Stretch & { name: string }) | null, declaration: unknown }} Statement */
/** @typedef {Stretch & { id: Stretch & { name: string } }} NamedFunction */

const ours = inRoot("packages");

/** @returns {import("vite").Plugin} */
export function constantFunctions() {
  return {
    name: "constant-functions",
    // After the types are gone.
    enforce: "post",
    transform(code, id) {
      if (!id.startsWith(ours) || id.includes("node_modules") || !/\.ts$/.test(id)) return null;
      const { body } = this.parse(code);
      return {
        code: withConstantFunctions(code, /** @type {Statement[]} */ (/** @type {unknown} */ (body))),
        map: null,
      };
    },
  };
}

/**
 * A module with its functions as constants in front of all else, where they are there before anything runs, as declarations
 * are. That none is given another value is what TypeScript sees to.
 * @param {string} code
 * @param {readonly Statement[]} statements of the module, as ESTree has them
 */
export function withConstantFunctions(code, statements) {
  const functions = statements.flatMap((statement) => namedFunctionIn(statement));
  let constants = "";
  let rest = "";
  let from = 0;
  for (const { whole, declared } of functions) {
    const { start, end, id } = declared;
    constants += `${code.slice(whole.start, start)}const ${id.name} = ${code.slice(start, id.start)}${code.slice(id.end, end)};\n`;
    rest += code.slice(from, whole.start);
    from = whole.end;
  }
  return constants + rest + code.slice(from);
}

/**
 * The function that a statement declares, with what stands before it (`export`), if it does.
 * @param {Statement} statement
 * @returns {{ whole: Stretch, declared: NamedFunction }[]}
 */
function namedFunctionIn(statement) {
  const declared =
    statement.type === "ExportNamedDeclaration" ? /** @type {Statement | null} */ (statement.declaration) : statement;
  if (declared?.type !== "FunctionDeclaration" || declared.id === null) return [];
  return [{ whole: statement, declared: { start: declared.start, end: declared.end, id: declared.id } }];
}
