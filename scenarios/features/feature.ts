import type { Expectation } from "../../packages/sim-core/src/index.ts";
import type { Setting } from "./town.ts";

export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** One rule of the model in a scenario of its own, with a run that reads as a story. */
export interface Feature {
  /** The name of the file. */
  readonly name: string;
  readonly title: Text;
  /** What the rule says, and what it makes happen here. */
  readonly shows: Text;
  readonly setting: Setting;
  /** Whom the story is about. */
  readonly tells: "units" | "youths" | "all";
  /**
   * What must be in the log of the first run, in this order, worked out by hand from the rule. Written as
   * `2021-03-01 unitOpened kib`, for a youth as `2021-03-01 placed 2 >kib` (from>to, or ?asked).
   */
  readonly happens: readonly string[];
  /** What must not be in it, anywhere. */
  readonly never?: readonly string[];
  /** For what differs from run to run. */
  readonly expect?: readonly Expectation[];
  /** For those; 2,000 unless said. */
  readonly replications?: number;
}
