import type { CellContent } from "../../scenario-store/sheet.ts";

/** What can be drawn day by day. */
export const chartMeasures = ["waiting", "inCare", "places", "held", "elsewhere"] as const;
export type ChartMeasure = (typeof chartMeasures)[number];

/** Measures that a run keeps for each form, and not only for all together. */
export const measuresByForm: readonly ChartMeasure[] = ["waiting", "inCare", "places"];

/** What somebody chose to see. */
export interface ChartContent {
  /** Null where the content names no measure that this page knows. */
  readonly measure: ChartMeasure | null;
  /** Ids of forms that are added up; none: all together. */
  readonly forms: readonly string[];
  /** Letters of scenarios that are left out. */
  readonly without: readonly string[];
}

export function beginChart(): CellContent {
  return { measure: "waiting", forms: [], without: [] };
}

/** Content may come from anybody's file: whatever is not as it should be is as if it were not there. */
export function readChart(content: CellContent): ChartContent {
  const { measure, forms, without } = content ?? {};
  return {
    measure: chartMeasures.find((known) => known === measure) ?? null,
    forms: textsIn(forms),
    without: textsIn(without),
  };
}

/** The same list with one thing more, or less where it was there already. */
export function toggled(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
