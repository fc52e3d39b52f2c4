import { createParameterSets, type ParameterSets } from "../scenario/parameter-sets.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { toMoneyPlan } from "../scenario/to-money-plan.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { MoneyPlan } from "../youth-care/finance.ts";
import { createSimulation, simulationOf, type Simulation } from "./create-simulation.ts";

/**
 * A scenario made ready for many replications with one seed. Where numbers of it are uncertain, each set of replications
 * gets its own drawing of them; what chance does to the youths depends on the seed and the number of the replication alone.
 * It throws `ImpossibleParameterSet` where a drawing is no possible scenario.
 */
export function createScenarioSimulation(scenario: Scenario, seed: number | string): Simulation {
  const sets = createParameterSets(scenario, seed);
  if (sets === null) return createSimulation(toCareSystem(scenario), seed);
  if (sets.onlyPricesDiffer) {
    const system = toCareSystem(scenario);
    return createSimulation(system, seed, { moneyOf: createPricing(sets, system) });
  }
  const simulationOfSet = createSetSimulations(sets, seed);
  return simulationOf((gathered, first, replications) => {
    for (const part of partsBySet(first, replications, sets.replicationsPerSet)) {
      simulationOfSet(part.set).gather(gathered, part.first, part.replications);
    }
  });
}

/** The scenario that one replication runs: as it is in the file, or with the numbers that are drawn for its set. */
export function scenarioOfReplication(scenario: Scenario, seed: number | string, replication: number): Scenario {
  const sets = createParameterSets(scenario, seed);
  return sets === null ? scenario : sets.draw(Math.floor(replication / sets.replicationsPerSet));
}

/** Where no more than prices is uncertain, youths fare the same in every set: one simulation, priced set by set. */
function createPricing(sets: ParameterSets, system: CareSystem): (replication: number) => MoneyPlan | null {
  const formIds = system.forms.map(({ id }) => id);
  let latest: { readonly set: number; readonly money: MoneyPlan | null } | null = null;
  return (replication) => {
    const set = Math.floor(replication / sets.replicationsPerSet);
    if (latest?.set !== set) {
      latest = { set, money: toMoneyPlan(sets.drawPrices(set).money, { start: system.start, formIds }) };
    }
    return latest.money;
  };
}

/** The simulation of a set; the latest is kept, since a set may be asked for in two parts. */
function createSetSimulations(sets: ParameterSets, seed: number | string): (set: number) => Simulation {
  let latest: { readonly set: number; readonly simulation: Simulation } | null = null;
  return (set) => {
    if (latest?.set !== set) {
      latest = { set, simulation: createSimulation(toCareSystem(sets.draw(set)), seed) };
    }
    return latest.simulation;
  };
}

function partsBySet(
  first: number,
  replications: number,
  size: number,
): { readonly set: number; readonly first: number; readonly replications: number }[] {
  const parts = [];
  for (let from = first; from < first + replications;) {
    const set = Math.floor(from / size);
    const until = Math.min((set + 1) * size, first + replications);
    parts.push({ set, first: from, replications: until - from });
    from = until;
  }
  return parts;
}
