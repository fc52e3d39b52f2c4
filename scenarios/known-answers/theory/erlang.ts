import { erlangB, erlangC as shareThatWaits, meanWait } from "../../../packages/sim-core/src/index.ts";

export interface Queue {
  /** Arrivals a day, mean stay in days, places. */
  readonly perDay: number;
  readonly stay: number;
  readonly places: number;
}

/** What Erlang C says of an M/M/c queue: chance to wait, mean number waiting, mean wait in days. */
export function erlangC({ perDay, stay, places }: Queue): { waits: number; queued: number; waitDays: number } {
  const load = perDay * stay;
  const waitDays = meanWait(load, places) * stay;
  return { waits: shareThatWaits(load, places), queued: perDay * waitDays, waitDays };
}

/** Share of M/M/c arrivals that has a place within so many days. */
export function placedWithin(queue: Queue, days: number): number {
  const spare = queue.places / queue.stay - queue.perDay;
  return 1 - erlangC(queue).waits * Math.exp(-spare * days);
}

/** Mean wait of each class of a non-preemptive M/M/c queue, most urgent first (Kella and Yechiali, 1985). */
export function priorityWaits(perDayByClass: readonly number[], stay: number, places: number): number[] {
  const perDay = perDayByClass.reduce((sum, part) => sum + part, 0);
  const first = (erlangC({ perDay, stay, places }).waits * stay) / places;
  let before = 0;
  return perDayByClass.map((part) => {
    const upTo = before + (part * stay) / places;
    const wait = first / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}

/**
 * Share of M/M/c arrivals that gives up when everybody waits at most so many days (M/M/c+D; Barrer, 1957), from the
 * density of the wait that a new arrival would meet: arrivals times p(c - 1) times exp(-(c / stay - arrivals) v).
 */
export function givesUpAfter({ perDay, stay, places }: Queue, days: number): number {
  const free: number[] = [1];
  for (let n = 1; n < places; n++) free.push(((free.at(-1) ?? 0) * perDay * stay) / n);
  const spare = places / stay - perDay;
  const atOnce = perDay * (free.at(-1) ?? 0);
  const inTime = (atOnce * (1 - Math.exp(-spare * days))) / spare;
  const tooLate = (atOnce * Math.exp(-spare * days)) / (places / stay);
  const all = free.reduce((sum, weight) => sum + weight, 0) + inTime + tooLate;
  return tooLate / all;
}

/** Variance of the number in a second form, without limit, that takes those whom a first one turns away (Riordan; Wilkinson, 1956). */
export function overflowVariance(load: number, places: number): number {
  const mean = load * erlangB(load, places);
  return mean * (1 - mean + load / (places + 1 - load + mean));
}
