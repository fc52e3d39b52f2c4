import { parseDate, type EpochDay } from "../engine/calendar.ts";
import type { When } from "./figure.ts";

const dutchDay = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const partOfYear = /^(\d{4})(?:-?([HQ])(\d))?$/i;
const monthsOfPart = { h: 6, q: 3 } as const;

/** A day (2020-04-01, or 1-4-2020 with the day first) or a period (2020, 2020-H1, 2020-Q3); null for anything else. */
export function parseWhen(text: string): When | null {
  const [, day, month, year] = dutchDay.exec(text) ?? [];
  const date = parseDate(day === undefined ? text : `${year!}-${month!.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return date === null ? parsePeriod(text) : { kind: "date", date };
}

function parsePeriod(text: string): When | null {
  const [, year, letter, number] = partOfYear.exec(text) ?? [];
  if (year === undefined) return null;
  if (letter === undefined) return between(firstOfMonth(Number(year), 1), firstOfMonth(Number(year) + 1, 1));
  const months = monthsOfPart[letter.toLowerCase() as keyof typeof monthsOfPart];
  const part = Number(number);
  if (part < 1 || part > 12 / months) return null;
  return between(firstOfMonth(Number(year), (part - 1) * months + 1), firstOfMonth(Number(year), part * months + 1));
}

/** Month 13 is January of the year after. */
function firstOfMonth(year: number, month: number): EpochDay | null {
  const [inYear, ofYear] = month > 12 ? [month - 12, year + 1] : [month, year];
  return parseDate(`${ofYear}-${String(inYear).padStart(2, "0")}-01`);
}

function between(from: EpochDay | null, until: EpochDay | null): When | null {
  return from === null || until === null ? null : { kind: "period", from, until };
}
