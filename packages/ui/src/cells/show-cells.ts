import { capacityCell } from "./capacity/capacity-cell.ts";
import type { CellKind, ShowCell } from "./cell-kind.ts";
import { chartCell } from "./chart/chart-cell.ts";
import { checksCell } from "./checks/checks-cell.ts";
import { comparisonCell } from "./comparison/comparison-cell.ts";
import { decisionCell } from "./decision/decision-cell.ts";
import { flowCell } from "./flow/flow-cell.ts";
import { formsCell } from "./forms/forms-cell.ts";
import { hindsightCell } from "./hindsight/hindsight-cell.ts";
import { knobsCell } from "./knobs/knobs-cell.ts";
import { moneyCell } from "./money/money-cell.ts";
import { normsCell } from "./norms/norms-cell.ts";
import { paperSumCell } from "./paper-sum/paper-sum-cell.ts";
import { stockAndFlowCell } from "./stock-and-flow/stock-and-flow-cell.ts";
import { storyCell } from "./story/story-cell.ts";
import { textCell } from "./text/text-cell.ts";
import { waitingCell } from "./waiting/waiting-cell.ts";

/** How each kind of cell is shown. With its charts and tables this is more than half of all scripts: it comes later. */
export const showCells: Readonly<Record<CellKind["id"], ShowCell>> = {
  text: textCell,
  decision: decisionCell,
  knobs: knobsCell,
  story: storyCell,
  chart: chartCell,
  paper: paperSumCell,
  capacity: capacityCell,
  waiting: waitingCell,
  norms: normsCell,
  comparison: (place) => comparisonCell(place, place.comparison),
  forms: formsCell,
  flow: flowCell,
  stockAndFlow: stockAndFlowCell,
  money: moneyCell,
  hindsight: (place) => hindsightCell(place, place.realised),
  checks: checksCell,
};
