import type { Day } from "../engine/calendar.ts";
import type { ReplicationLog } from "../experiment/replication-log.ts";
import { seriesOf } from "../outcomes/series.ts";
import { youthSpansOf, type YouthSpan } from "../outcomes/youth-spans.ts";
import { carePeriodsOf } from "./care-periods.ts";
import type { Figure } from "./figure.ts";

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
  const concerned = spans.filter((span) => concerns(figure, span));
  const isWithin = (day: Day): boolean => day >= days.from && day < days.until;
  const entries = (): YouthSpan[] =>
    concerned.filter(({ kind, begins, from }) => kind === "inCare" && begins !== "atStart" && isWithin(from));
  switch (figure.measure) {
    case "placements":
      return entries().filter(({ begins }) => begins === "afterReferral").length;
    case "inflow":
      return carePeriodsOf(concerned).filter((period) => !period.wasThereAtStart && isWithin(period.from)).length;
    case "outflow":
      return carePeriodsOf(concerned).filter(({ until }) => isWithin(until)).length;
    case "uniqueYouths":
      return youthsInCare(concerned, days).size;
    default:
      return entries().length;
  }
}

/** Who was in care at some moment of the days; who came, left and came back is one youth. */
function youthsInCare(spans: readonly YouthSpan[], { from, until }: Days): Set<number> {
  const present = spans.filter((span) => span.kind === "inCare" && span.from < until && span.until > from);
  return new Set(present.map(({ youth }) => youth));
}

function concerns({ forms, region }: Figure, span: YouthSpan): boolean {
  return (forms === null || forms.includes(span.form)) && (region === null || region === span.region);
}
