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
  /** Kinds of cells from top to bottom; `intro` and `try` are texts of its own, `elsewhere` a chart. */
  readonly cells: readonly string[];
  /** What its story tells, where it has one. */
  readonly story?: readonly ReadyStep[];
}

/** A step of the story of a sheet that is ready. */
export interface ReadyStep {
  /** Its words stand in the texts under this name. */
  readonly id: keyof Words["messages"]["start"]["story"];
  /** Values by id of the knob; none: the basis. */
  readonly knobs: Readonly<Record<string, number>>;
  /** Kind of the cell that stands beside the text. */
  readonly beside: string;
}

/** With what a steering group can begin, in the order in which they meet the questions. */
export const readySheets: readonly ReadySheet[] = [
  {
    id: "holds",
    scenarios: ["houtskoolschets"],
    active: "A",
    cells: ["intro", "paper", "waiting", "flow", "forms", "norms", "elsewhere", "story", "try", "decision", "checks"],
    story: [
      { id: "plan", knobs: {}, beside: "paper" },
      { id: "late", knobs: { openingsLater: 12 }, beside: "chart" },
      { id: "wait", knobs: { openingsLater: 12, closingsLater: 12 }, beside: "chart" },
      { id: "fewer", knobs: { arrivals: 270 }, beside: "chart" },
    ],
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
