import type { Words } from "../i18n/words.ts";
import type { ShownResults } from "../results/shown-results.ts";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";

/** A scenario that is open, with what is known of it. */
export interface ShownScenario {
  readonly tab: ScenarioTab;
  readonly shown: ShownResults;
}

/** What a cell may look at. */
export interface CellContext {
  readonly words: Words;
  readonly active: ShownScenario;
  readonly basis: ShownScenario;
  /** All scenarios that are not hidden, in order of letter. */
  readonly visible: readonly ShownScenario[];
  /** Top of an axis: stands still while results are being made. */
  readonly axisTop: (axis: string, needed: number) => number;
}

/** What a chart is told of a scenario. */
export function markOf({ letter, name }: ScenarioTab): { letter: Letter; name: string } {
  return { letter, name };
}
