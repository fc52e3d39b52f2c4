import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { capacityCell } from "../cells/capacity/capacity-cell.ts";
import type { CellContext, ShownScenario } from "../cells/cell-context.ts";
import { checksCell } from "../cells/checks/checks-cell.ts";
import { comparisonCell } from "../cells/comparison/comparison-cell.ts";
import { formsCell } from "../cells/forms/forms-cell.ts";
import { hindsightCell } from "../cells/hindsight/hindsight-cell.ts";
import type { RealisedFile } from "../cells/hindsight/hindsight-view.ts";
import { moneyCell } from "../cells/money/money-cell.ts";
import { normsCell } from "../cells/norms/norms-cell.ts";
import { paperSumCell } from "../cells/paper-sum/paper-sum-cell.ts";
import { stockAndFlowCell } from "../cells/stock-and-flow/stock-and-flow-cell.ts";
import { waitingCell } from "../cells/waiting/waiting-cell.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { comparedScenarios } from "./cell-contexts.ts";
import type { PageActions } from "./page-actions.ts";
import type { Workbench } from "./workbench.ts";

interface Around {
  readonly workbench: Workbench;
  readonly actions: PageActions;
  readonly suggestions: readonly NewScenario[];
  /** Measured figures that lie over the charts. */
  readonly realised: RealisedFile | null;
}

/** The cells, one under the other. Each is drawn again only when something that it shows has changed. */
export function cellColumn(context: CellContext, around: Around): TemplateResult {
  const { active, visible, words } = context;
  const pair = comparedScenarios(around.workbench);
  const differences =
    pair === null ? null : around.workbench.desk.differences(pair.first.tab.scenario, pair.second.tab.scenario);
  const suggestions = around.suggestions.map((scenario) => ({
    name: scenario.name,
    add: () => around.actions.addScenario(scenario),
  }));
  const { chooseRealised, removeRealised } = around.actions;
  const realised = { file: around.realised, open: chooseRealised, remove: removeRealised };
  const ofActive = [words, ...parts(active)];
  return html`${guard(ofActive, () => paperSumCell(context))} ${guard(ofActive, () => capacityCell(context))}
  ${guard([words, ...visible.flatMap(parts), active.tab.letter], () => waitingCell(context))}
  ${guard(ofActive, () => normsCell(context))}
  ${guard(
    [
      words,
      ...(pair === null ? suggestions.map(({ name }) => name) : [...parts(pair.first), ...parts(pair.second)]),
      differences?.byMeasure,
    ],
    () => comparisonCell(context, { pair, differences, suggestions }),
  )}
  ${guard(ofActive, () => formsCell(context))} ${guard(ofActive, () => stockAndFlowCell(context))}
  ${guard(ofActive, () => moneyCell(context))}
  ${guard([...ofActive, around.realised], () => hindsightCell(context, realised))}
  ${guard(ofActive, () => checksCell(context))}`;
}

/** What a cell shows of a scenario; progress is not part of it. */
function parts({ tab, shown }: ShownScenario): unknown[] {
  return [
    tab.letter,
    tab.name,
    tab.scenario,
    shown.run,
    shown.runIsCurrent,
    shown.estimate,
    shown.work.kind === "failed",
  ];
}
