// The common models in this repository's own engine: ordinary scenario files, through the public door, all outputs on.
import { countEvents } from "./count-events.ts";
import { readSystem } from "../read-system.ts";
import { addValue, type Moments } from "../moments.ts";
import { serveLines, type Answer, type Work } from "../lines.ts";
import { growSystem } from "../grow-system.ts";
import { createSimulation, measureValues, type CareSystem, type Simulation } from "../../src/index.ts";

const seed = "bench";
const files = { A: "scenarios/bench/m-m-c.scenario.json", B: "scenarios/bench/network.scenario.json" } as const;
const ready = new Map<string, { readonly system: CareSystem; readonly simulation: Simulation }>();

/** Tables and working space are made once for a scenario, as the page and the command line do. */
function prepare({ model, growth }: Work): { readonly system: CareSystem; readonly simulation: Simulation } {
  const name = `${model} ${growth}`;
  const known = ready.get(name);
  if (known !== undefined) return known;
  const system = growSystem(readSystem(files[model]), growth);
  const made = { system, simulation: createSimulation(system, seed) };
  ready.set(name, made);
  return made;
}

function answer(work: Work): Answer {
  const { system, simulation } = prepare(work);
  const { first, replications } = work;
  const start = performance.now();
  const batch = simulation.run(first, replications);
  const seconds = (performance.now() - start) / 1000;
  const momentsOf = (measure: string): Moments => toMoments(measureValues(system, batch, measure));
  return {
    seconds,
    events: toMoments(countEvents(system, seed, { first, replications })),
    occupied: momentsOf("total/meanInCare"),
    waiting: momentsOf("total/meanWaiting"),
  };
}

function toMoments(values: Iterable<number>): Moments {
  const moments: Moments = [0, 0];
  for (const value of values) addValue(moments, value);
  return moments;
}

await serveLines(answer);
