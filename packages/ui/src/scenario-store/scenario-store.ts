import type { Scenario } from "@plaatsbepaling/sim-core";
import { withBookmark, withoutBookmark, type Bookmark } from "./bookmarks.ts";
import {
  presentWorkbook,
  recorded,
  redone,
  startHistory,
  throughout,
  undone,
  type Cause,
  type History,
} from "./history.ts";
import { isSameContent } from "./same-content.ts";
import { isUnsaved, type Letter } from "./scenario-tab.ts";
import type { Sheet } from "./sheet.ts";
import {
  basisOf,
  isFull,
  startWorkbook,
  tabOf,
  withActive,
  withChangedTab,
  withComparison,
  withoutTab,
  withReplacedTab,
  withSaved,
  withScene,
  withTab,
  type NewScenario,
  type Scene,
  type Workbook,
} from "./workbook.ts";

/** What an edit came to: in the scenario itself, in a fresh copy because the basis is locked, or nowhere for want of room. */
export type EditOutcome = "changed" | "copied" | "full";

/** All that one works on: what is open, and the states that were given a name. */
export interface Work {
  readonly workbook: Workbook;
  readonly bookmarks: readonly Bookmark[];
}

export interface EditOptions {
  /** The basis is locked: its first change makes a copy with this name. */
  readonly nameOfCopy: string;
  /** Changes of one gesture are undone together. */
  readonly gesture?: string;
}

/** Keeps the work, what came before it, and tells who listens when it has changed. */
export interface ScenarioStore extends Work {
  readonly history: History;
  /** Call back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Change the scenario that is worked on. */
  edit(change: (scenario: Scenario, origin: Scenario) => Scenario, options: EditOptions): EditOutcome;
  add(scenario: NewScenario): boolean;
  replace(letter: Letter, scenario: NewScenario): void;
  copy(letter: Letter, name: string): boolean;
  rename(letter: Letter, name: string): void;
  hide(letter: Letter, isHidden: boolean): void;
  remove(letter: Letter): void;
  activate(letter: Letter): void;
  compareWith(letter: Letter): void;
  /** Change the cells. Changes of one gesture are undone together. */
  changeSheet(change: (sheet: Sheet) => Sheet, gesture?: string): void;
  markSaved(letter: Letter): void;
  hasUnsavedWork(): boolean;
  undo(): void;
  redo(): void;
  /** Give what is open now a name. */
  mark(name: string, at: number): void;
  /** Go back to a state with a name; that is a step like any other. */
  goTo(bookmark: Bookmark): void;
  forget(bookmark: Bookmark): void;
  /** Show what a step of a story is about; that is a step like any other, under the name of the step. */
  show(scene: Scene, name: string): void;
  /** Other work in the place of all that is open, with a history of its own: a new one where none is given. */
  load(work: Work, history?: History | null): void;
}

export function createScenarioStore(basis: NewScenario): ScenarioStore {
  const keeper = createKeeper({ workbook: startWorkbook(basis), bookmarks: [] });
  const { change } = keeper;
  const now = (): Workbook => keeper.workbook;
  const add = (scenario: NewScenario): boolean => {
    if (isFull(now())) return false;
    change(withTab(now(), scenario));
    return true;
  };
  return {
    get workbook() {
      return now();
    },
    get bookmarks() {
      return keeper.bookmarks;
    },
    get history() {
      return keeper.history;
    },
    subscribe: keeper.subscribe,
    edit: (edited, options) => edit(keeper, edited, options),
    add,
    replace: (letter, scenario) => change(withReplacedTab(now(), letter, scenario)),
    copy(letter, name) {
      const { scenario, unknown } = tabOf(now(), letter);
      return add({ scenario, name, unknown, isUnsaved: true });
    },
    rename: (letter, name) => change(withChangedTab(now(), letter, { name })),
    hide: (letter, isHidden) => change(hidden(now(), letter, isHidden)),
    remove: (letter) => change(withoutTab(now(), letter)),
    activate: (letter) => change(withActive(now(), letter)),
    compareWith: (letter) => change(withComparison(now(), letter)),
    changeSheet(changed, gesture) {
      const sheet = changed(now().sheet);
      if (sheet !== now().sheet) change({ ...now(), sheet }, gesture === undefined ? {} : { gesture });
    },
    markSaved(letter) {
      const { scenario } = tabOf(now(), letter);
      const saved = (workbook: Workbook): Workbook => withSaved(workbook, letter, scenario);
      const bookmarks = keeper.bookmarks.map((mark) => ({ ...mark, workbook: saved(mark.workbook) }));
      keeper.keep(throughout(keeper.history, saved), bookmarks);
    },
    hasUnsavedWork: () => now().tabs.some(isUnsaved),
    undo: () => keeper.keep(undone(keeper.history)),
    redo: () => keeper.keep(redone(keeper.history)),
    mark: (name, at) => keeper.keep(keeper.history, withBookmark(keeper.bookmarks, { name, at, workbook: now() })),
    goTo: ({ workbook, name }) => change(workbook, { cause: { kind: "bookmark", name } }),
    forget: ({ id }) => keeper.keep(keeper.history, withoutBookmark(keeper.bookmarks, id)),
    show: (scene, name) => change(withScene(now(), scene), { cause: { kind: "story", name } }),
    load: ({ workbook, bookmarks }, kept) => keeper.keep(kept ?? startHistory(workbook), bookmarks),
  };
}

interface Keeper {
  readonly history: History;
  readonly workbook: Workbook;
  readonly bookmarks: readonly Bookmark[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly keep: (history: History, bookmarks?: readonly Bookmark[]) => void;
  /** Take a step. */
  readonly change: (next: Workbook, how?: { readonly gesture?: string; readonly cause?: Cause }) => void;
}

/** Holds what is kept and says when it is another. */
function createKeeper(start: Work): Keeper {
  let history = startHistory(start.workbook);
  let workbook = start.workbook;
  let bookmarks = start.bookmarks;
  const listeners = new Set<() => void>();
  const keep = (nextHistory: History, nextBookmarks = bookmarks): void => {
    if (nextHistory === history && nextBookmarks === bookmarks) return;
    history = nextHistory;
    workbook = presentWorkbook(history);
    bookmarks = nextBookmarks;
    for (const listener of [...listeners]) listener();
  };
  return {
    get history() {
      return history;
    },
    get workbook() {
      return workbook;
    },
    get bookmarks() {
      return bookmarks;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep,
    change: (next, how) => keep(recorded(history, next, how)),
  };
}

function edit(
  { workbook, change }: Keeper,
  edited: (scenario: Scenario, origin: Scenario) => Scenario,
  { nameOfCopy, gesture }: EditOptions,
): EditOutcome {
  const { scenario, origin, isBasis, letter } = tabOf(workbook, workbook.active);
  const next = edited(scenario, origin);
  const how = gesture === undefined ? {} : { gesture };
  if (isSameContent(next, scenario)) return "changed";
  if (!isBasis) {
    change(withChangedTab(workbook, letter, { scenario: next }), how);
    return "changed";
  }
  if (isFull(workbook)) return "full";
  const copied = withTab(workbook, { scenario, name: nameOfCopy, isUnsaved: true });
  change(withChangedTab(copied, copied.active, { scenario: next }), how);
  return "copied";
}

/** A hidden scenario is not worked on: the basis takes its place. */
function hidden(workbook: Workbook, letter: Letter, isHidden: boolean): Workbook {
  const changed = withChangedTab(workbook, letter, { isHidden });
  return isHidden && changed.active === letter ? { ...changed, active: basisOf(changed).letter } : changed;
}
