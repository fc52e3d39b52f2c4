import { toQuantile, type Quantile } from "../engine/distributions/quantile.ts";
import {
  drawUniform,
  mix,
  mixAgain,
  nameWord,
  replicationKey,
  toRunKey,
  type RunKey,
} from "../engine/random-source.ts";
import { checkWhole } from "./cross-checks.ts";
import { partsOfPointer, replaceAt } from "./json-pointer.ts";
import { modelNumbers } from "./model-numbers.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";

/** Replications that share one drawing of the uncertain numbers, where the file says nothing else. */
const usualReplicationsPerSet = 10;

/** The same where only prices are uncertain: a set then costs no new system, and two are enough to tell chance apart. */
const usualReplicationsPerPrices = 2;

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

/** What of a scenario says which of its numbers are uncertain. */
type WithUncertainty = Pick<Scenario, "uncertainty" | "replicationsPerParameterSet">;

/** Replications that share their uncertain numbers; `null` for a scenario whose numbers are all certain. */
export function replicationsPerSetOf(scenario: WithUncertainty): number | null {
  const { uncertainty = {}, replicationsPerParameterSet } = scenario;
  if (Object.keys(uncertainty).length === 0) return null;
  const usual = onlyPricesAreUncertain(scenario) ? usualReplicationsPerPrices : usualReplicationsPerSet;
  return replicationsPerParameterSet ?? usual;
}

/**
 * Replications that share the uncertain numbers that one measure depends on. Money follows from what happens to youths, and
 * nothing that happens to them follows from money: a measure of care knows no uncertain price.
 */
export function replicationsPerSetFor(scenario: WithUncertainty, measure: string): number | null {
  return measure.startsWith("money/") || !onlyPricesAreUncertain(scenario) ? replicationsPerSetOf(scenario) : null;
}

function onlyPricesAreUncertain({ uncertainty = {} }: WithUncertainty): boolean {
  return Object.keys(uncertainty).every(isPrice);
}

/** Whether the number at a pointer is of money: nothing that happens to youths depends on it. */
export function isPrice(pointer: string): boolean {
  return pointer.startsWith("/money/");
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

/** The scenario with these values in place of its uncertain numbers, whole ones rounded; what is left is certain. */
export function withNumbers(
  scenario: Scenario,
  numbers: readonly { readonly pointer: string; readonly isWhole: boolean }[],
  values: readonly number[],
): Scenario {
  const certain: Scenario = { ...scenario, uncertainty: {} };
  return numbers.reduce((filled, { pointer, isWhole }, index) => {
    const value = values[index] ?? NaN;
    return replaceAt(filled, partsOfPointer(pointer), isWhole ? Math.round(value) : value) as Scenario;
  }, certain);
}

export function impossibleSet({
  expected,
  received,
  cause,
}: Required<Pick<ScenarioIssue, "expected" | "received" | "cause">>): ScenarioIssue {
  return { code: "impossible_parameter_set", path: "uncertainty", expected, received, cause };
}

/** Keyed by the pointer, so that scenarios that name the same number draw the same for it, whatever else is uncertain. */
function drawForPointer({ first, second }: RunKey, pointer: string): number {
  const word = nameWord(`uncertainty${pointer}`);
  return drawUniform(mix(first ^ word), mixAgain(second + word), 1);
}
