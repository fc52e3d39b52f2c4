import { breakEvenOccupancy, type FormPrice } from "../youth-care/finance.ts";
import type { Cell, Table } from "./document/report-document.ts";
import type { MoneyVoice } from "./money-voice.ts";

/** By form with places of its own: cost, what is paid, the occupancy that covers it, and the days below that. */
export function breakEvenTable(voice: MoneyVoice): Table {
  const { texts, run, money, words } = voice;
  const forms = run.system.forms.flatMap(({ id, role }, form) => {
    const price = money.prices[form];
    return role === "elsewhere" || price === undefined ? [] : [{ id, price }];
  });
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
    rows: forms.map(({ id, price }) => [words.name(id), ...cellsOf(voice, id, price)]),
  };
}

function cellsOf({ run: { system, summary } }: MoneyVoice, id: string, price: FormPrice): Cell[] {
  const covered = breakEvenOccupancy(price);
  const byDay = occupancyByDay(system.warmUpDays, {
    inCare: summary.series[`form/${id}/inCare`]?.mean ?? [],
    places: summary.series[`form/${id}/places`]?.mean ?? [],
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
function occupancyByDay(
  warmUpDays: number,
  { inCare, places }: Readonly<Record<"inCare" | "places", readonly number[]>>,
): number[] {
  // The last value is that of the end, which begins no day.
  return places
    .slice(0, -1)
    .flatMap((count, day) => (day >= warmUpDays && count > 0 ? [(inCare[day] ?? NaN) / count] : []));
}
