import type { Distribution } from "../engine/distributions/distribution.ts";
import { passedSteps, toKnownStart } from "./known-start.ts";
import { placeThoseWaiting } from "./placing.ts";
import { referSince } from "./referring.ts";
import { stayOf, type MeanFieldState } from "./run-state.ts";
import type { StartingCohort } from "./starting-cohort.ts";
import type { StayInUse } from "./stays-in-use.ts";
import { settleThoseWaiting } from "./waiting.ts";
import { stageNumber } from "./youth-group.ts";

/** Put the first caseload in its places, and place at day 0 those who wait, as far as there is room. */
export function fillStart(state: MeanFieldState): void {
  const { startingPosition } = state.system;
  for (const { form, profile, youths, held, days } of startingPosition.inCare) {
    for (const { group, share } of groupsWithin(state, form, profile)) {
      const stay = state.stays.all[stayOf(state, form * state.groupCount + group)]!;
      startingCohort(state, stay, days).youths += (youths - held) * share;
      if (stay.holdTable !== null) state.startsHeld.push({ stay, table: stay.holdTable.atStart, youths: held * share });
      state.inStay[stay.index]! += (youths - held) * share;
    }
    state.held[form]! += held;
    state.occupied[form]! += youths;
  }
  // At one moment nobody has left yet: until here each admission takes a whole place.
  for (const { profile, youths, days } of startingPosition.waiting) {
    const steps = passedSteps(days, state.tables.grid.stepDays);
    for (const passed of steps) referSince(state, stageNumber(profile, 0), youths / steps.length, -passed);
  }
  placeThoseWaiting(state, 0);
  settleThoseWaiting(state);
  state.placeNeed = state.tables.placeNeeds;
}

/** The first caseload in a stay that has been there for so long; empty when it is first asked for. */
export function startingCohort(state: MeanFieldState, stay: StayInUse, days: Distribution | null): StartingCohort {
  const known = state.starts.find((start) => start.stay === stay && start.days === days);
  if (known !== undefined) return known;
  const { atStart, since } = stay.table;
  const table = days === null ? atStart : toKnownStart(state.tables.grid, since, days);
  const start = { stay, days, table, youths: 0 };
  state.starts.push(start);
  return start;
}

/** The groups of first stays that may be in a form; all of them where none may, as the caseload is a fact. */
function groupsWithin(state: MeanFieldState, form: number, profile: number): { group: number; share: number }[] {
  const all = state.tables.ofStage[stageNumber(profile, 0)]!;
  const may = all.filter((group) => state.tables.groups[group]!.forms.includes(form));
  const chosen = may.length > 0 ? may : all;
  const total = chosen.reduce((sum, group) => sum + state.tables.groups[group]!.share, 0);
  return chosen.map((group) => ({ group, share: state.tables.groups[group]!.share / total }));
}
