import type { Effort, EngineId } from "./effort.ts";
import { startEngine } from "./engine-process.ts";
import type { Engine } from "./engines/find-engines.ts";
import { say } from "./say.ts";
import { spreadOf, type Spread } from "./spread.ts";

/** How long an event takes when the network has more youths. */
export interface GrowthResult {
  readonly id: EngineId;
  readonly sizes: readonly { readonly youthsAtStart: number; readonly nanosecondsPerEvent: Spread }[];
  /** Time per event at the largest size over that at the smallest, round by round. */
  readonly growth: Spread;
}

const youthsAtStart = 270;

export async function compareGrowth(engines: readonly Engine[], effort: Effort): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const engine of engines) results.push(await growthOf(engine, effort));
  return results;
}

async function growthOf({ id, name, command }: Engine, { growth, growthRounds }: Effort): Promise<GrowthResult> {
  say(`Growth: ${name}`);
  const engine = startEngine(command);
  const times = growth.map((): number[] => []);
  for (let round = -1; round < growthRounds; round++) {
    for (const [index, { factor, replications }] of growth.entries()) {
      const first = (round + 1) * replications;
      const { events, seconds } = await engine.ask({ model: "B", replications, first, growth: factor });
      if (round >= 0) times[index]?.push((1e9 * seconds) / events[0]);
    }
  }
  engine.close();
  const [smallest = []] = times;
  const largest = times.at(-1) ?? [];
  return {
    id,
    sizes: growth.map(({ factor }, index) => ({
      youthsAtStart: youthsAtStart * factor,
      nanosecondsPerEvent: spreadOf(times[index] ?? []),
    })),
    growth: spreadOf(largest.map((time, round) => time / (smallest[round] ?? NaN))),
  };
}
