import { readQuantile } from "../engine/distributions/quantile-table.ts";
import { drawWord, toUniform } from "../engine/random-source.ts";
import type { RunState } from "./run-state.ts";
import type { Youth } from "./youth.ts";

/**
 * Every reason for which a youth meets chance. With the spell of care (the referral, then each return) and the step
 * within it, the purpose makes the number of the draw, so no draw can shift another.
 */
export const purpose = {
  age: 1,
  region: 2,
  urgent: 3,
  secondChoice: 4,
  asksForBest: 5,
  stay: 6,
  runsOn: 7,
  fails: 8,
  isHeld: 9,
  holdLength: 10,
  followUp: 11,
  destination: 12,
  returns: 13,
  returnDelay: 14,
  newProfile: 15,
  becomesUrgent: 16,
  leavesWaiting: 17,
  elapsed: 18,
  accepted: 19,
} as const;

const purposes = 32;
/** Odd and large, so that spells lie far apart however many steps each has. */
const spellWord = 0x2c1b3c6d;

/** A uniform draw for what this youth does now: by spell, step and purpose. */
export function draw(youth: Youth, reason: number): number {
  return toUniform(drawOwnWord(youth, reason));
}

/** Whether something with this share befalls the youth. What is certain needs no draw: draws are keyed, so none is shifted. */
export function happens(youth: Youth, share: number, reason: number): boolean {
  return share > 0 && (share >= 1 || draw(youth, reason) < share);
}

/** A draw from the distribution whose quantile table stands at `table`. */
export function drawFrom(run: RunState, youth: Youth, table: number, reason: number): number {
  return readQuantile(run.compiled.tables, table, toUniform(drawOwnWord(youth, reason)));
}

/** A youth begins this step of this spell of care: what it draws from now on is new. Steps are numbered over all spells, modulo 2^32. */
export function beginStep(youth: Youth, spell: number, step: number): void {
  youth.spell = spell;
  youth.step = step;
  youth.stepNumber = (Math.imul(spell, spellWord) + step) | 0;
}

function drawOwnWord(youth: Youth, reason: number): number {
  return drawWord(youth.key, youth.otherKey, Math.imul(youth.stepNumber, purposes) + reason);
}
