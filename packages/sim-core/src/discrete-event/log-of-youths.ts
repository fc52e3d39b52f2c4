import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import { doing, lists, type RunState } from "./run-state.ts";
import { ageNow } from "./youths.ts";

/** Write down what happens to a youth now, where a log is kept. `to` is the form that it gets; -1: none. */
export function note(run: RunState, youth: number, kind: YouthEvent, to = -1): void {
  if (run.log !== null) write(run, youth, kind, { to, from: run.form[youth]!, location: run.location[youth]! });
}

/** The same for who has left the place already. */
export function noteMove(
  run: RunState,
  youth: number,
  kind: YouthEvent,
  where: { readonly from: number; readonly location: number; readonly to: number },
): void {
  if (run.log !== null) write(run, youth, kind, where);
}

/** How a stay ended that did not fail: as it should, on a birthday, or after one. */
export function noteEndOfStay(run: RunState, youth: number): void {
  if (run.log === null) return;
  const form = run.form[youth]!;
  const isOver = run.clock[0]! >= run.enteredAt[youth]! + run.stayLength[youth]!;
  const isOlder = ageNow(run, youth) >= run.compiled.endsAtAge[form]!;
  const ending = isOlder ? "ranOnAfterBirthday" : "stayEnded";
  note(run, youth, isOver ? ending : "birthdayEndedStay");
}

/** Whether the place that is held now is part of a circle in which forms wait for each other. */
export function noteCircle(run: RunState, youth: number): void {
  if (run.log !== null && run.isStuck[run.form[youth]!] === 1) note(run, youth, "waitsInCircle");
}

function write(
  run: RunState,
  youth: number,
  kind: YouthEvent,
  { from, location, to }: { from: number; location: number; to: number },
): void {
  run.log!.push({
    kind,
    day: run.clock[0]!,
    youth: run.number[youth]!,
    profile: run.profile[youth]!,
    region: run.region[youth]!,
    age: ageNow(run, youth),
    isUrgent: run.isUrgent[youth] === 1,
    isReturn: run.spell[youth]! > 0,
    from,
    location,
    to,
    asked: run.asked[youth]!,
    best: run.best[youth]!,
    days: run.clock[0]! - (from >= 0 ? run.enteredAt[youth]! : run.waitsSince[youth]!),
    forms: formsMeant(run, youth, kind),
  });
}

function formsMeant(run: RunState, youth: number, kind: YouthEvent): number[] {
  if (kind === "waitsInCircle") return Array.from(run.isStuck.keys()).filter((form) => run.isStuck[form] === 1);
  if (run.doing[youth] !== doing.waiting && run.doing[youth] !== doing.holdsForNext) return [];
  const { choices } = run.compiled;
  const memberships = Array.from(run.onList.subarray(youth * choices, (youth + 1) * choices));
  return memberships.filter((list) => list >= 0).map((list) => Math.floor(list / lists.count));
}
