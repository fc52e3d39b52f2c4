import type { Day } from "../engine/calendar.ts";
import type { ReplicationLog } from "../experiment/replication-log.ts";
import { seriesOf } from "../outcomes/series.ts";
import { youthSpansOf, type YouthSpan } from "../outcomes/youth-spans.ts";
import { carePeriodsOf } from "./care-periods.ts";
import type { Figure, FigureMeasure } from "./figure.ts";

/** One replication, made ready for figures to be read from it. */
export interface ReplicationHistory extends ReplicationLog {
  readonly spans: readonly YouthSpan[];
}

export function historyOf(log: ReplicationLog): ReplicationHistory {
  return { ...log, spans: youthSpansOf(log.entries) };
}

/** A figure as one replication has it. The run must cover it; places are not known by region. */
export function figureValue(figure: Figure, history: ReplicationHistory): number {
  const { start } = history.system;
  if (figure.when.kind === "date") return valueOnDay(figure, history, figure.when.date - start);
  return valueOver(figure, history, { from: figure.when.from - start, until: figure.when.until - start });
}

function valueOnDay(figure: Figure, history: ReplicationHistory, day: Day): number {
  if (figure.measure === "places") return placesOn(figure, history, day);
  const mark = history.entriesAtDay[day]!;
  const kind = figure.measure === "waiting" ? "waiting" : "inCare";
  let youths = 0;
  for (const span of history.spans) {
    if (span.kind === kind && span.began < mark && span.ended >= mark && concerns(figure, span)) youths++;
  }
  return youths;
}

/** Places outside the landsdeel have no end, so they are not among those of all forms. */
function placesOn({ forms }: Figure, { system, counts }: ReplicationHistory, day: Day): number {
  const series = seriesOf(system);
  const at = (id: string): number => counts[day * series.length + series.indexOf(id)]!;
  if (forms === null) return at("total/places");
  return forms.reduce((sum, form) => sum + at(`form/${system.forms[form]!.id}/places`), 0);
}

interface Days {
  readonly from: Day;
  readonly until: Day;
}

function valueOver(figure: Figure, { spans }: ReplicationHistory, days: Days): number {
  return flows[figure.measure as FlowMeasure](
    spans.filter((span) => concerns(figure, span)),
    days,
  );
}

type FlowMeasure = Exclude<FigureMeasure, "inCare" | "waiting" | "places">;

const flows: Readonly<Record<FlowMeasure, (spans: readonly YouthSpan[], days: Days) => number>> = {
  placements: (spans, days) => entriesIn(spans, days).filter(({ begins }) => begins === "afterReferral").length,
  admissions: (spans, days) => entriesIn(spans, days).length,
  inflow: (spans, days) =>
    carePeriodsOf(spans).filter(({ from, wasThereAtStart }) => !wasThereAtStart && isWithin(from, days)).length,
  outflow: (spans, days) => carePeriodsOf(spans).filter(({ until }) => isWithin(until, days)).length,
  uniqueYouths: (spans, days) => youthsInCare(spans, days).size,
};

function entriesIn(spans: readonly YouthSpan[], days: Days): YouthSpan[] {
  return spans.filter(({ kind, begins, from }) => kind === "inCare" && begins !== "atStart" && isWithin(from, days));
}

function isWithin(day: Day, { from, until }: Days): boolean {
  return day >= from && day < until;
}

/** Who was in care at some moment of the days; who came, left and came back is one youth. */
function youthsInCare(spans: readonly YouthSpan[], { from, until }: Days): Set<number> {
  const present = spans.filter((span) => span.kind === "inCare" && span.from < until && span.until > from);
  return new Set(present.map(({ youth }) => youth));
}

function concerns({ forms, region }: Figure, span: YouthSpan): boolean {
  return (forms === null || forms.includes(span.form)) && (region === null || region === span.region);
}
