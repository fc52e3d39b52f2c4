import { breakEvenOccupancy } from "../youth-care/finance.ts";
import type { SeriesSummary } from "../experiment/run-summary.ts";
import type { Cell, Table } from "./document/report-document.ts";
import type { MoneyVoice } from "./money-voice.ts";

/** By form with places of its own: cost, what is paid, the occupancy that covers it, and the days below that. */
export function breakEvenTable(voice: MoneyVoice): Table {
  const { texts, run, words } = voice;
  const forms = run.system.forms.flatMap(({ id, role }, form) => (role === "elsewhere" ? [] : [{ id, form }]));
  return {
    kind: "table",
    title: texts.breakEven,
    columns: [
      { kind: "text", heading: texts.form },
      { kind: "euro", heading: texts.perDay, decimals: 2 },
      { kind: "share", heading: texts.fixedShare },
      { kind: "euro", heading: texts.paidPerDay, decimals: 2 },
      { kind: "share", heading: texts.breakEvenAt, decimals: 1 },
      { kind: "share", heading: texts.occupancy, decimals: 1 },
      { kind: "number", heading: texts.daysBelow },
      { kind: "number", heading: texts.ofDays },
    ],
    rows: forms.map(({ id, form }) => [words.name(id), ...cellsOf(voice, id, form)]),
  };
}

function cellsOf({ run }: MoneyVoice, id: string, form: number): Cell[] {
  const { system, summary } = run;
  const price = system.money!.prices[form]!;
  const covered = breakEvenOccupancy(price);
  const byDay = occupancyByDay(system.warmUpDays, {
    inCare: summary.series[`form/${id}/inCare`]!,
    places: summary.series[`form/${id}/places`]!,
  });
  const occupancy = summary.measures[`form/${id}/occupancy`]?.mean ?? NaN;
  return [
    price.perDay,
    price.fixedShare,
    price.paidPerDay,
    covered,
    Number.isFinite(occupancy) ? occupancy : null,
    covered === null ? null : byDay.filter((share) => share < covered).length,
    byDay.length,
  ];
}

/** Mean youths by mean places over the replications, on the days on which there are places. */
function occupancyByDay(warmUpDays: number, { inCare, places }: Record<"inCare" | "places", SeriesSummary>): number[] {
  // The last value is that of the end, which begins no day.
  return places.mean
    .slice(0, -1)
    .flatMap((count, day) => (day >= warmUpDays && count > 0 ? [inCare.mean[day]! / count] : []));
}
