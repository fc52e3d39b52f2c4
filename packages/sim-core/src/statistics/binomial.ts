/** The chance of each number of successes, 0 up to and including `trials`, where each has the same chance. */
export function binomialChances(trials: number, chance: number): Float64Array {
  const chances = new Float64Array(trials + 1);
  if (chance <= 0 || chance >= 1) {
    chances[chance <= 0 ? 0 : trials] = 1;
    return chances;
  }
  // From the likeliest number outwards, so that nothing is lost to rounding however many trials there are.
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  chances[likeliest] = 1;
  for (let k = likeliest; k < trials; k++) chances[k + 1] = (chances[k]! * odds * (trials - k)) / (k + 1);
  for (let k = likeliest; k > 0; k--) chances[k - 1] = (chances[k]! * k) / (odds * (trials - k + 1));
  const sum = chances.reduce((total, value) => total + value, 0);
  return chances.map((value) => value / sum);
}

/** The numbers of successes that chance gives in 95% of cases or more, with at most 2.5% below and above. */
export function binomialRange(trials: number, chance: number): readonly [least: number, most: number] {
  const chances = binomialChances(trials, chance);
  let least = 0;
  for (let below = chances[0]!; below <= 0.025; below += chances[least]!) least++;
  let most = trials;
  for (let above = chances[trials]!; above <= 0.025; above += chances[most]!) most--;
  return [least, most];
}

/** 95% interval of a chance of which so many of the trials came true (Clopper and Pearson 1934). */
export function chanceInterval(successes: number, trials: number): readonly [low: number, high: number] {
  const low = successes === 0 ? 0 : bisect((chance) => upperTail(successes, trials, chance) - 0.025);
  const high = successes === trials ? 1 : bisect((chance) => 0.975 - upperTail(successes + 1, trials, chance));
  return [low, successes === trials ? 1 : high];

  /** Where a rising function, or one that falls through zero, changes sign between 0 and 1. */
  function bisect(value: (chance: number) => number): number {
    const isRising = value(1) > 0;
    let [from, until] = [0, 1];
    for (let step = 0; step < 50; step++) {
      const middle = (from + until) / 2;
      if (value(middle) > 0 === isRising) until = middle;
      else from = middle;
    }
    return (from + until) / 2;
  }
}

/** The chance of so many successes or more. */
function upperTail(least: number, trials: number, chance: number): number {
  return binomialChances(trials, chance)
    .subarray(least)
    .reduce((sum, value) => sum + value, 0);
}
