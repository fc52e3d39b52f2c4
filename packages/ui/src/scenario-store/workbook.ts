import type { Scenario } from "@plaatsbepaling/sim-core";
import { openingSheet, type Sheet } from "./sheet.ts";
import { letters, type Letter, type ScenarioTab, type UnknownFields } from "./scenario-tab.ts";

/** All that is open: the basis first, then up to three more, of which one is worked on and one is compared with. */
export interface Workbook {
  readonly tabs: readonly ScenarioTab[];
  readonly active: Letter;
  readonly comparedWith: Letter;
  readonly sheet: Sheet;
  /** What the file of the sheet had beside these, and this page does not know. It goes along when the sheet is saved. */
  readonly unknown?: Readonly<Record<string, unknown>> | undefined;
}

export interface NewScenario {
  readonly scenario: Scenario;
  readonly name: string;
  /** Where "reset" and "later than" are measured from; the scenario itself where nothing is given. */
  readonly origin?: Scenario;
  readonly unknown?: UnknownFields | null;
  /** Whether it is only here: a copy that no file has. */
  readonly isUnsaved?: boolean;
}

export function startWorkbook(basis: NewScenario): Workbook {
  return { tabs: [toTab(basis, "A")], active: "A", comparedWith: "A", sheet: openingSheet() };
}

export function tabOf({ tabs }: Workbook, letter: Letter): ScenarioTab {
  const tab = tabs.find((candidate) => candidate.letter === letter);
  if (tab === undefined) throw new Error(`No scenario ${letter} is open.`);
  return tab;
}

export function basisOf({ tabs }: Workbook): ScenarioTab {
  const [basis] = tabs;
  if (basis === undefined) throw new Error("A workbook has a basis.");
  return basis;
}

export function isFull({ tabs }: Workbook): boolean {
  return tabs.length >= letters.length;
}

/** Add a scenario under the first free letter, work on it and compare it with the basis. The workbook must not be full. */
export function withTab(workbook: Workbook, added: NewScenario): Workbook {
  const letter = letters.find((candidate) => workbook.tabs.every((tab) => tab.letter !== candidate));
  if (letter === undefined) throw new Error("Four scenarios are open already.");
  return withTabAt(workbook, letter, added);
}

function withTabAt(workbook: Workbook, letter: Letter, added: NewScenario): Workbook {
  const tabs = [...workbook.tabs, toTab(added, letter)].toSorted(
    (a, b) => letters.indexOf(a.letter) - letters.indexOf(b.letter),
  );
  return { ...workbook, tabs, active: letter };
}

/** Put a scenario in the place of another. The basis can be replaced too; then all is held against the new one. */
export function withReplacedTab(workbook: Workbook, letter: Letter, replacement: NewScenario): Workbook {
  const tabs = workbook.tabs.map((tab) => (tab.letter === letter ? toTab(replacement, letter) : tab));
  return { ...workbook, tabs, active: letter };
}

export function withoutTab(workbook: Workbook, letter: Letter): Workbook {
  if (letter === "A") return workbook;
  const tabs = workbook.tabs.filter((tab) => tab.letter !== letter);
  const stay = (chosen: Letter): Letter =>
    chosen === letter ? (tabs.findLast((tab) => tab.letter < letter)?.letter ?? "A") : chosen;
  return {
    ...workbook,
    tabs,
    active: stay(workbook.active),
    comparedWith: workbook.comparedWith === letter ? "A" : workbook.comparedWith,
  };
}

export function withChangedTab(workbook: Workbook, letter: Letter, change: Partial<ScenarioTab>): Workbook {
  return { ...workbook, tabs: workbook.tabs.map((tab) => (tab.letter === letter ? { ...tab, ...change } : tab)) };
}

/** A scenario under a letter, to be worked on. */
export interface Scene {
  readonly letter: Letter;
  readonly name: string;
  readonly scenario: Scenario;
}

/** What stands under the letter becomes that scenario, and keeps its name; where nothing does it is added. The basis stays. */
export function withScene(workbook: Workbook, { letter, name, scenario }: Scene): Workbook {
  if (letter === "A") return withActive(workbook, letter);
  if (workbook.tabs.some((tab) => tab.letter === letter))
    return withActive(withChangedTab(workbook, letter, { scenario }), letter);
  return withTabAt(workbook, letter, { name, scenario, origin: basisOf(workbook).scenario, isUnsaved: true });
}

/** Look at another scenario. A hidden one becomes visible, since one cannot work on what is not shown. */
export function withActive(workbook: Workbook, letter: Letter): Workbook {
  return { ...withChangedTab(workbook, letter, { isHidden: false }), active: letter };
}

/** A file has this scenario now. */
export function withSaved(workbook: Workbook, letter: Letter, scenario: Scenario): Workbook {
  const isMeant = (tab: ScenarioTab): boolean => tab.letter === letter && tab.scenario === scenario;
  const tabs = workbook.tabs.map((tab) => (isMeant(tab) ? { ...tab, saved: scenario } : tab));
  return { ...workbook, tabs };
}

export function withComparison(workbook: Workbook, letter: Letter): Workbook {
  return { ...withChangedTab(workbook, letter, { isHidden: false }), comparedWith: letter };
}

/** The two scenarios that are compared: what is worked on against another. Null while there is one scenario only. */
export function comparedPair(workbook: Workbook): { first: ScenarioTab; second: ScenarioTab } | null {
  const active = tabOf(workbook, workbook.active);
  if (workbook.comparedWith !== workbook.active)
    return { first: tabOf(workbook, workbook.comparedWith), second: active };
  const other = workbook.tabs.find((tab) => tab.letter !== active.letter);
  if (other === undefined) return null;
  return other.letter < active.letter ? { first: other, second: active } : { first: active, second: other };
}

function toTab(added: NewScenario, letter: Letter): ScenarioTab {
  const { scenario, name, origin = scenario, unknown = null, isUnsaved = false } = added;
  return {
    letter,
    name,
    scenario,
    origin,
    saved: isUnsaved ? neverSaved : scenario,
    isBasis: letter === "A",
    isHidden: false,
    unknown,
  };
}

/** Equal to no scenario, so that a copy counts as unsaved from the start. */
export const neverSaved = {} as Scenario;
