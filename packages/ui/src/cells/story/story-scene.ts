import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { differences, withDifferences, type Change } from "../../scenario-store/difference.ts";
import { hashOf } from "../../scenario-store/hash-of.ts";
import { isSameContent } from "../../scenario-store/same-content.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { StoryStep } from "./story-content.ts";

/** The scenario that a step shows, or why there is none. */
export type StepScene =
  | { readonly kind: "scenario"; readonly scenario: Scenario }
  /** The changes were recorded with another basis: on this one they might mean something else. */
  | { readonly kind: "otherBasis" }
  | { readonly kind: "unreadable" };

type Recorded = Pick<StoryStep, "letter" | "name" | "basis" | "changes">;

/** How a scenario stands against the basis, to be shown again. */
export function recordScene(active: ScenarioTab, basis: ScenarioTab): Recorded {
  const { letter, name, scenario } = active;
  const changes = active.isBasis ? [] : differences(basis.scenario, scenario);
  // What stands on the screen needs no reading, and its figures are known by the object.
  if (!active.isBasis) scenes.set(changes, { basis: basis.scenario, scene: { kind: "scenario", scenario } });
  return { letter, name, basis: hashOf(basis.scenario), changes };
}

/** Each step is one object of a scenario for as long as the basis is the same: results are kept by object. */
export function sceneOf({ letter, basis: hash, changes }: StoryStep, basis: Scenario): StepScene {
  if (letter === "A") return { kind: "scenario", scenario: basis };
  if (changes === null) return { kind: "unreadable" };
  const known = scenes.get(changes);
  if (known?.basis === basis) return known.scene;
  const scene = hashOf(basis) === hash ? readScene(basis, changes) : ({ kind: "otherBasis" } as const);
  scenes.set(changes, { basis, scene });
  return scene;
}

/** Whether what is worked on is what the step shows. */
export function isAtScene(step: StoryStep, active: ScenarioTab, basis: Scenario): boolean {
  const scene = sceneOf(step, basis);
  return scene.kind === "scenario" && active.letter === step.letter && isSameContent(active.scenario, scene.scenario);
}

function readScene(basis: Scenario, changes: readonly Change[]): StepScene {
  try {
    const parsed = parseScenario(withDifferences(basis, changes));
    return parsed.ok ? { kind: "scenario", scenario: parsed.value } : { kind: "unreadable" };
  } catch {
    return { kind: "unreadable" };
  }
}

const scenes = new WeakMap<readonly Change[], { readonly basis: Scenario; readonly scene: StepScene }>();
