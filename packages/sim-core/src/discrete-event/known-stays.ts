import { daysPerYear } from "../engine/calendar.ts";
import { readQuantile, readQuantileBeyond, shareBelow } from "../engine/distributions/quantile-table.ts";
import { draw, happens, purpose } from "./draw-purpose.ts";
import type { RunState } from "./run-state.ts";
import type { Youth } from "./youth.ts";
import { holdFor, planEndOfStay } from "./stay.ts";

/** Cells of equal probability in which a weight is taken to be the same. */
const cells = 1024;
const highestShare = 1 - 1 / 4294967296;

/**
 * A stay of which it is known that it has lasted `days`: what remains follows from its length given that it lasted so long
 * (Bayes): neither over, nor failed, nor cut short by a birthday. Failure falls at a uniform part of the length, so of
 * stays of length L the part f * days / L would have failed by now.
 */
export function startKnownStay(run: RunState, youth: Youth, days: number): void {
  const { tables } = run.compiled;
  const form = youth.form!;
  const table = youth.profile.stayTable[form.index]!;
  const fails = form.failureShare;
  const lengthAt = (u: number): number => readQuantileBeyond(tables, table, days, u);
  const failedBefore = (length: number): number => (days > 0 ? (fails * days) / length : 0);
  const stay = draw(youth, purpose.stay);
  const length = lengthAt(fails > 0 ? pickByWeight(stay, (u) => 1 - failedBefore(lengthAt(u))) : stay);
  const lost = failedBefore(length);
  const failsAt = lost + (1 - lost) * draw(youth, purpose.fails);
  youth.enteredAt = -days;
  youth.birth = -days - ageStillThere(run, youth, days) * daysPerYear;
  youth.stayPart = 1;
  youth.willFail = failsAt < fails;
  const real = failsAt < fails ? (length * failsAt) / fails : length;
  youth.stayLength = length;
  planEndOfStay(run, youth, untilBirthday(youth, { days, real }));
}

/** The length that is left by the birthday that ends a stay; one that has outlived that birthday runs on. */
function untilBirthday(youth: Youth, { days, real }: { days: number; real: number }): number {
  const { endsAtAge, runsOnShare } = youth.form!;
  const birthday = youth.birth + endsAtAge * daysPerYear - youth.enteredAt;
  if (birthday <= days || real <= birthday || happens(youth, runsOnShare, purpose.runsOn)) return real;
  youth.willFail = false;
  return birthday;
}

/** Age on entering, in years, given that the youth is still there: younger than the birthday, or one who runs on. */
function ageStillThere(run: RunState, youth: Youth, days: number): number {
  const { endsAtAge, runsOnShare } = youth.form!;
  return ageGiven(run, youth, { until: endsAtAge - days / daysPerYear, shareBeyond: runsOnShare });
}

/** An age at referral, in years, of those who are at most `until` then, and of older ones a share. */
export function ageGiven(
  run: RunState,
  youth: Youth,
  { until, shareBeyond }: { until: number; shareBeyond: number },
): number {
  const { tables } = run.compiled;
  const table = youth.profile.ageTable;
  const u = draw(youth, purpose.age);
  const within = shareBelow(tables, table, until);
  const all = within + shareBeyond * (1 - within);
  if (all === 0) return readQuantile(tables, table, u);
  const at = u * all;
  const share = at < within ? at : within + (at - within) / shareBeyond;
  return readQuantile(tables, table, Math.min(share, highestShare));
}

/**
 * A place that is held, of which it is known that the youth entered `days` ago: the stay is over, the hold is not. How the
 * days are divided between the two follows from both spreads; what remains is the hold given that it lasted so long.
 */
export function startKnownHold(run: RunState, youth: Youth, days: number): void {
  const { tables } = run.compiled;
  const form = youth.form!;
  const stays = youth.profile.stayTable[form.index]!;
  const holds = form.holdTable;
  const over = shareBelow(tables, stays, days);
  const stayAt = (u: number): number => readQuantile(tables, stays, Math.min(u * over, highestShare));
  const u = pickByWeight(draw(youth, purpose.stay), (at) => 1 - shareBelow(tables, holds, days - stayAt(at)));
  const held = Math.max(0, days - stayAt(u));
  youth.enteredAt = -days;
  youth.birth = -days - ageGiven(run, youth, { until: Infinity, shareBeyond: 1 }) * daysPerYear;
  holdFor(run, youth, readQuantileBeyond(tables, holds, held, draw(youth, purpose.holdLength)) - held);
}

/** A probability drawn in proportion to a weight (0 to 1) that depends on it; the draw itself where the weight is the same everywhere. */
function pickByWeight(u: number, weightAt: (probability: number) => number): number {
  const sums = new Float64Array(cells + 1);
  for (let cell = 0; cell < cells; cell++) sums[cell + 1] = sums[cell]! + weightAt((cell + 0.5) / cells);
  const wanted = u * sums[cells]!;
  if (wanted === 0) return u;
  const next = sums.findIndex((sum) => sum > wanted);
  const cell = next - 1;
  return (cell + (wanted - sums[cell]!) / (sums[next]! - sums[cell]!)) / cells;
}
