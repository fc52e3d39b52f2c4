import type { RunState } from "./run-state.ts";
import { doing } from "./youth.ts";

/** What is checked on every replication, one row a replication and one column a form where it is by form. */
export interface CheckRows {
  conservationGap: number;
  overOccupancy: number;
  readonly byCount: Float64Array;
  readonly byYouth: Float64Array;
}

/** Check a replication that has ended: nobody lost, nobody without a place, and both sides of Little's law. */
export function writeChecks(run: RunState, checks: CheckRows, row: number): void {
  const { tally, compiled } = run;
  const gap = Math.abs(tally.created - tally.gone - youthsPresent(run));
  checks.conservationGap = Math.max(checks.conservationGap, gap);
  checks.overOccupancy = Math.max(checks.overOccupancy, tally.overOccupancy);
  const days = compiled.system.days - compiled.system.warmUpDays;
  for (const { index, inCare, tally: ofForm } of run.forms) {
    checks.byCount[row * compiled.forms + index] = inCare.area / days;
    checks.byYouth[row * compiled.forms + index] = ofForm.daysInForm / days;
  }
}

/** Note the forms that waited for each other in a circle, under their numbers joined by commas. */
export function countCircle({ forms: all }: RunState, circles: Record<string, number[]>, replication: number): void {
  const forms = all.filter(({ isInCircle }) => isInCircle).map(({ index }) => index);
  if (forms.length === 0) return;
  const name = forms.join(",");
  (circles[name] ??= []).push(replication);
}

/** Youths who are known and have not left: in care, waiting, away between two spells, or announced. */
function youthsPresent(run: RunState): number {
  let present = 0;
  for (let used = 0; used < run.youthsUsed; used++) if (run.youths[used]!.doing !== doing.nothing) present++;
  return present;
}
