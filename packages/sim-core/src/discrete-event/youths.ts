import { daysPerYear } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import { readQuantile } from "../engine/distributions/quantile-table.ts";
import { drawUniform, mix, mixAgain, nameWord } from "../engine/random-source.ts";
import { drawFrom, purpose } from "./draw-purpose.ts";
import type { RunState } from "./run-state.ts";
import type { Youth } from "./youth.ts";

/**
 * One of several, by weight, so that a change of one weight moves nobody between the others: each option draws an
 * exponential time of its own, keyed by its name, and the earliest wins.
 */
export function chooseByName(run: RunState, youth: Youth, shares: Float64Array, words: Int32Array): number {
  if (shares.length > 1) return earliestOf(run, youth, shares, words);
  return shares[0]! > 0 ? 0 : -1;
}

function earliestOf(run: RunState, youth: Youth, shares: Float64Array, words: Int32Array): number {
  const { tables, exponentialTable } = run.compiled;
  const key = youth.key ^ Math.imul(youth.stepNumber + 1, 0x2545f491);
  const otherKey = youth.otherKey;
  let chosen = -1;
  let earliest = Infinity;
  for (let option = 0; option < shares.length; option++) {
    const share = shares[option]!;
    const u = drawUniform(key, otherKey, words[option]!);
    // An exponential time is at least its draw: most that cannot win are passed by without looking the time up.
    if (u >= earliest * share) continue;
    const time = readQuantile(tables, exponentialTable, u) / share;
    if (time < earliest) {
      earliest = time;
      chosen = option;
    }
  }
  return chosen;
}

/** Key of the youth with this number among those of the same group, such as a row of the first caseload. */
export function giveKey(youth: Youth, first: number, second: number): void {
  youth.key = first;
  youth.otherKey = second;
}

/**
 * The group of a row in the first caseload: numbered by names, so that another row does not move it. Several rows of the
 * same youths differ in the days that have passed, so these are then part of the name.
 */
export function caseloadWord(where: string, profile: string, days: Distribution | null): number {
  if (days === null) return nameWord(`caseload/${where}/${profile}`);
  const passed = days.kind === "constant" ? String(days.value) : JSON.stringify(days);
  return nameWord(`caseload/${where}/${profile}/${passed}`);
}

/** The two words of youth `number` in a group. */
export function keyWord(groupFirst: number, number: number): number {
  return mix(groupFirst + Math.imul(number + 1, 0x9e3779b1 | 0));
}

export function otherKeyWord(groupSecond: number, number: number): number {
  return mixAgain(groupSecond + Math.imul(number + 1, 0xc2b2ae3d | 0));
}

/** Age in years at the present moment. */
export function ageNow(run: RunState, youth: Youth): number {
  return (run.now - youth.birth) / daysPerYear;
}

/** A new youth, referred now: profile, region and age. */
export function drawNewYouth(run: RunState, youth: Youth): void {
  const { compiled } = run;
  youth.profile = run.profiles[chooseByName(run, youth, compiled.profileShare, compiled.profileWord)]!;
  youth.region = run.regions[chooseByName(run, youth, compiled.regionShare, compiled.regionWord)]!;
  const age = drawFrom(run, youth, youth.profile.ageTable, purpose.age);
  youth.birth = run.now - age * daysPerYear;
}
