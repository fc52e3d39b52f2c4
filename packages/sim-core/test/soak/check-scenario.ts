import { compileSystem } from "../../src/discrete-event/compiled-system.ts";
import { expectedEventsPerDay, runReplication } from "../../src/discrete-event/run-replication.ts";
import { createRunState } from "../../src/discrete-event/run-state.ts";
import { toRunKey } from "../../src/engine/run-key.ts";
import {
  createScenarioSimulation,
  describeIssue,
  mergeBatches,
  parseScenario,
  paperSum,
  plannedPlacesByDay,
  summariseRun,
  toCareSystem,
  type CareSystem,
  type Scenario,
  type ScenarioIssue,
} from "../../src/index.ts";
import { mostWork, workOf } from "../../src/mean-field/amount-of-work.ts";
import { mustHoldOfMeanField } from "./must-hold-of-mean-field.ts";
import { mustHoldOfLedger } from "./must-hold-of-ledger.ts";
import { mustHoldOfRun } from "./must-hold-of-run.ts";
import { must } from "./must.ts";

/** What became of one scenario: refused, and why, or run, with what that took. */
export interface Finding {
  readonly refused: readonly string[];
  readonly events: number;
  readonly milliseconds: Readonly<Record<"parse" | "events" | "runs" | "meanField", number>>;
}

const seed = 7;

/** Above this many events one replication is enough, and the repeat is left out: what is left to see there is time. */
const manyEvents = 400_000;

/** Take a scenario through the whole model; throws where something that must hold does not. */
export function checkScenario(scenario: Scenario, clock: () => number = () => 0): Finding {
  const times = { parse: 0, events: 0, runs: 0, meanField: 0 };
  const timed = <Value>(name: keyof typeof times, run: () => Value): Value => {
    const start = clock();
    const value = run();
    times[name] = clock() - start;
    return value;
  };
  const parsed = timed("parse", () => parseScenario(JSON.stringify(scenario)));
  if (!parsed.ok) {
    mustExplain(parsed.issues);
    return { refused: parsed.issues.map(({ code }) => code), events: 0, milliseconds: times };
  }
  const system = toCareSystem(parsed.value);
  mustDescribe(system);
  const events = timed("events", () => countEvents(system));
  timed("runs", () => checkRuns(parsed.value, system, events > manyEvents));
  timed("meanField", () => {
    for (const stepDays of [7, 1] as const) {
      if (workOf(system, stepDays) <= mostWork) mustHoldOfMeanField(system, stepDays);
    }
  });
  return { refused: [], events, milliseconds: times };
}

/** Events of the first replication. */
export function countEvents(system: CareSystem): number {
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  runReplication(run, toRunKey(seed), 0, () => undefined);
  return run.events;
}

function checkRuns(scenario: Scenario, system: CareSystem, isLarge: boolean): void {
  const batch = createScenarioSimulation(scenario, seed).run(0, isLarge ? 1 : 2);
  const summary = summariseRun(scenario, batch, seed);
  mustHoldOfRun(system, summary);
  mustHoldOfLedger(scenario, { system, batch, seed });
  if (isLarge) return;
  const again = createScenarioSimulation(scenario, seed);
  const parts = [again.run(1, 1), again.run(0, 1)];
  const repeated = summariseRun(scenario, mergeBatches(parts), seed);
  must(
    JSON.stringify(repeated) === JSON.stringify(summary),
    "The same seed gives the same bytes, however it is dealt.",
  );
}

function mustExplain(issues: readonly ScenarioIssue[]): void {
  must(issues.length > 0, "A refusal has a reason.");
  for (const issue of issues) {
    for (const language of ["nl", "en"] as const) {
      const { message, hint } = describeIssue(issue, language);
      const isFine = [message, hint].every((text) => text.length > 5 && !/undefined|\[object/.test(text));
      must(isFine, `The issue ${issue.code} is described in ${language}.`, () => `${message} ${hint}`);
    }
  }
}

function mustDescribe(system: CareSystem): void {
  const sum = paperSum(system);
  must(sum === null || Number.isFinite(sum.left), "The sum on paper is a number.");
  system.forms.forEach(({ id }, form) => {
    const isFine = plannedPlacesByDay(system, form).every((places) => places >= 0);
    must(isFine, `The plan of ${id} never has fewer than no places.`);
  });
}
