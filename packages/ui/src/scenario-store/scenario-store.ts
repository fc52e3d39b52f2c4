import type { Scenario } from "@plaatsbepaling/sim-core";
import { isUnsaved, type Letter } from "./scenario-tab.ts";
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
  withTab,
  type NewScenario,
  type Workbook,
} from "./workbook.ts";

/** What an edit came to: in the scenario itself, in a fresh copy because the basis is locked, or nowhere for want of room. */
export type EditOutcome = "changed" | "copied" | "full";

/** Keeps the workbook and tells who listens when it has changed. */
export interface ScenarioStore {
  readonly workbook: Workbook;
  /** Call back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Change the scenario that is worked on. The basis is locked: its first change makes a copy, named by `nameOfCopy`. */
  edit(change: (scenario: Scenario, origin: Scenario) => Scenario, nameOfCopy: string): EditOutcome;
  add(scenario: NewScenario): boolean;
  replace(letter: Letter, scenario: NewScenario): void;
  copy(letter: Letter, name: string): boolean;
  rename(letter: Letter, name: string): void;
  hide(letter: Letter, isHidden: boolean): void;
  remove(letter: Letter): void;
  activate(letter: Letter): void;
  compareWith(letter: Letter): void;
  markSaved(letter: Letter): void;
  hasUnsavedWork(): boolean;
}

export function createScenarioStore(basis: NewScenario): ScenarioStore {
  let workbook = startWorkbook(basis);
  const listeners = new Set<() => void>();
  const set = (next: Workbook): void => {
    workbook = next;
    for (const listener of [...listeners]) listener();
  };
  const add = (scenario: NewScenario): boolean => {
    if (isFull(workbook)) return false;
    set(withTab(workbook, scenario));
    return true;
  };
  return {
    get workbook() {
      return workbook;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(change, nameOfCopy) {
      const { scenario, origin, isBasis, letter } = tabOf(workbook, workbook.active);
      const edited = change(scenario, origin);
      if (edited === scenario) return "changed";
      if (!isBasis) {
        set(withChangedTab(workbook, letter, { scenario: edited }));
        return "changed";
      }
      if (isFull(workbook)) return "full";
      const copied = withTab(workbook, { scenario, name: nameOfCopy, isUnsaved: true });
      set(withChangedTab(copied, copied.active, { scenario: edited }));
      return "copied";
    },
    add,
    replace: (letter, scenario) => set(withReplacedTab(workbook, letter, scenario)),
    copy: (letter, name) => add({ ...tabOf(workbook, letter), name, isUnsaved: true }),
    rename: (letter, name) => set(withChangedTab(workbook, letter, { name })),
    hide: (letter, isHidden) => set(hidden(workbook, letter, isHidden)),
    remove: (letter) => set(withoutTab(workbook, letter)),
    activate: (letter) => set(withActive(workbook, letter)),
    compareWith: (letter) => set(withComparison(workbook, letter)),
    markSaved: (letter) => set(withChangedTab(workbook, letter, { saved: tabOf(workbook, letter).scenario })),
    hasUnsavedWork: () => workbook.tabs.some(isUnsaved),
  };
}

/** A hidden scenario is not worked on: the basis takes its place. */
function hidden(workbook: Workbook, letter: Letter, isHidden: boolean): Workbook {
  const changed = withChangedTab(workbook, letter, { isHidden });
  return isHidden && changed.active === letter ? { ...changed, active: basisOf(changed).letter } : changed;
}
