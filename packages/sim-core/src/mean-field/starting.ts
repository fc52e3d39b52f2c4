import { placeThoseWaiting } from "./placing.ts";
import { refer } from "./referring.ts";
import type { MeanFieldState } from "./run-state.ts";
import { stageNumber } from "./youth-group.ts";
import { settleThoseWaiting } from "./waiting.ts";

/** Put the first caseload in its places, and place at day 0 those who wait, as far as there is room. */
export function fillStart(state: MeanFieldState): void {
  for (const { form, profile, youths, held } of state.system.startingPosition.inCare) {
    for (const { group, share } of groupsWithin(state, form, profile)) {
      const number = form * state.groupCount + group;
      state.startInStay[number]! += (youths - held) * share;
      state.startHeld[number]! += held * share;
      state.inStay[number]! += (youths - held) * share;
    }
    state.held[form]! += held;
    state.occupied[form]! += youths;
  }
  // At one moment nobody has left yet: each admission takes a whole place.
  state.placeNeed.fill(1);
  for (const { profile, youths } of state.system.startingPosition.waiting) {
    refer(state, stageNumber(profile, 0), youths);
  }
  placeThoseWaiting(state, 0);
  settleThoseWaiting(state);
  state.placeNeed.fill(NaN);
}

/** The groups of first stays that may be in a form; all of them where none may, as the caseload is a fact. */
function groupsWithin(state: MeanFieldState, form: number, profile: number): { group: number; share: number }[] {
  const all = state.tables.ofStage[stageNumber(profile, 0)]!;
  const may = all.filter((group) => state.tables.groups[group]!.forms.includes(form));
  const chosen = may.length > 0 ? may : all;
  const total = chosen.reduce((sum, group) => sum + state.tables.groups[group]!.share, 0);
  return chosen.map((group) => ({ group, share: state.tables.groups[group]!.share / total }));
}
