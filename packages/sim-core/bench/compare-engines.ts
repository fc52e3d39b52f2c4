import type { ModelName } from "./common-models.ts";
import type { Effort, EngineId } from "./effort.ts";
import { startEngine, type EngineProcess } from "./engine-process.ts";
import type { Engine } from "./engines/find-engines.ts";
import { addMoments, meanAndError, type Moments } from "./moments.ts";
import { say } from "./say.ts";
import { spreadOf, type Spread } from "./spread.ts";

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** What an engine made of a model. */
export interface EngineResult {
  readonly id: EngineId;
  readonly replications: number;
  readonly eventsPerSecond: Spread;
  /** The speed of our own engine over that of this one, round by round. */
  readonly ours: Spread;
  /** By replication. */
  readonly outputs: Readonly<Record<"events" | "occupied" | "waiting", Estimate>>;
}

interface Running {
  readonly id: EngineId;
  readonly process: EngineProcess;
  readonly replications: number;
  readonly speeds: number[];
  readonly outputs: Record<"events" | "occupied" | "waiting", Moments>;
}

/** Every engine does its fixed work in every round, one after the other; the round before the first only warms up. */
export async function compareEngines(
  model: ModelName,
  engines: readonly Engine[],
  effort: Effort,
): Promise<EngineResult[]> {
  const running = engines.map((engine) => start(engine, effort.replications[model][engine.id] ?? 0));
  for (let round = -1; round < effort.rounds; round++) {
    say(round < 0 ? `Model ${model}: warming up` : `Model ${model}: round ${round + 1} of ${effort.rounds}`);
    for (const engine of inTurn(running, round)) await doRound(engine, model, round);
  }
  for (const { process } of running) process.close();
  const own = running.find(({ id }) => id === "plaatsbepaling")?.speeds ?? [];
  return running.map((engine) => toResult(engine, own, effort.rounds));
}

function start({ id, command }: Engine, replications: number): Running {
  const outputs: Running["outputs"] = { events: [0, 0], occupied: [0, 0], waiting: [0, 0] };
  return { id, process: startEngine(command), replications, speeds: [], outputs };
}

/** Each round another engine goes first, so that none always follows the same one. */
function inTurn<T>(all: readonly T[], round: number): T[] {
  const first = (round + all.length) % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function doRound(engine: Running, model: ModelName, round: number): Promise<void> {
  const { process, replications, outputs } = engine;
  const answer = await process.ask({ model, replications, first: (round + 1) * replications, growth: 1 });
  if (round < 0) return;
  engine.speeds.push(answer.events[0] / answer.seconds);
  addMoments(outputs.events, answer.events);
  addMoments(outputs.occupied, answer.occupied);
  addMoments(outputs.waiting, answer.waiting);
}

function toResult(
  { id, replications, speeds, outputs }: Running,
  own: readonly number[],
  rounds: number,
): EngineResult {
  const all = rounds * replications;
  return {
    id,
    replications: all,
    eventsPerSecond: spreadOf(speeds),
    ours: spreadOf(speeds.map((speed, round) => (own[round] ?? NaN) / speed)),
    outputs: {
      events: meanAndError(outputs.events, all),
      occupied: meanAndError(outputs.occupied, all),
      waiting: meanAndError(outputs.waiting, all),
    },
  };
}

/**
 * Where an engine does not simulate the same model as ours: a mean that lies more than three standard errors apart. The
 * error of the difference is that of two samples of one model: their variance is pooled, since a slow engine has too few
 * replications to know its own where most of them have no queue at all.
 */
export function findDisagreements(model: ModelName, results: readonly EngineResult[]): string[] {
  const own = results.find(({ id }) => id === "plaatsbepaling");
  if (own === undefined) return [];
  return results.flatMap(({ id, outputs, replications }) =>
    (["events", "occupied", "waiting"] as const)
      .filter(
        (output) =>
          !agree({ ...outputs[output], replications }, { ...own.outputs[output], replications: own.replications }),
      )
      .map(
        (output) =>
          `model ${model}: ${id} has ${inWords(outputs[output])} ${output}, we ${inWords(own.outputs[output])}`,
      ),
  );
}

interface Sample extends Estimate {
  readonly replications: number;
}

function agree(a: Sample, b: Sample): boolean {
  const squares = ({ standardError, replications: n }: Sample): number => standardError * standardError * n * (n - 1);
  const variance = (squares(a) + squares(b)) / (a.replications + b.replications - 2);
  return Math.abs(a.mean - b.mean) <= 3 * Math.sqrt(variance / a.replications + variance / b.replications);
}

const inWords = ({ mean, standardError }: Estimate): string => `${mean.toFixed(2)} ± ${standardError.toFixed(2)}`;
