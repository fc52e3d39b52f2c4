import { normalShareBelow } from "../engine/distributions/normal-quantile.ts";
import { exp } from "../engine/portable-math.ts";
import { erlangB, erlangC } from "./erlang.ts";

/** What happens to who finds no place: everybody waits (Erlang C), or nobody does (Erlang B). */
export type WhenFull = "waits" | "goesAway";

/**
 * The fewest places with which at least this share of those who come has one at once. `share` is below 1: with chance at
 * work no number of places serves all at once.
 */
export function placesNeeded(load: number, share: number, whenFull: WhenFull): number {
  if (!(share < 1)) throw new Error(`No number of places serves a share of ${share} at once.`);
  const full = whenFull === "waits" ? erlangC : erlangB;
  let low = 0;
  let high = 1;
  while (full(load, high) > 1 - share) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (full(load, middle) > 1 - share) low = middle;
    else high = middle;
  }
  return load === 0 ? 0 : high;
}

/**
 * The share that waits by the law of Halfin and Whitt (1981) for many places: it depends only on how many square roots
 * of the load stand above the load. A check on `erlangC`, and why a large form needs relatively little above its load.
 */
export function halfinWhitt(load: number, places: number): number {
  const beta = (places - load) / Math.sqrt(load);
  if (beta <= 0) return 1;
  const density = exp((-beta * beta) / 2) / Math.sqrt(2 * Math.PI);
  return 1 / (1 + (beta * normalShareBelow(beta)) / density);
}
