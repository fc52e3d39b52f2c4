/** A Markov chain in continuous time over states 0, 1, ...: rates a day from one state to another. */
export interface MarkovChain {
  readonly states: number;
  readonly jumps: readonly (readonly [from: number, to: number, perDay: number])[];
}

/** The chain over states with a name each, found by following the jumps from a first state. */
export function chainFrom<State>(
  first: State,
  jumpsFrom: (state: State) => readonly (readonly [to: State, perDay: number])[],
): { chain: MarkovChain; states: readonly State[] } {
  const states = [first];
  const numbers = new Map([[JSON.stringify(first), 0]]);
  const jumps: [number, number, number][] = [];
  for (let from = 0; from < states.length; from++) {
    for (const [to, perDay] of jumpsFrom(states[from] as State)) {
      const name = JSON.stringify(to);
      if (!numbers.has(name)) {
        numbers.set(name, states.length);
        states.push(to);
      }
      if (perDay > 0) jumps.push([from, numbers.get(name) ?? 0, perDay]);
    }
  }
  return { chain: { states: states.length, jumps }, states };
}

/** A birth and death process over 0 up to and including `most`. */
export function birthDeath(most: number, up: (n: number) => number, down: (n: number) => number): MarkovChain {
  const jumps = Array.from({ length: most + 1 }, (_, n): [number, number, number][] => [
    ...(n < most ? [[n, n + 1, up(n)] satisfies [number, number, number]] : []),
    ...(n > 0 ? [[n, n - 1, down(n)] satisfies [number, number, number]] : []),
  ]);
  return { states: most + 1, jumps: jumps.flat() };
}

/** Chances of the states after so many days from one state, and the mean share of those days spent in each (uniformization). */
export function after(
  { states, jumps }: MarkovChain,
  from: number,
  days: number,
): { atEnd: Float64Array; onAverage: Float64Array } {
  const leaving = new Float64Array(states);
  for (const [state, , perDay] of jumps) leaving[state] = (leaving[state] ?? 0) + perDay;
  const clock = Math.max(...leaving);
  let now: Float64Array = new Float64Array(states);
  now[from] = 1;
  const atEnd = new Float64Array(states);
  const onAverage = new Float64Array(states);
  const mean = clock * days;
  // Further than ten standard deviations lies less chance than a number can tell from none.
  const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 30);
  let reached = 0;
  let logChance = -mean;
  for (let ticks = 0; ticks <= last; ticks++) {
    if (ticks > 0) logChance += Math.log(mean / ticks);
    const chance = Math.exp(logChance);
    reached += chance;
    for (let state = 0; state < states; state++) {
      atEnd[state] = (atEnd[state] ?? 0) + chance * (now[state] ?? 0);
      onAverage[state] = (onAverage[state] ?? 0) + (Math.max(0, 1 - reached) / mean) * (now[state] ?? 0);
    }
    now = oneTick(now, { jumps, leaving, clock });
  }
  return { atEnd, onAverage };
}

/**
 * Chances of the states after a very long time: states are taken out one by one, from the last, their jumps handed on to
 * those that remain, and then put back (Grassmann, Taksar and Heyman, 1985). Nothing is subtracted, so nothing is lost.
 */
export function inTheLongRun({ states, jumps }: MarkovChain): Float64Array {
  const rates = Array.from({ length: states }, () => new Float64Array(states));
  for (const [from, to, perDay] of jumps) add(rates[from], to, perDay);
  for (let out = states - 1; out > 0; out--) takeOut(rates, out);
  const weights = new Float64Array(states);
  weights[0] = 1;
  for (let state = 1; state < states; state++) {
    weights[state] = weights.subarray(0, state).reduce((sum, weight, from) => sum + weight * at(rates, from, state), 0);
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** Hand the jumps of the last state that is left on to the others, and keep for putting back which share came to it. */
function takeOut(rates: readonly Float64Array[], out: number): void {
  const row = (rates[out] ?? new Float64Array(0)).subarray(0, out);
  const leaves = row.reduce((sum, rate) => sum + rate, 0);
  for (const others of rates.slice(0, out)) {
    const share = (others[out] ?? 0) / leaves;
    others[out] = share;
    if (share > 0) row.forEach((rate, to) => add(others, to, share * rate));
  }
}

function at(rates: readonly Float64Array[], from: number, to: number): number {
  return rates[from]?.[to] ?? 0;
}

function add(to: Float64Array | undefined, index: number, amount: number): void {
  if (to !== undefined) to[index] = (to[index] ?? 0) + amount;
}

/** The mean of a number that belongs to each state. */
export function meanOf(chances: Float64Array, value: (state: number) => number): number {
  return chances.reduce((sum, chance, state) => sum + chance * value(state), 0);
}

function oneTick(
  now: Float64Array,
  { jumps, leaving, clock }: { jumps: MarkovChain["jumps"]; leaving: Float64Array; clock: number },
): Float64Array {
  const next = now.map((chance, state) => chance * (1 - (leaving[state] ?? 0) / clock));
  for (const [from, to, perDay] of jumps) next[to] = (next[to] ?? 0) + ((now[from] ?? 0) * perDay) / clock;
  return next;
}
