import {
  ofActiveAndBasis,
  ofActiveAndCompared,
  ofAll,
  ofCompared,
  ofRealised,
  ofStory,
  ofVisible,
  resultCell,
  type CellKind,
} from "./cell-kind.ts";
import { beginChart } from "./chart/chart-content.ts";
import { beginDecision } from "./decision/decision.ts";
import { beginKnobs } from "./knobs/knobs-content.ts";
import { beginStory } from "./story/story-content.ts";

/** Every kind of cell, in the order in which they are offered. A new one is a folder here, and a line below and in `show-cells.ts`. */
export const allCells: readonly CellKind[] = [
  { id: "text", isSingle: false, begin: () => ({ text: "" }), readsOf: ofAll },
  { id: "decision", isSingle: false, begin: beginDecision, readsOf: ofAll },
  { id: "knobs", isSingle: false, begin: beginKnobs, readsOf: ofAll },
  { id: "story", isSingle: true, begin: beginStory, readsOf: ofStory },
  { id: "chart", isSingle: false, begin: beginChart, readsOf: ofVisible },
  resultCell("paper"),
  resultCell("capacity", ofActiveAndBasis),
  resultCell("waiting", ofVisible),
  resultCell("norms"),
  resultCell("comparison", ofCompared),
  resultCell("forms"),
  resultCell("flow", ofActiveAndCompared),
  resultCell("stockAndFlow"),
  resultCell("money"),
  resultCell("hindsight", ofRealised),
  resultCell("checks"),
];

export function kindOf({ kind }: { readonly kind: string }): CellKind | null {
  return allCells.find(({ id }) => id === kind) ?? null;
}
