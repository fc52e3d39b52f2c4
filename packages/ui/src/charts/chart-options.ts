/** The language of the texts, numbers and dates inside a chart. */
export type ChartLanguage = "nl" | "en";

/** What every chart is told besides its rows. */
export interface ChartOptions {
  readonly language: ChartLanguage;
  /** The finding in one sentence, for who cannot see the picture. */
  readonly label: string;
  /** In CSS pixels; the chart arranges itself to it (390 and 1280 both work). */
  readonly width: number;
  readonly height?: number | undefined;
  /** For tests and exports that draw outside the page. */
  readonly document?: Document | undefined;
}

/** Place in the fixed order of scenarios: it decides colour, dash and letter together. The basis is A. */
export type ScenarioLetter = "A" | "B" | "C" | "D";

/** How fresh the drawn figures are. `stale`: of before the last change. `estimate`: the quick calculation without chance. */
export type DataState = "current" | "stale" | "estimate";

export interface ScenarioMark {
  readonly letter: ScenarioLetter;
  readonly name: string;
}

/** One count over time, in columns of equal length; days are counted from 1 January 1970. */
export interface CountSeries {
  readonly epochDays: ArrayLike<number>;
  readonly line: ArrayLike<number>;
  /** The edges of the band (10th and 90th percentile); both or neither. */
  readonly low?: ArrayLike<number> | undefined;
  readonly high?: ArrayLike<number> | undefined;
}

/** The day of the goal, drawn as a vertical rule with its date. */
export interface TargetMark {
  readonly epochDay: number;
  /** Printed after the date, such as "streefdatum". */
  readonly label?: string | undefined;
}
