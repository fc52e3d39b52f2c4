import { formatDate, quarterStarts } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "./run-outcome.ts";

/** What a quarter looks like on average, over its days and over all replications. */
export interface QuarterMeans {
  /** `2023-Q3`. */
  readonly quarter: string;
  readonly meanWaiting: number;
  /** Realised places in the landsdeel. */
  readonly meanPlaces: number;
  /** Youths outside the landsdeel. */
  readonly meanElsewhere: number;
}

/** The quarters of the measured period; a part of a quarter at its begin or end counts as one. */
export function quarterMeansOf({ system, summary }: RunOutcome): QuarterMeans[] {
  const first = system.start + system.warmUpDays;
  const until = system.start + system.days;
  const starts = [first, ...quarterStarts(first + 1, until)];
  const elsewhere = system.forms.filter(({ role }) => role === "elsewhere");
  const mean = (series: string, from: number, to: number): number => {
    const days = (summary.series[series]?.mean ?? []).slice(from - system.start, to - system.start);
    return days.reduce((sum, count) => sum + count, 0) / days.length;
  };
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? until;
    return {
      quarter: nameOf(start),
      meanWaiting: mean("total/waiting", start, end),
      meanPlaces: mean("total/places", start, end),
      meanElsewhere: elsewhere.reduce((sum, { id }) => sum + mean(`form/${id}/inCare`, start, end), 0),
    };
  });
}

function nameOf(epochDay: number): string {
  const [year = "", month = ""] = formatDate(epochDay).split("-");
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
