import type { Words } from "../i18n/words.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";

/** A question for which everything is laid out that it takes to answer it (kant-en-klaar werkblad). */
export interface ReadySheet {
  /** Its words stand in the texts under this name. */
  readonly id: keyof Words["messages"]["start"]["sheets"];
  /** Ids of scenarios that come with the page, the basis first. */
  readonly scenarios: readonly [string, ...string[]];
  /** The one that is in view, held against the basis. */
  readonly active: Letter;
  /** Kinds of cells from top to bottom; `intro` and `try` are texts of its own. */
  readonly cells: readonly string[];
}

/** With what a steering group can begin, in the order in which they meet the questions. */
export const readySheets: readonly ReadySheet[] = [
  {
    id: "holds",
    scenarios: ["houtskoolschets"],
    active: "A",
    cells: ["intro", "paper", "waiting", "flow", "forms", "norms", "try", "decision", "checks"],
  },
  {
    id: "balance",
    scenarios: ["houtskoolschets", "afbouw-eerst", "opbouw-zonder-afbouw"],
    active: "B",
    cells: ["intro", "capacity", "waiting", "comparison", "try", "decision", "checks"],
  },
  {
    id: "square",
    scenarios: ["houtskoolschets", "trage-opbouw", "dalende-instroom"],
    active: "A",
    cells: ["intro", "money", "norms", "comparison", "try", "decision", "checks"],
  },
];
