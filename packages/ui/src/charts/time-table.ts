import { formatDay, formatNumber, toDate, toIsoDate } from "./chart-format.ts";
import type { ChartLanguage, CountSeries } from "./chart-options.ts";
import type { ChartTable, TableCell } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { dayRange, hasBand, valueOn } from "./series-points.ts";

export interface NamedCounts {
  readonly name: string;
  readonly counts: CountSeries;
}

/** Counts over time as a table: a row for the first day of each quarter and for the last day, columns with their band. */
export function toTimeTable(all: readonly NamedCounts[], language: ChartLanguage): ChartTable {
  const texts = chartTexts(language);
  const columns = all.flatMap(({ name, counts }) => [
    { name, counts, column: "line" as const },
    ...(hasBand(counts)
      ? [
          { name: texts.low(name), counts, column: "low" as const },
          { name: texts.high(name), counts, column: "high" as const },
        ]
      : []),
  ]);
  const [first, last] = dayRange(all.map(({ counts }) => counts));
  return {
    header: [texts.day, ...columns.map(({ name }) => name)],
    rows: tableDays(first, last).map((epochDay) => [
      { text: formatDay(epochDay, language), value: toIsoDate(epochDay) },
      ...columns.map(({ counts, column }) => numberCell(valueOn(counts, epochDay, column), language)),
    ]),
  };
}

/** A number in a table: whole where it is whole, one decimal otherwise, a dash where there is none. */
export function numberCell(
  value: number,
  language: ChartLanguage,
  decimals = Number.isInteger(value) ? 0 : 1,
): TableCell {
  return { text: formatNumber(value, language, decimals), value: Number.isFinite(value) ? value : null };
}

function tableDays(first: number, last: number): number[] {
  const days = [first];
  const start = toDate(first);
  for (let month = Math.floor(start.getUTCMonth() / 3) * 3 + 3; ; month += 3) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / 86_400_000;
    if (day >= last) break;
    days.push(day);
  }
  return last > first ? [...days, last] : days;
}
