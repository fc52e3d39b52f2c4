import { compileFormula } from "../../src/formulas/compile-formula.ts";
import { hostileFormulas } from "../../test/formulas/hostile-formulas.ts";

export interface FormulaTimes {
  readonly formulas: number;
  /** The one that took longest, and how long. */
  readonly slowest: string;
  readonly milliseconds: number;
}

/** Each formula that tries to do something else than compute: read, refused or worked out once, in a process without warm-up. */
export function measureFormulas(): FormulaTimes {
  let slowest = "";
  let milliseconds = 0;
  for (const text of hostileFormulas) {
    const start = performance.now();
    const compiled = compileFormula(text, ["base", "t"]);
    if (compiled.ok) compiled.evaluate(Float64Array.of(300, 10));
    const taken = performance.now() - start;
    if (taken <= milliseconds) continue;
    milliseconds = taken;
    slowest = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  }
  return { formulas: hostileFormulas.length, slowest, milliseconds };
}
