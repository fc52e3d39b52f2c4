import type { Language } from "../../i18n/language.ts";
import { readChanges, type Change } from "../../scenario-store/difference.ts";
import { isRecord } from "../../scenario-store/same-content.ts";
import { letters, type Letter } from "../../scenario-store/scenario-tab.ts";
import type { CellContent, Sheet } from "../../scenario-store/sheet.ts";

/** More than this nobody can follow in one meeting. */
export const mostSteps = 12;

/** A step of a story (verhaal): what somebody says, and what stands on the screen meanwhile. */
export interface StoryStep {
  /** Unique in the story. */
  readonly id: number;
  readonly title: string;
  /** In Markdown, with live figures, as in a cell of text. */
  readonly text: string;
  /** In which language these are, where that is known. */
  readonly language?: Language;
  /** The scenario that is shown. A is the basis as it is. */
  readonly letter: Letter;
  /** What that scenario was called. */
  readonly name: string;
  /** Hash of the basis that the changes belong to. */
  readonly basis: string;
  /** What makes the scenario of the basis; null where somebody's file has something else there. */
  readonly changes: readonly Change[] | null;
  /** Id of the cell that stands beside the text; null for none. */
  readonly beside: number | null;
}

export function beginStory(): CellContent {
  return { steps: [] };
}

/** Content may come from anybody's file: what is no step is left out, and what is not as it should be is as if it were not there. */
export function readStory(content: CellContent): readonly StoryStep[] {
  const steps = content?.["steps"];
  if (!Array.isArray(steps)) return [];
  const read = steps.flatMap(readStep);
  return read.filter(({ id }, at) => read.findIndex((step) => step.id === id) === at).slice(0, mostSteps);
}

function readStep(value: unknown): StoryStep[] {
  if (!isRecord(value) || !Number.isInteger(value["id"])) return [];
  const letter = letters.find((known) => known === value["letter"]);
  if (letter === undefined) return [];
  const text = (name: string): string => (typeof value[name] === "string" ? value[name] : "");
  const { id, beside, changes, language } = value;
  return [
    {
      id: Number(id),
      ...{ title: text("title"), text: text("text"), letter, name: text("name"), basis: text("basis") },
      ...(language === "nl" || language === "en" ? { language } : {}),
      changes: readChanges(changes),
      beside: Number.isInteger(beside) ? Number(beside) : null,
    },
  ];
}

export function nextStepId(steps: readonly StoryStep[]): number {
  return Math.max(0, ...steps.map(({ id }) => id)) + 1;
}

export function withChangedStep(
  steps: readonly StoryStep[],
  id: number,
  change: Partial<Omit<StoryStep, "id">>,
): StoryStep[] {
  return steps.map((step) => (step.id === id ? { ...step, ...change } : step));
}

/** The step changes places with its neighbour; at either end it stays. */
export function withMovedStep(steps: readonly StoryStep[], id: number, by: -1 | 1): StoryStep[] {
  const at = steps.findIndex((step) => step.id === id);
  const [step, other] = [steps[at], steps[at + by]];
  if (step === undefined || other === undefined) return [...steps];
  return steps.map((candidate) => (candidate === step ? other : candidate === other ? step : candidate));
}

/** The story that can be told: the first that the sheet shows and that has a step. */
export function storyOf(sheet: Sheet): number | null {
  const story = sheet.find(
    ({ kind, isHidden, content }) => kind === "story" && !isHidden && readStory(content).length > 0,
  );
  return story?.id ?? null;
}
