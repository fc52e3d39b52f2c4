import { addToCohort, endsAndFailsInStep, endsInStep, endsWithoutMemory } from "./cohort-history.ts";
import { seek } from "./referring.ts";
import { awayOf, stayOf, type MeanFieldState } from "./run-state.ts";
import type { StayInUse } from "./stay-in-use.ts";

const endsAndFails = new Float64Array(2);

/** End in this step the stays and holds of youths of earlier steps and of the first caseload. */
export function endHoldsAndStays(state: MeanFieldState): void {
  const { sizes } = state.tables;
  const { step } = state;
  for (const stay of state.stays) {
    const { ends, fails } = stay.table;
    endsAndFailsInStep(stay.begun, ends, fails, sizes, step, endsAndFails);
    const failed = endsAndFails[1]!;
    endStays(state, stay, endsAndFails[0]!, heldUntilNow(state, stay));
    if (failed > 0) failStays(state, stay, failed);
  }
  for (const { stay, table, youths } of state.starts) {
    endStays(state, stay, youths * table.ends[step]!, 0);
    if (table.fails[step]! > 0) failStays(state, stay, youths * table.fails[step]!);
  }
  seekOn(state);
}

/** Youths who held their place and are released in this step. */
function heldUntilNow(state: MeanFieldState, { number, holding, holdTable }: StayInUse): number {
  if (holding === null || holdTable === null) return 0;
  const { step } = state;
  const released = Number.isNaN(holdTable.ends.ratio)
    ? endsInStep(holding, holdTable.ends, state.tables.sizes, step)
    : endsWithoutMemory(holding, holdTable.ends, step);
  return released + state.startHeld[number]! * holdTable.atStart.ends[step]!;
}

/** Begin the stays that were granted in this round; some end within the step. How many began. */
export function beginStays(state: MeanFieldState): number {
  const { admitted, admittedTo, admittedCount, step } = state;
  let begun = 0;
  state.reserved.fill(0);
  state.admittedCount = 0;
  for (let i = 0; i < admittedCount; i++) {
    const number = admittedTo[i]!;
    const youths = admitted[number]!;
    admitted[number] = 0;
    begun += youths;
    const stay = stayOf(state, number);
    const { ends, fails } = stay.table;
    addToCohort(stay.begun, state.tables.sizes, step, youths);
    state.inStay[number]! += youths;
    state.occupied[stay.form]! += youths;
    endStays(state, stay, youths * ends.byLag[0]!, 0);
    if (fails !== null) failStays(state, stay, youths * fails.byLag[0]!);
  }
  seekOn(state);
  return begun;
}

/** At the end of the step: who left is gone, but for those who come back at some time. */
export function sendAway(state: MeanFieldState): void {
  const { left, goingAway } = state;
  for (const { number, profileStage, returnShare } of state.stays) {
    const youths = left[number]!;
    const back = youths * returnShare;
    state.gone += youths - back;
    left[number] = 0;
    goingAway[profileStage]! += back;
  }
  for (let number = 0; number < goingAway.length; number++) {
    const youths = goingAway[number]!;
    if (youths > 0) addToCohort(awayOf(state, number), state.tables.sizes, state.step, youths);
    goingAway[number] = 0;
  }
}

/** Youths whose stay ends now, and youths who held their place until now. */
function endStays(state: MeanFieldState, stay: StayInUse, ended: number, released: number): void {
  if (ended === 0 && released === 0) return;
  const { form, number, holding, holdTable } = stay;
  const { holdBeforeFollowUp } = state.system.outflow;
  const staying = holdBeforeFollowUp ? ended : goOn(state, stay, ended);
  const begun = staying * stay.holdShare;
  let out = released + staying - begun;
  if (begun > 0 && holding !== null && holdTable !== null) {
    const atOnce = begun * holdTable.ends.byLag[0]!;
    addToCohort(holding, state.tables.sizes, state.step, begun);
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
function failStays(state: MeanFieldState, { number, form, failure }: StayInUse, youths: number): void {
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
