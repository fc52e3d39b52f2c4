/**
 * The formulas of A.K. Erlang (1917) for a number of places that youths come to at random (Poisson), by stable recursion
 * over places. `load` is the offered load: youths who would be there on average if places never ran out, which is
 * arrivals a day times the mean stay in days. `places` is a whole number of 0 or more.
 */

/**
 * Erlang B: the share that finds all places taken where nobody waits. Exact for stays of any distribution (M/G/c/c),
 * because only their mean counts there.
 */
export function erlangB(load: number, places: number): number {
  let blocked = 1;
  for (let n = 1; n <= places; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang C: the share that has to wait where everybody waits, exact for exponential stays (M/M/c); 1 when the list never ends. */
export function erlangC(load: number, places: number): number {
  if (load >= places) return 1;
  const blocked = erlangB(load, places);
  return blocked / (1 - (load / places) * (1 - blocked));
}

/**
 * Mean wait of all who come, as a multiple of the mean stay, for exponential stays; infinite when the list never ends.
 */
export function meanWait(load: number, places: number): number {
  return load >= places ? Infinity : erlangC(load, places) / (places - load);
}

/**
 * The same for stays of any spread, as an approximation (Lee and Longton, 1959; also Allen and Cunneen): the wait of
 * exponential stays times (1 + cv²) / 2, with `cv` the standard deviation of the stays over their mean. Exact for one
 * place (Pollaczek and Khinchine) and for exponential stays.
 */
export function approximateWait(load: number, places: number, cv: number): number {
  return (meanWait(load, places) * (1 + cv * cv)) / 2;
}
