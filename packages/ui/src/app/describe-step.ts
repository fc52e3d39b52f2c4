import type { Words } from "../i18n/words.ts";
import { changedParameters, changeInWords, type ChangedParameter } from "../parameters/changed-parameters.ts";
import type { History, Moment } from "../scenario-store/history.ts";
import { isSameContent } from "../scenario-store/same-content.ts";
import { isUnsaved, letters, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { basisOf, type Workbook } from "../scenario-store/workbook.ts";
import { describeSheet } from "./describe-sheet.ts";

/** Which way a step is taken: the words are those of the step, its values stand in the order in which they come now. */
type Direction = "back" | "forward";

/** What would be undone, in words; null where there is nothing. */
export function stepBack({ past, present }: History, words: Words): string | null {
  const before = past.at(-1);
  return before === undefined ? null : describeStep(before, present, { direction: "back", words });
}

/** What would be done again, in words; null where there is nothing. */
export function stepForward({ present, future: [after] }: History, words: Words): string | null {
  return after === undefined ? null : describeStep(present, after, { direction: "forward", words });
}

interface Wording {
  readonly direction: Direction;
  readonly words: Words;
}

function describeStep(before: Moment, after: Moment, wording: Wording): string {
  const texts = wording.words.messages.history;
  if (after.cause !== null) return texts.causes[after.cause.kind](after.cause.name);
  for (const letter of letters) {
    const [old, fresh] = [before.workbook, after.workbook].map(({ tabs }) => tabs.find((tab) => tab.letter === letter));
    if (!isSameContent(old, fresh))
      return describeTab(old, fresh, { ...wording, workbook: after.workbook, before: before.workbook });
  }
  const [old, fresh] = [before.workbook.sheet, after.workbook.sheet];
  if (old !== fresh) return describeSheet(old, fresh, wording.words);
  return texts.compared(after.workbook.comparedWith);
}

interface Around extends Wording {
  readonly before: Workbook;
  readonly workbook: Workbook;
}

function describeTab(old: ScenarioTab | undefined, fresh: ScenarioTab | undefined, around: Around): string {
  const texts = around.words.messages.history;
  if (fresh === undefined) return old === undefined ? texts.someChange : texts.removed(old.letter, old.name);
  if (old === undefined) return describeNewTab(fresh, around);
  if (old.origin !== fresh.origin) return texts.replaced(fresh.letter, old.name, fresh.name);
  if (old.scenario !== fresh.scenario) {
    const change = describeValues(old, fresh, around);
    return around.workbook.tabs.length > 2 ? texts.inScenario(change, fresh.letter) : change;
  }
  if (old.name !== fresh.name) return texts.renamed(...inOrder(old.name, fresh.name, around));
  if (old.isHidden !== fresh.isHidden) return fresh.isHidden ? texts.hidden(fresh.letter) : texts.shown(fresh.letter);
  return texts.compared(around.workbook.comparedWith);
}

/** The first change of the basis makes a copy: then the change is what somebody remembers. */
function describeNewTab(fresh: ScenarioTab, around: Around): string {
  const texts = around.words.messages.history;
  const isChangedCopy = isUnsaved(fresh) && fresh.scenario !== fresh.origin;
  return isChangedCopy
    ? texts.inCopy(describeValues(basisOf(around.before), fresh, around), fresh.letter)
    : texts.added(fresh.letter, fresh.name);
}

function describeValues(old: ScenarioTab, fresh: ScenarioTab, around: Around): string {
  const { messages, format } = around.words;
  const texts = messages.history;
  const { inputs, others } = changedParameters(old, fresh, around.words);
  const [only, ...more] = inputs;
  if (only !== undefined && more.length === 0) {
    const [first, second] = inOrder(only.first, only.second, around);
    return changeInWords({ ...only, first, second }, around.words);
  }
  if (more.length > 0) return manyInputs(inputs, around);
  return others.length === 0
    ? texts.someChange
    : texts.parts(format.list(others.map((part) => messages.cells.comparison.parts[part])));
}

function manyInputs(inputs: readonly ChangedParameter[], { words: { messages, format } }: Wording): string {
  const dates = inputs.filter(({ isDate }) => isDate).length;
  const knobs = inputs.length - dates;
  const { manyValues, manyDates } = messages.history;
  return format.list([...(knobs > 0 ? [manyValues(knobs)] : []), ...(dates > 0 ? [manyDates(dates)] : [])]);
}

function inOrder(old: string, fresh: string, { direction }: Wording): [from: string, to: string] {
  return direction === "forward" ? [old, fresh] : [fresh, old];
}
