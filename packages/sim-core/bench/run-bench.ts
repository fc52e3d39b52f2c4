import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { aimsOf, type AimRow } from "./aims.ts";
import { compareEngines, findDisagreements } from "./compare-engines.ts";
import { compareGrowth } from "./compare-growth.ts";
import type { Effort } from "./effort.ts";
import { findEngines, type AbsentEngine, type Engine } from "./engines/find-engines.ts";
import { describeMachine, type Machine } from "./machine.ts";
import type { Measured } from "./measurements/measure.ts";
import type { Measurements } from "./measurements.ts";
import { nodeFlags } from "./node-flags.ts";
import { say } from "./say.ts";

/** The one document that `npm run bench -- --json` writes. */
export interface BenchDocument extends Measurements {
  readonly document: "bench";
  readonly effort: Effort["name"];
  readonly machine: Machine;
  readonly engines: readonly Omit<Engine, "command">[];
  readonly absent: readonly AbsentEngine[];
  readonly aims: readonly AimRow[];
  /** Means that differ by more than chance: the comparison is void while there are any. */
  readonly disagreements: readonly string[];
}

/** Run everything. `programs` is the folder in which the programs of this folder were built. */
export async function runBench(effort: Effort, programs: string): Promise<BenchDocument> {
  const machine = describeMachine();
  const { here, absent } = findEngines(effort, programs);
  for (const { id, why } of absent) say(`Without ${id}: ${why}`);
  const comparisons = {
    A: await compareEngines("A", here, effort),
    B: await compareEngines("B", here, effort),
  };
  const growing = here.filter(({ id }) => id === "plaatsbepaling" || id === "reference");
  const growth = await compareGrowth(growing, effort);
  const measurements = { comparisons, growth, measured: await measureAll(effort, programs) };
  return {
    document: "bench",
    effort: effort.name,
    machine,
    engines: here.map(({ id, name, version }) => ({ id, name, version })),
    absent,
    ...measurements,
    aims: aimsOf(measurements),
    disagreements: [...findDisagreements("A", comparisons.A), ...findDisagreements("B", comparisons.B)],
  };
}

async function measureAll(effort: Effort, programs: string): Promise<Measured> {
  const measure = async <K extends keyof Measured>(name: K): Promise<Measured[K]> => {
    say(`Measuring: ${name}`);
    return JSON.parse(await outputOf(path.join(programs, "measure.mjs"), [name, effort.name])) as Measured[K];
  };
  return {
    speed: await measure("speed"),
    memory: await measure("memory"),
    meanField: await measure("meanField"),
    formulas: await measure("formulas"),
    pairs: await measure("pairs"),
  };
}

/** What a program writes, in a process of its own: warm in nothing, with a memory of its own. */
async function outputOf(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with code ${code}.`);
  return text;
}
