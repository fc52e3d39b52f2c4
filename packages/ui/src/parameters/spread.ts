import type { Scenario } from "@plaatsbepaling/sim-core";

/** A length of time as a scenario writes it: a number, or how it spreads. */
export type Spread = Scenario["profiles"][string]["stay"];

/** The mean of a spread, in its own unit. */
export function meanOf(spread: Spread): number {
  if (typeof spread === "number") return spread;
  if ("mean" in spread) return spread.mean;
  if ("value" in spread) return spread.value;
  if ("points" in spread) return meanOfPoints(spread.points);
  return spread.kind === "uniform" ? (spread.low + spread.high) / 2 : meanOfThree(spread);
}

/** The same shape, stretched: every length times the factor. */
export function scaled(spread: Spread, factor: number): Spread {
  if (typeof spread === "number") return spread * factor;
  if (spread.kind === "empirical") {
    return { ...spread, points: spread.points.map((point) => ({ ...point, value: point.value * factor })) };
  }
  const entries = Object.entries(spread).map(([key, part]) => [key, typeof part === "number" ? part * factor : part]);
  return Object.fromEntries(entries) as Spread;
}

/** A PERT leans four times as much on its mode. */
function meanOfThree({ kind, low, mode, high }: Extract<Spread, { kind: "triangular" | "pert" }>): number {
  const lean = kind === "pert" ? 4 : 1;
  return (low + lean * mode + high) / (2 + lean);
}

/** The area under a quantile table with straight lines between its points. */
function meanOfPoints(points: readonly { probability: number; value: number }[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    if (before === undefined) return sum;
    return sum + ((point.probability - before.probability) * (point.value + before.value)) / 2;
  }, 0);
}
