import { endInStep } from "./flows.ts";
import type { MeanFieldState } from "./run-state.ts";
import type { Route } from "./seekers.ts";
import { regular, urgencies, urgent } from "./waiting-laws.ts";
import { cohortOf, join, joinAll } from "./waiting-list.ts";
import { stageNumber, stages } from "./youth-group.ts";

/** New youths of this step, and those of earlier steps who come back in it, as their own or a newly drawn profile. */
export function referInStep(state: MeanFieldState): void {
  const { system, tables, step, tally, measuredShare, away } = state;
  const { stepDays } = tables.grid;
  const youths = sumOverStep(system.arrivalsPerDay, step, stepDays);
  state.bestFormAsked = sumOverStep(system.triage.bestFormAskedShare, step, stepDays) / stepDays;
  state.referred.fill(0);
  system.profiles.forEach(({ share }, p) => (state.referred[stageNumber(p, 0)]! += youths * share));
  tally.newReferrals += youths * measuredShare;
  endInStep(away, state.now);
  for (let flow = 0; flow < away.tables.length; flow++) comeBack(state, away.of[flow]!, away.inStep[flow]!);
  for (const { number, youths, byStep } of state.returningFromStart) comeBack(state, number, youths * byStep[step]!);
  refer(state);
}

function comeBack(state: MeanFieldState, number: number, youths: number): void {
  const { profiles, returns } = state.system;
  const stage = (number % stages) + 1;
  state.tally.returns += youths * state.measuredShare;
  state.referred[stageNumber(Math.floor(number / stages), stage)]! += youths * (1 - returns.newProfileShare);
  const drawn = youths * returns.newProfileShare;
  for (let p = 0; p < profiles.length; p++) state.referred[stageNumber(p, stage)]! += drawn * profiles[p]!.share;
}

/** All who are referred ask for a place: triage, urgency and second choice drawn as shares. */
function refer(state: MeanFieldState): void {
  const { referred, referral, bestFormAsked: asked, system } = state;
  for (let number = 0; number < referred.length; number++) {
    const youths = referred[number]!;
    const asking = asked * referral.askingBest[number]! + (1 - asked) * referral.askingUsual[number]!;
    // Those for whom no form asked for admits their age go to other help.
    state.gone += youths * (1 - asking);
    state.tally.urgentReferrals +=
      youths * system.profiles[Math.floor(number / stages)]!.urgentShare * state.measuredShare;
  }
  for (const list of state.lists) {
    for (const urgency of urgencies) {
      const joining = referral.joining[list.form]![urgency]!;
      if (joining.column.length > 0) joinAll(list, cohortOf(list, urgency, state.step), joining, referred, asked);
    }
  }
}

/** The same for youths of a profile and stage who were referred in another step than this one. */
export function referSince(state: MeanFieldState, profileStage: number, youths: number, cameIn: number): void {
  if (youths === 0) return;
  const { urgentShare } = state.system.profiles[Math.floor(profileStage / stages)]!;
  const asked = state.bestFormAsked;
  const routes = state.plan.referral[profileStage]!;
  state.tally.urgentReferrals += youths * urgentShare * state.measuredShare;
  // Those for whom no form asked for admits their age go to other help.
  let asking = 0;
  for (const route of routes) {
    const part = youths * route.share * (route.when === "always" ? 1 : route.when === "bestAsked" ? asked : 1 - asked);
    seekSince(state, route, urgent, part * urgentShare, cameIn);
    seekSince(state, route, regular, part * (1 - urgentShare), cameIn);
    asking += part;
  }
  state.gone += youths - asking;
}

/** Youths who lost their place ask again at once, as urgent ones, for the form that fits best. */
export function seekAgain(state: MeanFieldState, profileStage: number, youths: number): void {
  let asking = 0;
  for (const route of state.plan.referral[profileStage]!) {
    if (route.when === "usualAsked") continue;
    seek(state, route, urgent, youths * route.share);
    asking += youths * route.share;
  }
  state.gone += youths - asking;
}

/** Put youths on the list of the form that they ask for, with and without a second choice. */
export function seek(state: MeanFieldState, route: Route, urgency: 0 | 1, youths: number): void {
  seekSince(state, route, urgency, youths, state.step);
}

function seekSince(state: MeanFieldState, route: Route, urgency: 0 | 1, youths: number, cameIn: number): void {
  if (youths <= 0) return;
  const { seekers, places } = state.plan;
  const list = state.lists[seekers[route.plain]!.asked]!;
  const accepting = route.plain === route.accepting ? 0 : state.laws.rules[urgency].secondChoiceShare;
  const cohort = cohortOf(list, urgency, cameIn);
  if (accepting < 1) join(list, cohort, places[route.plain]!, youths * (1 - accepting));
  if (accepting > 0) join(list, cohort, places[route.accepting]!, youths * accepting);
}

/** Days past the end of the run count as its last day. */
function sumOverStep(byDay: Float64Array, step: number, stepDays: number): number {
  let sum = 0;
  for (let i = 0; i < stepDays; i++) sum += byDay[Math.min(step * stepDays + i, byDay.length - 1)]!;
  return sum;
}
