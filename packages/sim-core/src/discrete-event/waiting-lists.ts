import { lists, type RunState } from "./run-state.ts";

/**
 * Put a youth on a list of a form, at the end: within a list the order is that of joining it. `choice` says which of the
 * youth's memberships this is, so that one youth can stand on several lists and leave them all at once.
 */
export function joinList(run: RunState, youth: number, choice: number, form: number, kind: number): void {
  const member = youth * run.compiled.choices + choice;
  const list = form * lists.count + kind;
  const last = run.listTail[list]!;
  run.onList[member] = list;
  run.listNext[member] = -1;
  run.listPrevious[member] = last;
  if (last < 0) run.listHead[list] = member;
  else run.listNext[last] = member;
  run.listTail[list] = member;
}

/** Take a youth off every list. */
export function leaveLists(run: RunState, youth: number): void {
  const first = youth * run.compiled.choices;
  for (let member = first; member < first + run.compiled.choices; member++) {
    if (run.onList[member]! >= 0) leaveList(run, member);
  }
}

/** Take one membership out of its list. */
export function leaveList(run: RunState, member: number): void {
  const list = run.onList[member]!;
  const before = run.listPrevious[member]!;
  const after = run.listNext[member]!;
  if (before < 0) run.listHead[list] = after;
  else run.listNext[before] = after;
  if (after < 0) run.listTail[list] = before;
  else run.listPrevious[after] = before;
  run.onList[member] = -1;
}
