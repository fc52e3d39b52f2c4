// Thousands of scenarios that fit the format and are extreme in every other way, each taken through the whole model.
// npm run soak -- scenarios --runs 10000 --seed 1 --from 0 --minutes 60
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { scenarioNumber } from "../packages/sim-core/test/soak/scenario-number.ts";
import type { SoakAnswer, SoakTask } from "../packages/sim-core/test/soak/soak-process.ts";
import { inRoot } from "./workspace.mjs";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    minutes: { type: "string", default: "Infinity" },
    processes: { type: "string", default: String(availableParallelism()) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const first = Number(values.from);
const endsAt = Date.now() + Number(values.minutes) * 60_000;

/** A scenario that is not done by then hangs, also on a machine that does other things. */
const patienceMs = 600_000;
const folder = inRoot("test-results", "soak");

const tally = { done: 0, ran: 0, events: 0, refused: new Map<string, number>(), broken: 0 };
const slowest: { number: number; ms: number; events: number }[] = [];
let next = first;

function report(number: number, answer: SoakAnswer): void {
  tally.done++;
  if (answer.kind === "broken") {
    keepCounterexample(number, answer.smallest, answer.problem);
    return;
  }
  const { refused, events, milliseconds } = answer.finding;
  for (const code of new Set(refused)) tally.refused.set(code, (tally.refused.get(code) ?? 0) + 1);
  if (refused.length === 0) tally.ran++;
  tally.events += events;
  slowest.push({ number, events, ms: Object.values(milliseconds).reduce((sum, part) => sum + part, 0) });
  slowest.sort((a, b) => b.ms - a.ms).splice(5);
  if (tally.done % 200 === 0) console.error(`${tally.done} of ${runs} scenarios, ${tally.broken} broken`);
}

function keepCounterexample(number: number, smallest: unknown, problem: string): void {
  tally.broken++;
  mkdirSync(folder, { recursive: true });
  const name = `seed-${seed}-number-${number}.scenario.json`;
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(smallest, null, 2)}\n`);
  console.error(`\nScenario ${number}: ${problem}`);
  console.error(`Smallest found: test-results/soak/${name}`);
  console.error(`Again: npm run soak -- scenarios --seed ${seed} --from ${number} --runs 1\n`);
}

/** One process, which takes the next number whenever it is done; a new one in its place when it hangs or dies. */
function work(): Promise<void> {
  return new Promise((resolve) => {
    const child = startProcess();
    let current: number | null = null;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      if (next >= first + runs || Date.now() > endsAt) {
        current = null;
        child.kill();
        return;
      }
      current = next++;
      watch = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      child.send({ seed, number: current } satisfies SoakTask);
    };
    child.on("message", (answer: SoakAnswer) => {
      clearTimeout(watch);
      if (current !== null) report(current, answer);
      ask();
    });
    child.on("exit", (_, signal) => {
      clearTimeout(watch);
      if (current === null) resolve();
      else {
        const how = signal === "SIGKILL" ? `no answer in ${patienceMs / 1000} s, or killed` : "the process died";
        report(current, { kind: "broken", problem: how, smallest: scenarioNumber(seed, current) });
        resolve(work());
      }
    });
    ask();
  });
}

function startProcess(): ChildProcess {
  return fork(inRoot("packages/sim-core/test/soak/soak-process.ts"), { execArgv: ["--import", "tsx"], cwd: inRoot() });
}

await Promise.all(Array.from({ length: Number(values.processes) }, work));

const refusals = [...tally.refused].map(([code, count]) => `${code} ${count}`).join(", ") || "none";
console.log(`${tally.done} scenarios (seed ${seed}, from ${first}): ${tally.ran} ran, refused: ${refusals}`);
console.log(`${tally.events} events in first replications; broken: ${tally.broken}`);
for (const { number, ms, events } of slowest) {
  console.log(
    `slow: scenario ${number}, ${(ms / 1000).toFixed(1)} s of processor time, ${events} events a replication`,
  );
}
if (tally.done < runs) console.log(`Stopped after ${values.minutes} minutes with ${runs - tally.done} to go.`);
process.exitCode = tally.broken > 0 ? 1 : 0;
