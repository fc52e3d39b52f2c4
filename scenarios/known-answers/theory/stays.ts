/** A spread of stays: the mean, the chance to stay longer than so many days, and E[min(stay, days)]. */
export interface StaySpread {
  readonly mean: number;
  longerThan(days: number): number;
  /** Mean of the stay where it is cut off after so many days. */
  meanUpTo(days: number): number;
}

export function exponentialStay(mean: number): StaySpread {
  return {
    mean,
    longerThan: (days) => Math.exp(-days / mean),
    meanUpTo: (days) => mean * (1 - Math.exp(-days / mean)),
  };
}

export function fixedStay(mean: number): StaySpread {
  return { mean, longerThan: (days) => (days < mean ? 1 : 0), meanUpTo: (days) => Math.min(days, mean) };
}

export function lognormalStay(mean: number, sd: number): StaySpread & { mu: number; sigma: number } {
  const sigma = Math.sqrt(Math.log(1 + (sd / mean) ** 2));
  const mu = Math.log(mean) - sigma ** 2 / 2;
  const longerThan = (days: number): number => 1 - normal((Math.log(days) - mu) / sigma);
  const meanUpTo = (days: number): number =>
    mean * normal((Math.log(days) - mu - sigma ** 2) / sigma) + days * longerThan(days);
  return { mean, mu, sigma, longerThan, meanUpTo };
}

/** Share of those met at a moment of a steady state who are still there so many days later. */
export function stillThere(stay: StaySpread, days: number): number {
  return days === 0 ? 1 : 1 - stay.meanUpTo(days) / stay.mean;
}

/** The chance that a standard normal number lies below z: the integral of its density, by Simpson's rule in fine steps. */
export function normal(z: number): number {
  const steps = 2000;
  const width = z / steps;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(z);
  for (let step = 1; step < steps; step++) sum += (step % 2 === 1 ? 4 : 2) * density(step * width);
  return 0.5 + (sum * width) / 3;
}

/** Chances of 0, 1, ... successes in so many tries. */
export function binomial(tries: number, chance: number): number[] {
  const chances = [(1 - chance) ** tries];
  for (let n = 1; n <= tries; n++) {
    chances.push(((chances[n - 1] ?? 0) * (tries - n + 1) * chance) / (n * (1 - chance)));
  }
  return chances;
}
