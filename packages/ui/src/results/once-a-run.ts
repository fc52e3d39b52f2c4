import type { RunResult } from "../simulation/scenario-runner.ts";

/** The same function that works once for each run: cells are drawn again and again while somebody drags. */
export function onceARun<T>(make: (run: RunResult) => T): (run: RunResult) => T {
  const known = new WeakMap<RunResult, { readonly made: T }>();
  return (run) => {
    const kept = known.get(run) ?? { made: make(run) };
    known.set(run, kept);
    return kept.made;
  };
}
