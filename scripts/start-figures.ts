// Writes the figures that stand beside the questions on the start of the page: packages/ui/src/start/start-figures.json.
import { readFileSync, writeFileSync } from "node:fs";
import {
  engineVersion,
  measureValues,
  parseScenario,
  runScenario,
  scenarioHash,
  toCareSystem,
  type Scenario,
} from "../packages/sim-core/src/index.ts";
import { closedTargetOf } from "../packages/ui/src/results/target.ts";
import { inRoot } from "./workspace.mjs";

/** As many as the page shows in the end, with its seed: who opens the question finds the same figures. */
const options = { seed: 2024, replications: 1000 };

function read(name: string): Scenario {
  const parsed = parseScenario(readFileSync(inRoot("scenarios/zuidwest", `${name}.scenario.json`), "utf8"));
  if (!parsed.ok) throw new Error(`${name} cannot be run.`);
  return parsed.value;
}

const share = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;

/** What a scenario says to the questions, over all replications. */
function startFiguresOf(name: string) {
  const scenario = read(name);
  const { summary, batch } = runScenario(scenario, options);
  const values = (id: string) => [...measureValues(toCareSystem(scenario), batch, id)];
  const mean = (id: string) => summary.measures[id]?.mean ?? NaN;
  const target = closedTargetOf(scenario);
  if (target === null) throw new Error(`${name} has no goal for closed places.`);
  return {
    scenario: scenarioHash(scenario),
    shareAtGoal: share(values("total/closedPlacesOnTarget"), (places) => places <= target),
    waiting: mean("total/waitingOnTarget"),
    elsewhere: mean("total/elsewhereOnTarget"),
    shortageDays: mean("total/shortageDays"),
    result: mean("money/total/result"),
    shareWithinSquare: share(values("money/total/result"), (euro) => euro >= 0),
  };
}

const figures = {
  engine: engineVersion,
  ...options,
  houtskoolschets: startFiguresOf("houtskoolschets"),
  afbouwEerst: startFiguresOf("afbouw-eerst"),
};
writeFileSync(inRoot("packages/ui/src/start/start-figures.json"), `${JSON.stringify(figures, null, 2)}\n`);
