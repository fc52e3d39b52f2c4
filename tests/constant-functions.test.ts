import { expect, it } from "vitest";
import { parseSync } from "vite";
import { withConstantFunctions } from "../scripts/constant-functions.mjs";

const written = `
import { sep } from "node:path";
export const early = double(3) + later();
export function double(n) {
  return n === 0 ? 0 : 2 + double(n - 1);
}
async function slowly() {
  return sep.length;
}
export function* upTo(n) {
  for (let i = 0; i < n; i++) yield (function inner() { return i; })();
}
function later() {
  function within() {
    return 40;
  }
  return within();
}
export { slowly as slow };
export default function named() {
  return named.name;
}
`;

it("makes constants of the functions of a module, which are there before anything runs and do what they did", async () => {
  const changed = withConstantFunctions(written, parseSync("written.js", written).program.body as never);
  for (const name of ["double", "slowly", "upTo", "later"]) expect(changed).toContain(`const ${name} = `);
  const [before, after] = await Promise.all([load(written), load(changed)]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const { early, double, slow, upTo, default: named } of [before, after]) {
    expect([early, double(5), double.name, await slow(), [...upTo(3)], named()]).toEqual([
      46,
      10,
      "double",
      1,
      [0, 1, 2],
      "named",
    ]);
  }
});

interface Module {
  readonly early: number;
  readonly double: (n: number) => number;
  readonly slow: () => Promise<number>;
  readonly upTo: (n: number) => Iterable<number>;
  readonly default: () => string;
}

async function load(code: string): Promise<Module> {
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Module;
}
