import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import slow from "../../../../../scenarios/zuidwest/trage-opbouw.scenario.json";

/** The first year of the plan, and the same with alternatives that open later. */
export const sketchScenario = known(sketch);
export const slowScenario = known(slow);

function known(file: typeof sketch | typeof slow): Scenario {
  // The norms are about a day of the goal, and some costs fall on days, that lie beyond the first year. Only prices are
  // uncertain.
  const period = { start: file.period.start, end: "2021-12-31" };
  const withoutMoney = { money: undefined, uncertainty: undefined };
  const parsed = parseScenario({ ...file, period, ...withoutMoney, norms: [] });
  if (!parsed.ok) throw new Error(`A scenario that comes with the project has ${parsed.issues.length} issues.`);
  return parsed.value;
}
