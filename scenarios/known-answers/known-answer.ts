import type { Expectation, Expectations } from "../../packages/sim-core/src/index.ts";
import type { Setting } from "./queue.ts";

export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** A case of which theory gives the answer: becomes NAME.scenario.json and NAME.expect.json. */
export interface KnownAnswer {
  readonly name: string;
  readonly title: Text;
  readonly setting: Setting;
  /** Where the answers come from, unless an expectation says otherwise. */
  readonly source: string;
  readonly replications: number;
  readonly soak?: Expectations["soak"];
  readonly expect: readonly Expectation[];
}

/** The answer for a measure. */
export function measure(id: string, value: number, more: Partial<Expectation> = {}): Expectation {
  return { measure: id, value, ...more };
}

/** The answer for a count at the start of a date. */
export function series(
  ...[id, date, value, more = {}]: readonly [id: string, date: string, value: number, more?: Partial<Expectation>]
): Expectation {
  return { series: id, date, value, ...more };
}
