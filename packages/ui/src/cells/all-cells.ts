import { capacityCell } from "./capacity/capacity-cell.ts";
import {
  ofActiveAndBasis,
  ofActiveAndCompared,
  ofAll,
  ofCompared,
  ofRealised,
  ofVisible,
  resultCell,
  type CellKind,
} from "./cell-kind.ts";
import { beginChart } from "./chart/chart-content.ts";
import { chartCell } from "./chart/chart-cell.ts";
import { checksCell } from "./checks/checks-cell.ts";
import { comparisonCell } from "./comparison/comparison-cell.ts";
import { beginDecision } from "./decision/decision.ts";
import { decisionCell } from "./decision/decision-cell.ts";
import { flowCell } from "./flow/flow-cell.ts";
import { formsCell } from "./forms/forms-cell.ts";
import { hindsightCell } from "./hindsight/hindsight-cell.ts";
import { knobsCell } from "./knobs/knobs-cell.ts";
import { beginKnobs } from "./knobs/knobs-content.ts";
import { moneyCell } from "./money/money-cell.ts";
import { normsCell } from "./norms/norms-cell.ts";
import { paperSumCell } from "./paper-sum/paper-sum-cell.ts";
import { stockAndFlowCell } from "./stock-and-flow/stock-and-flow-cell.ts";
import { textCell } from "./text/text-cell.ts";
import { waitingCell } from "./waiting/waiting-cell.ts";

/** Every kind of cell, in the order in which they are offered. A new one is a folder here and a line below. */
export const allCells: readonly CellKind[] = [
  { id: "text", isSingle: false, begin: () => ({ text: "" }), show: textCell, readsOf: ofAll },
  { id: "decision", isSingle: false, begin: beginDecision, show: decisionCell, readsOf: ofAll },
  { id: "knobs", isSingle: false, begin: beginKnobs, show: knobsCell, readsOf: ofAll },
  { id: "chart", isSingle: false, begin: beginChart, show: chartCell, readsOf: ofVisible },
  resultCell("paper", paperSumCell),
  resultCell("capacity", capacityCell, ofActiveAndBasis),
  resultCell("waiting", waitingCell, ofVisible),
  resultCell("norms", normsCell),
  resultCell("comparison", (place) => comparisonCell(place, place.comparison), ofCompared),
  resultCell("forms", formsCell),
  resultCell("flow", flowCell, ofActiveAndCompared),
  resultCell("stockAndFlow", stockAndFlowCell),
  resultCell("money", moneyCell),
  resultCell("hindsight", (place) => hindsightCell(place, place.realised), ofRealised),
  resultCell("checks", checksCell),
];

export function kindOf({ kind }: { readonly kind: string }): CellKind | null {
  return allCells.find(({ id }) => id === kind) ?? null;
}
