import { toQuantile, type Quantile } from "../engine/distributions/quantile.ts";
import { drawUniform, mix, mixAgain, nameWord, replicationKey, type RunKey } from "../engine/random-source.ts";
import { toRunKey } from "../engine/run-key.ts";
import { checkWhole } from "./cross-checks.ts";
import { modelNumbers } from "./model-numbers.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";
import { impossibleSet, onlyPricesAreUncertain, replicationsPerSetOf, withNumbers } from "./uncertain-numbers.ts";

/** The drawings of the uncertain numbers of a scenario, with one seed: set 0 for the first replications, then set 1, ... */
export interface ParameterSets {
  /** Replications in a set; replication r belongs to set floor(r / replicationsPerSet). */
  readonly replicationsPerSet: number;
  /** Whether nothing but money is uncertain, so that the same happens to youths in every set. */
  readonly onlyPricesDiffer: boolean;
  /** The scenario of a set: without uncertainty, the drawn numbers in their places. Throws `ImpossibleParameterSet`. */
  draw(set: number): Scenario;
  /** The same where only prices differ: what its ends allow was seen when the file was read. */
  drawPrices(set: number): Scenario;
}

/** The uncertain numbers came out such that the scenario cannot be. Names the set, so that it can be drawn again. */
export class ImpossibleParameterSet extends Error {
  readonly issue: ScenarioIssue;

  constructor(issue: ScenarioIssue) {
    super(`${issue.received}: ${issue.cause?.code ?? ""} at ${issue.cause?.path ?? ""}`);
    this.name = "ImpossibleParameterSet";
    this.issue = issue;
  }
}

/** `null` for a scenario whose numbers are all certain. */
export function createParameterSets(scenario: Scenario, seed: number | string): ParameterSets | null {
  const replicationsPerSet = replicationsPerSetOf(scenario);
  if (replicationsPerSet === null) return null;
  const key = toRunKey(seed);
  const numbers = uncertainNumbersOf(scenario);
  const drawnFor = (set: number): Scenario => {
    const own = replicationKey(key, set);
    return withNumbers(
      scenario,
      numbers,
      numbers.map(({ pointer, quantile }) => quantile(drawForPointer(own, pointer))),
    );
  };
  return {
    replicationsPerSet,
    onlyPricesDiffer: onlyPricesAreUncertain(scenario),
    drawPrices: drawnFor,
    draw(set) {
      const drawn = drawnFor(set);
      const [cause] = checkWhole(drawn);
      if (cause === undefined) return drawn;
      const first = set * replicationsPerSet;
      const received = `set ${set}, replications ${first}-${first + replicationsPerSet - 1}, seed ${String(seed)}`;
      throw new ImpossibleParameterSet(impossibleSet({ expected: "drawn", received, cause }));
    },
  };
}

/** A number of the file that is drawn, with the quantiles of what it may be. */
interface UncertainNumber {
  readonly pointer: string;
  readonly isWhole: boolean;
  readonly quantile: Quantile;
}

function uncertainNumbersOf(scenario: Scenario): UncertainNumber[] {
  const known = modelNumbers(scenario);
  return Object.entries(scenario.uncertainty ?? {}).map(([pointer, distribution]) => ({
    pointer,
    isWhole: known.get(pointer)?.isWhole ?? false,
    quantile: toQuantile(distribution),
  }));
}

/** Keyed by the pointer, so that scenarios that name the same number draw the same for it, whatever else is uncertain. */
function drawForPointer({ first, second }: RunKey, pointer: string): number {
  const word = nameWord(`uncertainty${pointer}`);
  return drawUniform(mix(first ^ word), mixAgain(second + word), 1);
}
