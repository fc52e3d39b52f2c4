import { addToCohort, endsInStep, type CohortHistory } from "./cohort-history.ts";
import { seek } from "./referring.ts";
import { historyOf, type MeanFieldState } from "./run-state.ts";
import { regular, urgent } from "./waiting-laws.ts";
import { stageNumber } from "./youth-group.ts";

/** End in this step the stays and holds of youths of earlier steps and of the first caseload. */
export function endHoldsAndStays(state: MeanFieldState): void {
  for (let number = 0; number < state.inStay.length; number++) {
    const stays = state.stays[number] ?? null;
    const start = state.startInStay[number]!;
    if (stays !== null || start > 0) endOlderStays(state, number, stays, start);
    const holds = state.holds[number] ?? null;
    const startHeld = state.startHeld[number]!;
    if (holds !== null || startHeld > 0) endOlderHolds(state, number, holds, startHeld);
  }
}

function endOlderStays(state: MeanFieldState, number: number, stays: CohortHistory | null, start: number): void {
  const { tables, step, groupCount } = state;
  const { ends, fails, atStart } = tables.stay(Math.floor(number / groupCount), number % groupCount);
  const ended = stays === null ? 0 : endsInStep(stays, ends, tables.sizes, step);
  const failed = stays === null || fails === null ? 0 : endsInStep(stays, fails, tables.sizes, step);
  endStays(state, number, ended + start * atStart.ends[step]!, 0);
  failStays(state, number, failed + start * atStart.fails[step]!);
}

function endOlderHolds(state: MeanFieldState, number: number, holds: CohortHistory | null, start: number): void {
  const { tables, step } = state;
  const { ends, atStart } = tables.hold(Math.floor(number / state.groupCount));
  const released = holds === null ? 0 : endsInStep(holds, ends, tables.sizes, step);
  endStays(state, number, 0, released + start * atStart.ends[step]!);
}

/** Begin the stays that were granted in this round; some end within the step. How many began. */
export function beginStays(state: MeanFieldState): number {
  let begun = 0;
  state.reserved.fill(0);
  for (let number = 0; number < state.admitted.length; number++) {
    const youths = state.admitted[number]!;
    if (youths === 0) continue;
    begun += youths;
    state.admitted[number] = 0;
    const form = Math.floor(number / state.groupCount);
    const { ends, fails } = state.tables.stay(form, number % state.groupCount);
    addToCohort(historyOf(state, state.stays, number), state.tables.sizes, state.step, youths);
    state.inStay[number]! += youths;
    state.occupied[form]! += youths;
    endStays(state, number, youths * ends.byLag[0]!, 0);
    if (fails !== null) failStays(state, number, youths * fails.byLag[0]!);
  }
  return begun;
}

/** At the end of the step: who left is gone, but for those who come back at some time. */
export function sendAway(state: MeanFieldState): void {
  const { tables, groupCount, left, step } = state;
  for (let number = 0; number < left.length; number++) {
    const youths = left[number]!;
    if (youths === 0) continue;
    const { profile, stage } = tables.groups[number % groupCount]!;
    const back = youths * tables.returnShare(Math.floor(number / groupCount), number % groupCount);
    state.gone += youths - back;
    left[number] = 0;
    if (back > 0) state.goingAway[stageNumber(profile, stage)]! += back;
  }
  for (let number = 0; number < state.goingAway.length; number++) {
    const youths = state.goingAway[number]!;
    if (youths > 0) addToCohort(historyOf(state, state.away, number), tables.sizes, step, youths);
    state.goingAway[number] = 0;
  }
}

/** Youths whose stay ends now, and youths who held their place until now. */
function endStays(state: MeanFieldState, number: number, ended: number, released: number): void {
  if (ended === 0 && released === 0) return;
  const form = Math.floor(number / state.groupCount);
  const { share } = state.system.forms[form]!.hold;
  const { holdBeforeFollowUp } = state.system.outflow;
  const staying = holdBeforeFollowUp ? ended : goOn(state, number, form, ended);
  const holding = staying * share;
  let out = released + staying - holding;
  if (holding > 0) {
    const atOnce = holding * state.tables.hold(form).ends.byLag[0]!;
    addToCohort(historyOf(state, state.holds, number), state.tables.sizes, state.step, holding);
    out += atOnce;
    state.held[form]! += holding - atOnce;
  }
  if (holdBeforeFollowUp) out = goOn(state, number, form, out);
  state.inStay[number]! -= ended;
  state.held[form]! -= released;
  state.occupied[form]! -= out;
  state.left[number]! += out;
  state.tally.endedStays += ended * state.measuredShare;
}

/** Failed youths ask for the one form that is left to them, in their place; those whom it does not admit leave. */
function failStays(state: MeanFieldState, number: number, youths: number): void {
  if (youths === 0) return;
  let leaving = youths;
  for (const route of state.plan.failure[number] ?? []) {
    seek(state, route, urgent, youths * route.share);
    leaving -= youths * route.share;
  }
  state.inStay[number]! -= youths;
  state.occupied[Math.floor(number / state.groupCount)]! -= Math.max(0, leaving);
  state.left[number]! += Math.max(0, leaving);
  state.tally.failures += youths * state.measuredShare;
  state.tally.endedStays += youths * state.measuredShare;
}

/** Ask for follow-up forms; the youths for whom there is none. */
function goOn(state: MeanFieldState, number: number, form: number, youths: number): number {
  const routes = state.plan.followUp[number];
  if (routes === undefined || routes.length === 0) return youths;
  let left = youths;
  for (const route of routes) {
    const going = youths * route.share;
    seek(state, route, regular, going);
    if (state.plan.seekers[route.plain]!.holds < 0) state.occupied[form]! -= going;
    left -= going;
  }
  return Math.max(0, left);
}
