import fc from "fast-check";
import type { DistributionSpec } from "../../src/index.ts";

/** Mostly an ordinary value, sometimes an edge: over tens of fields this puts a few edges together in every scenario. */
export function mixed<Ordinary, Edge>(
  ordinary: fc.Arbitrary<Ordinary>,
  ...edges: readonly Edge[]
): fc.Arbitrary<Ordinary | Edge> {
  return oneIn(8, ordinary, edges);
}

/** As `mixed`, for edges that take long to run: one alone shows what there is to see. */
export function rarely<Ordinary, Edge>(
  ordinary: fc.Arbitrary<Ordinary>,
  ...edges: readonly Edge[]
): fc.Arbitrary<Ordinary | Edge> {
  return oneIn(80, ordinary, edges);
}

function oneIn<Ordinary, Edge>(
  times: number,
  ordinary: fc.Arbitrary<Ordinary>,
  edges: readonly Edge[],
): fc.Arbitrary<Ordinary | Edge> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: ordinary, weight: times - 1 },
    { arbitrary: fc.constantFrom(...edges), weight: 1 },
  );
}

/** A number in a range, evenly: doubles by their bits would nearly all be next to nothing. */
export function between(low: number, high: number): fc.Arbitrary<number> {
  return fc.nat(10_000).map((part) => low + ((high - low) * part) / 10_000);
}

/** A share from 0 to 1; both ends are met often. */
export const share = mixed(between(0, 1), 0, 1, 1e-12, 1 - 1e-12, 5e-324);

/** A weight against others; the edges are what the format allows. */
export const weight = mixed(between(0.1, 5), 0, 1e-9, 1e9);

/** How long somebody waits before a rule comes into force; null is never. */
export const patience = mixed(fc.integer({ min: 0, max: 200 }), null, 0, 0.0001, 36_525);

/** Ages up to what the format allows, on a birthday more often than not. */
export const age = mixed(fc.integer({ min: 0, max: 20 }), 0, 12, 17.999, 18, 27);

/** Texts that a page, a table or a terminal may stumble over. */
export const text = mixed(
  fc.constant("vorm"),
  "",
  "x".repeat(2000),
  "\u202eןמזב\u2066",
  "👩‍👩‍👧‍👦\u0000\ud800",
  "<b>&amp;</b>",
  "a\nb\tc\u2028d",
);

const hugeSpread = fc
  .record({
    kind: fc.constantFrom("lognormal" as const, "gamma" as const, "normal" as const),
    mean: fc.constantFrom(0.0001, 1, 30, 365),
  })
  .map(({ kind, mean }): DistributionSpec => ({ kind, mean, sd: mean * 100 }));

const shaped = fc.record({
  kind: fc.constantFrom("lognormal" as const, "gamma" as const, "normal" as const),
  mean: between(0.5, 900),
  sd: mixed(between(0.01, 900), 0, 1e-9, 36_525),
});

const bounded = fc
  .record({
    kind: fc.constantFrom("uniform" as const, "triangular" as const, "pert" as const),
    borders: fc.array(mixed(between(0, 900), 0, 36_525), { minLength: 3, maxLength: 3 }),
  })
  .map(({ kind, borders }): DistributionSpec => {
    const [low, mode, high] = borders.toSorted((a, b) => a - b) as [number, number, number];
    return kind === "uniform" ? { kind, low, high } : { kind, low, mode, high };
  });

const onePointMass = fc
  .record({ at: fc.constantFrom(0, 0.0001, 30, 36_525), points: fc.integer({ min: 2, max: 200 }) })
  .map(({ at, points }): DistributionSpec => ({
    kind: "empirical",
    points: Array.from({ length: points }, (_, i) => ({ probability: (i + 1) / points, value: at })),
  }));

const empirical = fc.array(between(0, 900), { minLength: 2, maxLength: 12 }).map((values): DistributionSpec => ({
  kind: "empirical",
  points: values
    .toSorted((a, b) => a - b)
    .map((value, i) => ({ probability: values.length === i + 1 ? 1 : i / values.length, value })),
}));

/** Lengths of time: mostly weeks to years with an ordinary spread, sometimes nothing, a moment, or a century. */
export const length: fc.Arbitrary<DistributionSpec> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.integer({ min: 1, max: 400 }), weight: 4 },
  { arbitrary: fc.integer({ min: 1, max: 400 }).map((mean) => ({ kind: "exponential" as const, mean })), weight: 4 },
  { arbitrary: shaped, weight: 4 },
  { arbitrary: bounded, weight: 2 },
  { arbitrary: empirical, weight: 2 },
  { arbitrary: fc.constantFrom(0, 0.0001, 36_525, 1), weight: 2 },
  { arbitrary: fc.constantFrom(0.0001, 36_525).map((mean) => ({ kind: "exponential" as const, mean })), weight: 1 },
  { arbitrary: hugeSpread, weight: 1 },
  { arbitrary: onePointMass, weight: 1 },
);

/** Ages at referral: around the borders of the forms, or all at one birthday. */
export const ageSpread: fc.Arbitrary<DistributionSpec> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constant({ kind: "uniform" as const, low: 10, high: 18 }), weight: 4 },
  { arbitrary: fc.constantFrom(0, 12, 17.999, 18, 23, 27, 36_525), weight: 2 },
  { arbitrary: fc.constant({ kind: "normal" as const, mean: 15, sd: 1500 }), weight: 1 },
);
