import type { ModelName } from "./common-models.ts";

export type EngineId = "plaatsbepaling" | "reference" | "simjs" | "simpy" | "simscript";

/** How much work is done. Fixed beforehand, so that two runs do the same. */
export interface Effort {
  readonly name: "quick" | "usual" | "full";
  /** Rounds that count, after one that warms up. */
  readonly rounds: number;
  /** Replications a round for each engine: more where it is faster. An engine without a number takes no part. */
  readonly replications: Readonly<Record<ModelName, Partial<Record<EngineId, number>>>>;
  /** How many times as many youths, with the replications for each. */
  readonly growth: readonly { readonly factor: number; readonly replications: number }[];
  readonly growthRounds: number;
  /** Replications of houtskoolschets: a round of speed, the run of which the memory is taken, and each side of a pair. */
  readonly houtskoolschets: { readonly speed: number; readonly memory: number; readonly pairs: number };
  readonly meanFieldRuns: number;
}

const full: Effort = {
  name: "full",
  rounds: 15,
  replications: {
    A: { plaatsbepaling: 600, reference: 2000, simjs: 60, simpy: 15, simscript: 2 },
    B: { plaatsbepaling: 400, reference: 1200, simjs: 60, simpy: 12, simscript: 2 },
  },
  growth: [
    { factor: 1, replications: 200 },
    { factor: 10, replications: 20 },
    { factor: 100, replications: 4 },
    { factor: 1000, replications: 1 },
  ],
  growthRounds: 5,
  houtskoolschets: { speed: 600, memory: 10_000, pairs: 2000 },
  meanFieldRuns: 40,
};

export const efforts: Readonly<Record<Effort["name"], Effort>> = {
  full,
  usual: {
    ...full,
    name: "usual",
    rounds: 7,
    growthRounds: 3,
    houtskoolschets: { speed: 400, memory: 10_000, pairs: 500 },
    meanFieldRuns: 20,
  },
  // Shows that all of it works; says nothing about speed.
  quick: {
    ...full,
    name: "quick",
    rounds: 2,
    replications: { A: { plaatsbepaling: 30, reference: 60 }, B: { plaatsbepaling: 30, reference: 60 } },
    growth: [
      { factor: 1, replications: 10 },
      { factor: 10, replications: 1 },
    ],
    growthRounds: 1,
    houtskoolschets: { speed: 25, memory: 50, pairs: 20 },
    meanFieldRuns: 1,
  },
};
