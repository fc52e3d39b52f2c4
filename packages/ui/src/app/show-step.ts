import type { StoryStep } from "../cells/story/story-content.ts";
import { isAtScene, sceneOf } from "../cells/story/story-scene.ts";
import { basisOf, type Workbook } from "../scenario-store/workbook.ts";
import { createHistoryActions } from "./history-actions.ts";
import type { Page } from "./page.ts";

/** Sets what a step of a story shows. Whatever somebody loses by it can be brought back with one button. */
export function showStep(page: Page, steps: readonly StoryStep[], at: number): void {
  const step = steps[at];
  if (step === undefined) return;
  const { store } = page.workbench;
  // A knob that somebody holds gives its last value first: what follows belongs to the step.
  page.workbench.catchUp();
  const scene = sceneOf(step, basisOf(store.workbook).scenario);
  if (scene.kind !== "scenario") return;
  const { story, history } = page.words.messages;
  const { letter, name, title } = step;
  const isLoss = losesWork(store.workbook, steps, step);
  const named = title.trim() === "" ? story.untitled(at + 1) : title;
  store.show({ letter, name, scenario: scene.scenario }, named);
  if (isLoss) {
    page.message = {
      text: story.replaced(letter),
      action: { label: history.undo, act: createHistoryActions(page).undo },
    };
  }
}

/** Whether under the letter of a step stands something that is in no step of the story. */
function losesWork(workbook: Workbook, steps: readonly StoryStep[], { letter }: StoryStep): boolean {
  const tab = workbook.tabs.find((candidate) => candidate.letter === letter);
  if (tab === undefined || tab.isBasis) return false;
  const basis = basisOf(workbook).scenario;
  return steps.every((step) => !isAtScene(step, tab, basis));
}
