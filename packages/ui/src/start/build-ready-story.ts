import type { Scenario } from "@plaatsbepaling/sim-core";
import type { StoryStep } from "../cells/story/story-content.ts";
import { recordScene } from "../cells/story/story-scene.ts";
import type { Words } from "../i18n/words.ts";
import { parametersOf } from "../parameters/catalogue.ts";
import type { CellContent, Sheet } from "../scenario-store/sheet.ts";
import { basisOf, startWorkbook, tabOf, withTab, type NewScenario } from "../scenario-store/workbook.ts";
import type { ReadyStep } from "./ready-sheets.ts";

/** The story of a sheet that is ready, as if somebody had turned the knobs and recorded each step. */
export function buildReadyStory(
  steps: readonly ReadyStep[],
  { basis, sheet, words }: { basis: NewScenario; sheet: Sheet; words: Words },
): CellContent {
  const texts = words.messages.start.story;
  const toStep = ({ id, knobs, beside }: ReadyStep, at: number): StoryStep => ({
    id: at + 1,
    ...texts[id],
    language: words.language,
    ...recordKnobs(knobs, basis, words),
    beside: sheet.find(({ kind }) => kind === beside)?.id ?? null,
  });
  return { steps: steps.map(toStep) };
}

/** With no knob turned it is the basis itself. */
function recordKnobs(knobs: ReadyStep["knobs"], basis: NewScenario, words: Words): ReturnType<typeof recordScene> {
  const start = startWorkbook(basis);
  const name = words.messages.scenarios.copyName(basis.name);
  const scenario = turned(basis.scenario, knobs);
  const workbook = scenario === basis.scenario ? start : withTab(start, { scenario, name });
  return recordScene(tabOf(workbook, workbook.active), basisOf(workbook));
}

function turned(origin: Scenario, knobs: ReadyStep["knobs"]): Scenario {
  const known = parametersOf(origin);
  return Object.entries(knobs).reduce((scenario, [id, value]) => {
    const knob = known.find((parameter) => parameter.id === id);
    return knob === undefined ? scenario : knob.write(scenario, value, origin);
  }, origin);
}
