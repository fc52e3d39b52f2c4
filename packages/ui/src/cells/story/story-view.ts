import type { Words } from "../../i18n/words.ts";
import { changedParameters, changeInWords } from "../../parameters/changed-parameters.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { CellContext } from "../cell-context.ts";
import type { StoryStep } from "./story-content.ts";
import { isAtScene, sceneOf } from "./story-scene.ts";

/** A step as it is read. */
export interface StepView {
  readonly title: string;
  /** What the step sets, or why it sets nothing. */
  readonly sets: string;
  readonly isProblem: boolean;
  /** Ids of the knobs that the step turned, in the order of the panel. */
  readonly knobs: readonly string[];
}

export function toStepView(
  step: StoryStep,
  at: number,
  { basis, words }: Pick<CellContext, "basis" | "words">,
): StepView {
  const texts = words.messages.story;
  const title = step.title.trim() === "" ? texts.untitled(at + 1) : step.title;
  const scene = sceneOf(step, basis.tab.scenario);
  if (scene.kind !== "scenario") return { title, sets: texts.problems[scene.kind], isProblem: true, knobs: [] };
  const tab = tabOfStep(step, scene.scenario, basis.tab);
  const knobs = changedParameters(basis.tab, tab, words).inputs.flatMap(({ id, isDate }) => (isDate ? [] : [id]));
  return { title, sets: standInWords(tab, basis.tab, words), isProblem: false, knobs };
}

/** "Nieuwe aanmeldingen per jaar 300 → 320; …": how a scenario stands against the basis. */
export function standInWords(tab: ScenarioTab, basis: ScenarioTab, words: Words): string {
  const { asBasis, isBasis } = words.messages.story;
  if (tab.isBasis) return isBasis;
  return differencesInWords(basis, tab, words) ?? asBasis;
}

/** What somebody changed since the step was shown; null where nothing is other than the step has it. */
export function departureInWords(step: StoryStep, { active, basis, words }: CellContext): string | null {
  const scene = sceneOf(step, basis.tab.scenario);
  if (scene.kind !== "scenario" || isAtScene(step, active.tab, basis.tab.scenario)) return null;
  const then = tabOfStep(step, scene.scenario, basis.tab);
  return differencesInWords(then, active.tab, words) ?? words.messages.story.otherScenario(active.tab.letter);
}

/** What a text of a step may look at: the step's own scenario, whatever is worked on now. */
export function contextOfStep(
  step: StoryStep,
  context: CellContext,
  resultsOf: (scenario: ScenarioTab["scenario"]) => ShownResults,
): CellContext {
  const { basis, visible } = context;
  const scene = sceneOf(step, basis.tab.scenario);
  if (scene.kind !== "scenario") return context;
  if (step.letter === "A") return { ...context, active: basis };
  const open = visible.find(({ tab }) => isAtScene(step, tab, basis.tab.scenario));
  if (open !== undefined) return { ...context, active: open };
  const active = { tab: tabOfStep(step, scene.scenario, basis.tab), shown: resultsOf(scene.scenario) };
  return { ...context, active, visible: [...visible.filter(({ tab }) => tab.letter !== step.letter), active] };
}

function tabOfStep({ letter, name }: StoryStep, scenario: ScenarioTab["scenario"], basis: ScenarioTab): ScenarioTab {
  return letter === "A" ? basis : { ...basis, letter, name, scenario, isBasis: false };
}

/** More than this nobody reads at a glance. */
const mostNamed = 4;

function differencesInWords(first: ScenarioTab, second: ScenarioTab, words: Words): string | null {
  const { inputs, others } = changedParameters(first, second, words);
  const changes = inputs.map((input) => changeInWords(input, words));
  const parts = others.map((part) => words.messages.cells.comparison.parts[part]);
  const all = parts.length === 0 ? changes : [...changes, words.messages.history.parts(words.format.list(parts))];
  if (all.length === 0) return null;
  const left = all.length - mostNamed;
  return [...all.slice(0, mostNamed), ...(left > 0 ? [words.messages.story.more(left)] : [])].join("; ");
}
