import type { RunState } from "./run-state.ts";

/**
 * Look for forms that wait for each other in a circle: all places of each are held by youths who wait for a form of the
 * same group, so that none will ever come free by itself. Method: take away, until nothing changes, every form where
 * somebody can still leave; what is left is stuck.
 */
export function findCircle(run: RunState): void {
  const { isStuck, inCircle } = run;
  const { forms } = run.compiled;
  isStuck.fill(1);
  for (let changed = true; changed;) {
    changed = false;
    for (let form = 0; form < forms; form++) {
      if (isStuck[form] === 0 || isFullOfThoseWhoWaitForStuck(run, form)) continue;
      isStuck[form] = 0;
      changed = true;
    }
  }
  for (let form = 0; form < forms; form++) if (isStuck[form] === 1) inCircle[form] = 1;
}

function isFullOfThoseWhoWaitForStuck(run: RunState, form: number): boolean {
  const { forms, isUnlimited } = run.compiled;
  const { count, offset } = run.counters;
  const inCare = count[offset.inCare + form]!;
  if (inCare === 0 || run.freePlaces[form]! > 0 || isUnlimited[form] === 1) return false;
  let waiting = 0;
  for (let next = 0; next < forms; next++) if (run.isStuck[next] === 1) waiting += run.holdsFor[form * forms + next]!;
  return waiting === inCare;
}
