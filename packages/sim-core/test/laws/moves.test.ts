import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScenarioSimulation,
  daysPerYear,
  meanMoves,
  measureValues,
  mergeBatches,
  summariseRun,
  toCareSystem,
  type Scenario,
} from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";

function movesOf(scenario: Scenario, replications = 1) {
  const system = toCareSystem(scenario);
  const batch = createScenarioSimulation(scenario, 5).run(0, replications);
  const { stations, ways, standing } = meanMoves(system, batch);
  const youths = (is: (way: { from: number; to: number }) => boolean): number =>
    ways.filter(is).reduce((sum, way) => sum + way.youths, 0);
  const years = (system.days - system.warmUpDays) / daysPerYear;
  const counted = (id: string): number => measureValues(system, batch, id)[0]! * years;
  return { system, batch, stations, standing, youths, counted };
}

describe("ways between stations", () => {
  it("keep everybody, and are the youths that the run counts one by one", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { system, batch, stations, standing, youths, counted } = movesOf(scenario);
        const { series } = summariseRun(scenario, batch, 5);
        stations.forEach((station, number) => {
          if (!("form" in station)) return;
          const end = standing[number]! + youths(({ to }) => to === number) - youths(({ from }) => from === number);
          expect(end).toBe(series[`form/${system.forms[station.form]!.id}/${station.kind}`]?.mean.at(-1));
        });
        const kindOf = (number: number): string => stations[number]!.kind;
        expect(youths(({ from }) => kindOf(from) === "new")).toBeCloseTo(counted("total/newReferralsPerYear"), 6);
        expect(youths(({ from }) => kindOf(from) === "away")).toBeCloseTo(counted("total/returnsPerYear"), 6);
        expect(youths(({ to }) => kindOf(to) === "otherHelp")).toBeCloseTo(counted("total/leftWaitingPerYear"), 6);
      }),
      { numRuns: 30 },
    );
  });

  it("are the same however the replications were dealt over workers", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const simulation = createScenarioSimulation(scenario, 5);
        const parts = [simulation.run(3, 2), simulation.run(0, 3)];
        expect(mergeBatches(parts).moves).toEqual(simulation.run(0, 5).moves);
      }),
      { numRuns: 10 },
    );
  });
});
