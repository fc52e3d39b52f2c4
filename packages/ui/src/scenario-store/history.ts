import { isSameContent } from "./same-content.ts";
import type { Letter } from "./scenario-tab.ts";
import type { Workbook } from "./workbook.ts";

/**
 * What was open before and after. A step is something that changes the work; looking at another scenario is none, but going
 * back shows the scenario that the step was about.
 */
export interface History {
  /** Oldest first. */
  readonly past: readonly Moment[];
  readonly present: Moment;
  /** The scenario that is looked at since; null for the one that the step was about. */
  readonly looking: Letter | null;
  /** What was undone, the next to be redone first. */
  readonly future: readonly Moment[];
  /** What the last step was part of: a change of the same gesture goes on with it. */
  readonly gesture: string | null;
}

export interface Moment {
  /** As the step left it. */
  readonly workbook: Workbook;
  /** What led here; null where it was an ordinary change. */
  readonly cause: Cause | null;
}

/** A bookmark that was gone back to, or a step of a story, by its name. */
export interface Cause {
  readonly kind: "bookmark" | "story";
  readonly name: string;
}

/** Steps that are kept; beyond these the oldest is forgotten. Steps share what they have in common. */
export const mostSteps = 100;

export function startHistory(workbook: Workbook): History {
  return { past: [], present: { workbook, cause: null }, looking: null, future: [], gesture: null };
}

/** What is open now, at the scenario that is looked at. */
export function presentWorkbook({ present: { workbook }, looking }: History): Workbook {
  return looking === null ? workbook : { ...workbook, active: looking };
}

/** The history with another present. Changes of one gesture are one step, and none at all when it ends where it began. */
export function recorded(
  history: History,
  workbook: Workbook,
  { gesture = null, cause = null }: { gesture?: string | null; cause?: Cause | null } = {},
): History {
  const { past, present } = history;
  if (isSameWork(workbook, present.workbook)) return lookingAt(history, workbook.active);
  const next = { workbook, cause };
  const before = past.at(-1);
  const goesOn = gesture !== null && gesture === history.gesture;
  if (!goesOn || before === undefined) {
    const left = { ...present, workbook: presentWorkbook(history) };
    return { past: [...past, left].slice(-mostSteps), present: next, looking: null, future: [], gesture };
  }
  return isSameWork(workbook, before.workbook)
    ? lookingAt({ ...history, past: past.slice(0, -1), present: before, future: [], gesture: null }, workbook.active)
    : { past, present: next, looking: null, future: [], gesture };
}

export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, looking: null, future: [present, ...future], gesture: null };
}

export function redone(history: History): History {
  const { past, present, future } = history;
  const [after, ...later] = future;
  if (after === undefined) return history;
  return { past: [...past, present], present: after, looking: null, future: later, gesture: null };
}

/** The same history with something set right in all of it: what belongs to no step. */
export function throughout(history: History, change: (workbook: Workbook) => Workbook): History {
  const changed = (moment: Moment): Moment => ({ ...moment, workbook: change(moment.workbook) });
  const { past, present, future } = history;
  return { ...history, past: past.map(changed), present: changed(present), future: future.map(changed) };
}

function lookingAt(history: History, active: Letter): History {
  const looking = history.present.workbook.active === active ? null : active;
  return looking === history.looking ? history : { ...history, looking };
}

function isSameWork(a: Workbook, b: Workbook): boolean {
  return a.comparedWith === b.comparedWith && isSameContent(a.tabs, b.tabs) && isSameContent(a.sheet, b.sheet);
}
