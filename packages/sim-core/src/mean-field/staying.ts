import { beginNow } from "./cohort-histories.ts";
import { addFlow, endInStep } from "./flows.ts";
import { endWithoutMemory } from "./flows-without-memory.ts";
import { seek } from "./referring.ts";
import { stayOf, type MeanFieldState } from "./run-state.ts";

/** End in this step the stays and holds of youths of earlier steps and of the first caseload. */
export function endHoldsAndStays(state: MeanFieldState): void {
  endOfEarlierSteps(state);
  endOfFirstCaseload(state);
  const { occupied, goingOn } = state;
  const { all, shares, form, followUp, failure } = state.stays;
  const { ended, failed, released } = state.turnover;
  for (let stay = 0; stay < all.length; stay++) {
    const well = ended[stay]!;
    const badly = failed[stay]!;
    const free = released[stay]!;
    const frees = well * shares.endFrees[stay]! + badly * shares.failureLeaves[stay]!;
    occupied[form[stay]!]! -= frees + free * shares.releaseFrees[stay]!;
    if (followUp[stay]! >= 0) {
      goingOn[followUp[stay]!]! += well * shares.endAsks[stay]! + free * shares.releaseAsks[stay]!;
    }
    if (failure[stay]! >= 0) goingOn[failure[stay]!]! += badly;
  }
  seekOn(state);
}

function endOfEarlierSteps({ stays, turnover, now }: MeanFieldState): void {
  const { ends, fails, released: heldForDays, releasedAnyTime: held } = stays;
  const { ended, failed, released } = turnover;
  endInStep(ends, now);
  endInStep(fails, now);
  endInStep(heldForDays, now);
  endWithoutMemory(held, now.step);
  for (let stay = 0; stay < stays.all.length; stay++) {
    ended[stay] = ends.inStep[stay]!;
    failed[stay] = 0;
    released[stay] = 0;
  }
  for (let flow = 0; flow < fails.tables.length; flow++) failed[fails.of[flow]!] = fails.inStep[flow]!;
  for (let flow = 0; flow < heldForDays.tables.length; flow++) {
    released[heldForDays.of[flow]!] = heldForDays.inStep[flow]!;
  }
  for (let flow = 0; flow < held.count; flow++) released[held.of[flow]!] = held.inStep[flow]!;
}

function endOfFirstCaseload({ step, starts, startsHeld, turnover }: MeanFieldState): void {
  const { ended, failed, released } = turnover;
  for (const { stay, table, youths } of starts) {
    ended[stay.index]! += youths * table.ends[step]!;
    failed[stay.index]! += youths * table.fails[step]!;
  }
  for (const { stay, table, youths } of startsHeld) released[stay.index]! += youths * table.ends[step]!;
}

/** Begin the stays that were granted in this round; some end within the step. How many began. */
export function beginStays(state: MeanFieldState): number {
  const { admitted, admittedTo, admittedCount, reserved, occupied, goingOn } = state;
  const { shares, form, followUp, failure } = state.stays;
  const { begun, ended, failed } = state.turnover;
  let sum = 0;
  reserved.fill(0);
  state.admittedCount = 0;
  for (let i = 0; i < admittedCount; i++) {
    const youths = admitted[admittedTo[i]!]!;
    admitted[admittedTo[i]!] = 0;
    sum += youths;
    const stay = stayOf(state, admittedTo[i]!);
    const well = youths * shares.endsAtOnce[stay]!;
    const badly = youths * shares.failsAtOnce[stay]!;
    begun[stay]! += youths;
    ended[stay]! += well;
    failed[stay]! += badly;
    occupied[form[stay]!]! += youths - well * shares.endFrees[stay]! - badly * shares.failureLeaves[stay]!;
    if (followUp[stay]! >= 0) goingOn[followUp[stay]!]! += well * shares.endAsks[stay]!;
    if (failure[stay]! >= 0) goingOn[failure[stay]!]! += badly;
  }
  seekOn(state);
  return sum;
}

/** Once all that begins and ends in this step is known: the cohorts, who holds a place, and who leaves care. */
export function settleStays(state: MeanFieldState): void {
  const { now, held, inStay, left, tally, measuredShare } = state;
  const { all, shares, form, begun: cohorts, holding } = state.stays;
  const { begun, ended, failed, released } = state.turnover;
  let ends = 0;
  let failures = 0;
  for (let stay = 0; stay < all.length; stay++) {
    const well = ended[stay]!;
    const badly = failed[stay]!;
    const free = released[stay]!;
    const holds = well * shares.endHolds[stay]!;
    if (begun[stay]! > 0) beginNow(cohorts, stay, now, begun[stay]!);
    if (holds > 0) beginNow(holding, stay, now, holds);
    held[form[stay]!]! += holds * (1 - shares.releasedAtOnce[stay]!) - free;
    inStay[stay]! += begun[stay]! - well - badly;
    left[stay]! +=
      well * shares.endLeaves[stay]! + badly * shares.failureLeaves[stay]! + free * shares.releaseLeaves[stay]!;
    ends += well + badly;
    failures += badly;
    begun[stay] = 0;
  }
  tally.endedStays += ends * measuredShare;
  tally.failures += failures * measuredShare;
}

/** At the end of the step: who left is gone, but for those who come back at some time. */
export function sendAway(state: MeanFieldState): void {
  const { left, goingAway, now, stays, away, tables } = state;
  for (const { index, profileStage } of stays.all) {
    const back = left[index]! * stays.shares.comesBack[index]!;
    state.gone += left[index]! - back;
    goingAway[profileStage]! += back;
    left[index] = 0;
  }
  for (let number = 0; number < goingAway.length; number++) {
    const youths = goingAway[number]!;
    if (youths <= 0) continue;
    if (away.histories.firstStep[number]! > now.step) addFlow(away, number, tables.returning(number).back);
    beginNow(away.histories, number, now, youths);
    goingAway[number] = 0;
  }
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
