import type { CountSeries } from "../src/charts/chart-options.ts";

/** 1 January 2021 and the days up to and including 1 January 2025, counted from 1970. */
export const firstDay = 18_628;
export const targetDay = firstDay + 1095;
const days = 1462;

const epochDays = Array.from({ length: days }, (_, day) => firstDay + day);

/** Counts from a function of the share of the stretch that has passed, with a band that widens. */
export function countsOf(toMean: (share: number) => number, spread = 0): CountSeries {
  const line = epochDays.map((_, day) => Math.max(0, toMean(day / (days - 1))));
  if (spread === 0) return { epochDays, line };
  const width = line.map((value, day) => spread * Math.sqrt(Math.max(value, 0.5)) * Math.sqrt(Math.min(1, day / 120)));
  return {
    epochDays,
    line,
    low: line.map((value, day) => Math.max(0, Math.floor(value - (width[day] ?? 0)))),
    high: line.map((value, day) => Math.ceil(value + (width[day] ?? 0))),
  };
}

/** A plan: places that change on dates given as shares of the stretch. */
export function stepsOf(start: number, changes: readonly (readonly [share: number, places: number])[]): CountSeries {
  return countsOf((share) => changes.reduce((places, [from, to]) => (share >= from ? to : places), start));
}

/** The same plan, every change later and spread out: what runs make of it on average. */
export function realisedOf(
  start: number,
  changes: readonly (readonly [share: number, places: number])[],
  { later, spread }: { readonly later: number; readonly spread: number },
): CountSeries {
  return countsOf((share) => {
    let before = start;
    let places = start;
    for (const [from, to] of changes) {
      const progress = Math.max(0, Math.min(1, (share - from - later * 0.4) / (later * 1.2)));
      places += (to - before) * progress;
      before = to;
    }
    return places;
  }, spread);
}
