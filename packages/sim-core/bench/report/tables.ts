import type { AimRow } from "../aims.ts";
import type { EngineResult, Estimate } from "../compare-engines.ts";
import type { BenchDocument } from "../run-bench.ts";
import type { Spread } from "../spread.ts";

/** A table before it is laid out: the first row is its heading. */
export interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Everything that was measured, as tables for a person. */
export function toTables(document: BenchDocument): Table[] {
  const { comparisons } = document;
  return [
    aimTable(document),
    engineTable("Model B, the network", document, comparisons.B),
    engineTable("Model A, M/M/c", document, comparisons.A),
    growthTable(document),
    pairTable(document),
  ];
}

/** One line on the machine and what ran on it. */
export function machineLine({ machine, effort }: BenchDocument): string {
  const { processor, cores, memoryGigabytes, system, node, date, loadBefore } = machine;
  return `${date}, ${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}, load before ${loadBefore.toFixed(1)}, effort ${effort}`;
}

/** Further figures that have no aim. */
export function remarks({ measured, absent }: BenchDocument): string[] {
  const { speed, memory, formulas } = measured;
  return [
    `houtskoolschets is made ready in ${short(speed.prepareMilliseconds)} ms; two workers do ${withSpread(speed.twoWorkers)} replications a second.`,
    `Two workers of which nothing is put together do ${withSpread(speed.apart)} times as much as one: what the machine has for two programs at once.`,
    `Of the memory, ${short(memory.megabytesBefore)} MB was there before the run.`,
    `The slowest of ${formulas.formulas} hostile formulas was \`${formulas.slowest}\`.`,
    ...absent.map(({ id, why }) => `Without ${id}: ${why}.`),
  ];
}

function aimTable({ aims }: BenchDocument): Table {
  const rows = aims.map((row) => [
    row.what,
    row.measured === null ? "-" : withSpread(row.measured),
    `${row.better === "higher" ? "at least" : "at most"} ${row.aim}`,
    row.unit,
    row.ratio === null ? "-" : short(row.ratio),
    verdict(row),
  ]);
  return { title: "Aims", rows: [["what", "measured", "aim", "unit", "measured / aim", ""], ...rows] };
}

function verdict({ reached }: AimRow): string {
  if (reached === null) return "not measured";
  return reached ? "reached" : "not reached";
}

function engineTable(title: string, { engines }: BenchDocument, results: readonly EngineResult[]): Table {
  const rows = results
    .toSorted((a, b) => b.eventsPerSecond.median - a.eventsPerSecond.median)
    .map(({ id, replications, eventsPerSecond, ours, outputs }) => {
      const engine = engines.find((one) => one.id === id);
      return [
        `${engine?.name ?? id} (${engine?.version ?? ""})`,
        thousands(eventsPerSecond),
        id === "plaatsbepaling" ? "1" : withSpread(ours),
        `${replications}`,
        estimate(outputs.events, 0),
        estimate(outputs.occupied, 2),
        estimate(outputs.waiting, 2),
      ];
    });
  const heading = ["engine", "thousand events a second", "ours / this", "replications", "events", "in care", "waiting"];
  return { title, rows: [heading, ...rows] };
}

function growthTable({ growth, engines }: BenchDocument): Table {
  const sizes = growth[0]?.sizes.map(({ youthsAtStart }) => `${youthsAtStart.toLocaleString("en")} youths`) ?? [];
  const rows = growth.map((result) => [
    engines.find(({ id }) => id === result.id)?.name ?? result.id,
    ...result.sizes.map(({ nanosecondsPerEvent }) => short(nanosecondsPerEvent.median)),
    withSpread(result.growth),
  ]);
  return { title: "Growth, nanoseconds an event", rows: [["engine", ...sizes, "last / first"], ...rows] };
}

function pairTable({ measured }: BenchDocument): Table {
  const rows = measured.pairs.map(({ scenario, change, replications, smaller, smallerAtBest }) => [
    scenario,
    change,
    `${replications}`,
    short(smaller),
    short(smallerAtBest),
  ]);
  return {
    title: "Variance of a difference in mean waiting, own seeds against the same seed",
    rows: [["scenario", "change", "replications", "times smaller", "at best"], ...rows],
  };
}

const estimate = ({ mean, standardError }: Estimate, decimals: number): string =>
  `${mean.toFixed(decimals)} ± ${standardError.toFixed(decimals)}`;

function withSpread({ median, low, high }: Spread): string {
  return low === high ? short(median) : `${short(median)} (${short(low)} to ${short(high)})`;
}

const thousands = ({ median, low, high }: Spread): string =>
  withSpread({ median: median / 1000, low: low / 1000, high: high / 1000 });

/** Three figures, which is more than a timing deserves. */
const short = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
