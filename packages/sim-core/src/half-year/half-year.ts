import { formatDate, parseDate, type EpochDay } from "../engine/calendar.ts";

/** A calendar half-year. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
  readonly from: EpochDay;
  /** The first day after it: the day on which stocks are taken. */
  readonly until: EpochDay;
}

/** The half-year that ends on the eve of this day (`2022-07-01`: the first of 2022); `null` for any other day. */
export function halfYearBefore(date: string): HalfYear | null {
  const until = parseDate(date);
  if (until === null || !/-0[17]-01$/.test(date)) return null;
  const year = Number(date.slice(0, 4));
  const isFirst = date.slice(5, 7) === "07";
  const from = parseDate(isFirst ? `${year}-01-01` : `${year - 1}-07-01`);
  if (from === null) return null;
  return isFirst ? { year, half: 1, from, until } : { year: year - 1, half: 2, from, until };
}

/** The whole half-years from a day up to the end of one of them, in order. */
export function halfYearsFrom(first: EpochDay, last: HalfYear): HalfYear[] {
  const earlier = halfYearBefore(formatDate(last.from));
  if (earlier === null || earlier.from < first) return [last];
  return [...halfYearsFrom(first, earlier), last];
}
