import type { RunState } from "./run-state.ts";
import type { RunForm } from "./system-in-run.ts";

/**
 * Look for forms that wait for each other in a circle: all places of each are held by youths who wait for a form of the
 * same group, so that none will ever come free by itself. Method: take away, until nothing changes, every form where
 * somebody can still leave; what is left is stuck.
 */
export function findCircle({ forms }: RunState): void {
  for (const form of forms) form.isStuck = true;
  for (let changed = true; changed;) {
    changed = false;
    for (const form of forms) {
      if (!form.isStuck || isFullOfThoseWhoWaitForStuck(form, forms)) continue;
      form.isStuck = false;
      changed = true;
    }
  }
  for (const form of forms) if (form.isStuck) form.isInCircle = true;
}

function isFullOfThoseWhoWaitForStuck(form: RunForm, forms: readonly RunForm[]): boolean {
  const inCare = form.inCare.count;
  if (inCare === 0 || form.freePlaces > 0 || form.isUnlimited) return false;
  let waiting = 0;
  for (const next of forms) if (next.isStuck) waiting += form.holdsFor[next.index]!;
  return waiting === inCare;
}
