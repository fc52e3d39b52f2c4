import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm, RunLocation } from "./system-in-run.ts";
import { doing, type Youth } from "./youth.ts";
import { ageNow } from "./youths.ts";

interface Where {
  readonly from: RunForm | null;
  readonly location: RunLocation | null;
  readonly to: RunForm | null;
}

/** Write down what happens to a youth now, where a log is kept. `to` is the form that it gets, if any. */
export function note(run: RunState, youth: Youth, kind: YouthEvent, to: RunForm | null = null): void {
  if (run.log !== null) write(run, youth, kind, { to, from: youth.form, location: youth.location });
}

/** The same for who has left the place already. */
export function noteMove(run: RunState, youth: Youth, kind: YouthEvent, where: Where): void {
  if (run.log !== null) write(run, youth, kind, where);
}

/** How a stay ended that did not fail: as it should, on a birthday, or after one. */
export function noteEndOfStay(run: RunState, youth: Youth): void {
  if (run.log === null) return;
  const isOver = run.now >= youth.enteredAt + youth.stayLength;
  const isOlder = ageNow(run, youth) >= youth.form!.endsAtAge;
  const ending = isOlder ? "ranOnAfterBirthday" : "stayEnded";
  note(run, youth, isOver ? ending : "birthdayEndedStay");
}

/** Whether the place that is held now is part of a circle in which forms wait for each other. */
export function noteCircle(run: RunState, youth: Youth): void {
  if (run.log !== null && youth.form!.isStuck) note(run, youth, "waitsInCircle");
}

function write(run: RunState, youth: Youth, kind: YouthEvent, { from, location, to }: Where): void {
  run.log!.push({
    kind,
    day: run.now,
    youth: youth.number,
    profile: youth.profile.index,
    region: youth.region.index,
    age: ageNow(run, youth),
    isUrgent: youth.isUrgent,
    isReturn: youth.spell > 0,
    from: numberOf(from),
    location: numberOf(location),
    to: numberOf(to),
    asked: numberOf(youth.asked),
    best: numberOf(youth.best),
    days: run.now - (from !== null ? youth.enteredAt : youth.waitsSince),
    forms: formsMeant(run, youth, kind),
  });
}

function formsMeant(run: RunState, youth: Youth, kind: YouthEvent): number[] {
  if (kind === "waitsInCircle") return run.forms.filter(({ isStuck }) => isStuck).map(({ index }) => index);
  if (youth.doing !== doing.waiting && youth.doing !== doing.holdsForNext) return [];
  return youth.memberships.flatMap(({ list }) => (list === null ? [] : [list.form.index]));
}

/** What the log calls it; -1: none. */
function numberOf(part: { readonly index: number } | null): number {
  return part === null ? -1 : part.index;
}
