import type { FinishedRun } from "../experiment/run-scenario.ts";
import { seriesOf } from "../outcomes/series.ts";
import { countsAt } from "../statistics/counts-at.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { Figure } from "./figure.ts";
import type { Hindsight } from "./hindsight.ts";
import { toHindsight, type Realised } from "./lay-over.ts";
import type { RealisedFigure } from "./parse-realised.ts";

/** What a finished run says of realised figures, and the figures that only its replications themselves could tell. */
export interface HindsightOfRun {
  /** Null where the run holds none of the figures. */
  readonly hindsight: Hindsight | null;
  /** Flows, regions, and several forms that are not all: a run keeps no counts of these by day. */
  readonly notInRun: readonly RealisedFigure[];
}

/** Lay realised figures over the counts by day of a finished run: the same as `layOver`, without running again. */
export function layOverRun(run: FinishedRun, realised: Realised): HindsightOfRun {
  const { scenario, system, batch, summary } = run;
  const series = seriesOf(system);
  const holds = ({ figure }: RealisedFigure): boolean => runSeriesOf(figure, system) !== null;
  const figures = realised.figures.filter(holds);
  const notInRun = realised.figures.filter((figure) => !holds(figure));
  if (figures.length === 0) return { hindsight: null, notInRun };
  const values = figures.map(({ figure }) =>
    countsAt(batch.series[series.indexOf(runSeriesOf(figure, system)!)]!, dayOf(figure, system)),
  );
  const { seed, replications } = summary;
  const outsideRun = realised.outsideRun.filter(holds);
  return { hindsight: toHindsight(scenario, { figures, outsideRun }, { values, seed, replications }), notInRun };
}

/** The series of a run that counts what a figure counts: a stock, of one form or all, of all regions; null where none does. */
export function runSeriesOf({ measure, when, forms, region }: Figure, system: CareSystem): string | null {
  if (when.kind !== "date" || region !== null) return null;
  if (forms === null) return `total/${measure}`;
  const [form] = forms;
  return forms.length === 1 && form !== undefined ? `form/${system.forms[form]!.id}/${measure}` : null;
}

function dayOf({ when }: Figure, { start }: CareSystem): number {
  return (when.kind === "date" ? when.date : when.from) - start;
}
