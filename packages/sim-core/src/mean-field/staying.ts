import { beginNow, endsAndFailsInStep, endsInStep, endsWithoutMemory } from "./cohort-history.ts";
import { seek } from "./referring.ts";
import { awayOf, stayOf, type MeanFieldState } from "./run-state.ts";
import type { StayInUse } from "./stay-in-use.ts";

/**
 * What happens to one stay now: youths who end it well (0) and who fail (1), and who are released after holding their
 * place (2). An array, as fractions are dear to hand over one by one.
 */
const happening = new Float64Array(3);

/** End in this step the stays and holds of youths of earlier steps and of the first caseload. */
export function endHoldsAndStays(state: MeanFieldState): void {
  const { step, now } = state;
  for (const stay of state.stays) {
    endsAndFailsInStep(stay.begun, stay.ends, stay.fails, now, happening);
    happening[2] = heldUntilNow(state, stay);
    endStays(state, stay);
  }
  for (const { stay, table, youths } of state.starts) {
    happening[0] = youths * table.ends[step]!;
    happening[1] = youths * table.fails[step]!;
    happening[2] = 0;
    endStays(state, stay);
  }
  seekOn(state);
}

/** Youths who held their place and are released in this step. */
function heldUntilNow({ now, startHeld }: MeanFieldState, { number, holding, holdTable }: StayInUse): number {
  if (holding === null || holdTable === null) return 0;
  const { ends, atStart } = holdTable;
  const released = Number.isNaN(ends.ratio)
    ? endsInStep(holding, ends, now)
    : endsWithoutMemory(holding, ends, now.step);
  return released + startHeld[number]! * atStart.ends[now.step]!;
}

/** Begin the stays that were granted in this round; some end within the step. How many began. */
export function beginStays(state: MeanFieldState): number {
  const { admitted, admittedTo, admittedCount, reserved } = state;
  let begun = 0;
  reserved.fill(0);
  state.admittedCount = 0;
  for (let i = 0; i < admittedCount; i++) {
    const number = admittedTo[i]!;
    const youths = admitted[number]!;
    admitted[number] = 0;
    begun += youths;
    const stay = stayOf(state, number);
    beginNow(stay.begun, state.now, youths);
    state.inStay[number]! += youths;
    state.occupied[stay.form]! += youths;
    happening[0] = youths * stay.endsAtOnce;
    happening[1] = youths * stay.failsAtOnce;
    happening[2] = 0;
    endStays(state, stay);
  }
  seekOn(state);
  return begun;
}

/** At the end of the step: who left is gone, but for those who come back at some time. */
export function sendAway(state: MeanFieldState): void {
  const { left, goingAway } = state;
  for (const { number, profileStage, returnShare } of state.stays) {
    const youths = left[number]!;
    if (youths === 0) continue;
    const back = youths * returnShare;
    state.gone += youths - back;
    left[number] = 0;
    goingAway[profileStage]! += back;
  }
  for (let number = 0; number < goingAway.length; number++) {
    const youths = goingAway[number]!;
    if (youths > 0) beginNow(awayOf(state, number), state.now, youths);
    goingAway[number] = 0;
  }
}

/** What is happening to a stay: ends first, then failures. */
function endStays(state: MeanFieldState, stay: StayInUse): void {
  if (happening[0] !== 0 || happening[2] !== 0) endWell(state, stay);
  if (happening[1]! > 0) fail(state, stay);
}

/** Youths whose stay ends now, and youths who held their place until now. */
function endWell(state: MeanFieldState, stay: StayInUse): void {
  const { form, number, holding } = stay;
  const { holdBeforeFollowUp } = state.system.outflow;
  const ended = happening[0]!;
  const released = happening[2]!;
  const staying = holdBeforeFollowUp ? ended : goOn(state, stay, ended);
  const begun = staying * stay.holdShare;
  let out = released + staying - begun;
  if (begun > 0 && holding !== null) {
    const atOnce = begun * stay.releasedAtOnce;
    beginNow(holding, state.now, begun);
    out += atOnce;
    state.held[form]! += begun - atOnce;
  }
  if (holdBeforeFollowUp) out = goOn(state, stay, out);
  state.inStay[number]! -= ended;
  state.held[form]! -= released;
  state.occupied[form]! -= out;
  state.left[number]! += out;
  state.tally.endedStays += ended * state.measuredShare;
}

/** Failed youths ask for the one form that is left to them, in their place; those whom it does not admit leave. */
function fail(state: MeanFieldState, { number, form, failure }: StayInUse): void {
  const youths = happening[1]!;
  let leaving = youths;
  if (failure >= 0) {
    state.goingOn[failure]! += youths;
    leaving = Math.max(0, youths * (1 - state.plan.waysOn[failure]!.share));
  }
  state.inStay[number]! -= youths;
  state.occupied[form]! -= leaving;
  state.left[number]! += leaving;
  state.tally.failures += youths * state.measuredShare;
  state.tally.endedStays += youths * state.measuredShare;
}

/** Go on to follow-up forms; the youths for whom there is none. */
function goOn(state: MeanFieldState, { followUp, form }: StayInUse, youths: number): number {
  if (followUp < 0) return youths;
  const { share, keeping } = state.plan.waysOn[followUp]!;
  state.goingOn[followUp]! += youths;
  state.occupied[form]! -= youths * (share - keeping);
  return Math.max(0, youths * (1 - share));
}

/** Who goes on asks for the next form. */
function seekOn(state: MeanFieldState): void {
  const { goingOn, plan } = state;
  for (let number = 0; number < goingOn.length; number++) {
    const youths = goingOn[number]!;
    if (youths === 0) continue;
    goingOn[number] = 0;
    const { routes, urgency } = plan.waysOn[number]!;
    for (const route of routes) seek(state, route, urgency, youths * route.share);
  }
}
