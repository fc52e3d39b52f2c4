import type { CellContext, ShownScenario } from "../cells/cell-context.ts";
import type { Words } from "../i18n/words.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { basisOf, comparedPair, tabOf } from "../scenario-store/workbook.ts";
import type { Workbench } from "./workbench.ts";

/** What the cells may look at, of what is open. */
export function toCellContext(workbench: Workbench, words: Words): CellContext {
  const { workbook } = workbench.store;
  const look = (tab: ScenarioTab): ShownScenario => ({ tab, shown: workbench.shown(tab) });
  return {
    words,
    active: look(tabOf(workbook, workbook.active)),
    basis: look(basisOf(workbook)),
    visible: workbook.tabs.filter(({ isHidden }) => !isHidden).map(look),
    axisTop: (axis, needed) => workbench.axisTop(axis, needed),
  };
}

/** The two scenarios that are compared, with what is known of them. */
export function comparedScenarios(workbench: Workbench): { first: ShownScenario; second: ShownScenario } | null {
  const pair = comparedPair(workbench.store.workbook);
  if (pair === null) return null;
  const look = (tab: ScenarioTab): ShownScenario => ({ tab, shown: workbench.shown(tab) });
  return { first: look(pair.first), second: look(pair.second) };
}
