import { seekAgain } from "./referring.ts";
import { freePlaces, type MeanFieldState } from "./run-state.ts";
import { dropFromStay, moveStay } from "./transferring.ts";
import { releaseHeld, youthsHolding } from "./holding.ts";
import type { StayInUse } from "./stays-in-use.ts";
import { nobody } from "./waiting-list.ts";

/**
 * Youths above the places of a form of which units closed by displacement: they go, the same share of all stays and of all
 * who hold a place there. Who waits there for another form stays until it comes.
 */
export function displaceYouths(state: MeanFieldState): void {
  for (let form = 0; form < state.mustEmpty.length; form++) {
    const closed = state.mustEmpty[form]!;
    if (closed === 0) continue;
    state.mustEmpty[form] = 0;
    const above = Math.min(closed, state.occupied[form]! - state.places[form]!);
    if (above > nobody) displaceFrom(state, form, above);
  }
}

function displaceFrom(state: MeanFieldState, form: number, youths: number): void {
  const stays = state.stays.all.filter((stay) => stay.form === form);
  const inStay = stays.reduce((sum, { index }) => sum + state.inStay[index]!, 0);
  const share = Math.min(1, youths / Math.max(nobody, inStay + state.held[form]!));
  for (const stay of stays) {
    // Ready to leave, and only waiting for care outside the model.
    const held = youthsHolding(state, stay) * share;
    if (held > 0) releaseHeld(state, stay, share);
    state.tally.displaced += held * state.measuredShare;
    displaceStay(state, stay, state.inStay[stay.index]! * share);
  }
}

/** To the next acceptable form with room, else outside the landsdeel, else waiting without a place as urgent youths. */
function displaceStay(state: MeanFieldState, stay: StayInUse, youths: number): void {
  const { index, group, form, profileStage } = stay;
  const { tally, measuredShare } = state;
  const { elsewhereForm } = state.system.placement;
  const others = state.tables.groups[group]!.forms.filter((other) => other !== form);
  tally.displaced += youths * measuredShare;
  let left = youths;
  for (const to of elsewhereForm === null || elsewhereForm === form ? others : [...others, elsewhereForm]) {
    const going = Math.min(left, Math.max(0, freePlaces(state, to)));
    if (going <= nobody) continue;
    moveStay(state, stay, to, shareOfStay(state, index, going));
    if (to === elsewhereForm) tally.displacedElsewhere += going * measuredShare;
    left -= going;
  }
  if (left <= nobody) return;
  const dropped = dropFromStay(state, stay, shareOfStay(state, index, left));
  tally.displacedToWaiting += dropped * measuredShare;
  seekAgain(state, profileStage, dropped);
}

/** Never more than all: of old cohorts, which go by blocks, not quite as many went before as were counted out. */
function shareOfStay({ inStay }: MeanFieldState, stay: number, youths: number): number {
  return inStay[stay]! <= nobody ? 0 : Math.min(1, youths / inStay[stay]!);
}
