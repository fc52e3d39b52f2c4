import type { EngineResult } from "./compare-engines.ts";
import type { EngineId } from "./effort.ts";
import type { Measurements } from "./measurements.ts";
import type { Spread } from "./spread.ts";

/** One thing that was measured beside what is aimed at. */
export interface AimRow {
  readonly what: string;
  readonly unit: string;
  readonly aim: number;
  readonly better: "higher" | "lower";
  /** Null where what it needs is not on this machine. */
  readonly measured: Spread | null;
  /** Measured over aim. */
  readonly ratio: number | null;
  readonly reached: boolean | null;
}

type Wanted = Omit<AimRow, "ratio" | "reached">;

/** What is aimed at, and what came of it. */
export function aimsOf(measurements: Measurements): AimRow[] {
  return [...speedAims(measurements), ...otherAims(measurements)].map(judge);
}

function judge(row: Wanted): AimRow {
  const { measured, aim, better } = row;
  if (measured === null) return { ...row, ratio: null, reached: null };
  const reached = better === "higher" ? measured.median >= aim : measured.median <= aim;
  return { ...row, ratio: measured.median / aim, reached };
}

function speedAims({ comparisons, measured, growth }: Measurements): Wanted[] {
  const { speed } = measured;
  const own = growth.find(({ id }) => id === "plaatsbepaling");
  const sizes = own?.sizes.map(({ youthsAtStart }) => youthsAtStart.toLocaleString("en")) ?? [];
  return [
    {
      what: "network, against SimPy",
      unit: "times",
      aim: 60,
      better: "higher",
      measured: against(comparisons.B, "simpy"),
    },
    {
      what: "network, against the fastest JavaScript peer here",
      unit: "times",
      aim: 7,
      better: "higher",
      measured: againstFastest(comparisons.B, ["simjs", "simscript"]),
    },
    {
      what: "network, against plain C",
      unit: "times",
      aim: 0.4,
      better: "higher",
      measured: against(comparisons.B, "reference"),
    },
    {
      what: "houtskoolschets, one core",
      unit: "replications a second",
      aim: 700,
      better: "higher",
      measured: speed.oneCore,
    },
    {
      what: "houtskoolschets, two workers",
      unit: "times one core",
      aim: 1.9,
      better: "higher",
      measured: speed.scaling,
    },
    {
      what: `time per event, ${sizes[0] ?? ""} to ${sizes.at(-1) ?? ""} youths`,
      unit: "times",
      aim: 3.5,
      better: "lower",
      measured: own?.growth ?? null,
    },
  ];
}

/** Of a change that itself takes so much of the spread away that no pairing could reach it, the aim says nothing. */
const pairedAim = 30;

function otherAims({ measured }: Measurements): Wanted[] {
  const { memory, meanField, formulas, pairs } = measured;
  const gains = pairs.filter(({ scenario, smallerAtBest }) => scenario === "network" && smallerAtBest >= pairedAim);
  return [
    {
      what: `memory of ${memory.replications.toLocaleString("en")} replications of houtskoolschets`,
      unit: "MB",
      aim: 150,
      better: "lower",
      measured: exactly(memory.peakMegabytes),
    },
    { what: "mean field, weekly steps", unit: "ms", aim: 1, better: "lower", measured: meanField.weeklyMilliseconds },
    { what: "mean field, daily steps", unit: "ms", aim: 20, better: "lower", measured: meanField.dailyMilliseconds },
    {
      what: `variance of a paired difference, least of ${gains.length} changes`,
      unit: "times smaller",
      aim: pairedAim,
      better: "higher",
      measured: exactly(Math.min(...gains.map(({ smaller }) => smaller))),
    },
    {
      what: "hostile formula, the slowest",
      unit: "ms",
      aim: 50,
      better: "lower",
      measured: exactly(formulas.milliseconds),
    },
  ];
}

const exactly = (value: number): Spread => ({ median: value, low: value, high: value });

const against = (results: readonly EngineResult[], id: EngineId): Spread | null =>
  results.find((result) => result.id === id)?.ours ?? null;

function againstFastest(results: readonly EngineResult[], ids: readonly EngineId[]): Spread | null {
  const [fastest] = results
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => b.eventsPerSecond.median - a.eventsPerSecond.median);
  return fastest?.ours ?? null;
}
