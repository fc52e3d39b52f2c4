/** How far a key takes a date. */
export type DateStride = "day" | "month" | "quarter";

/** The first day of the month that is nearest. Days are counted from 1 January 1970. */
export function nearestMonth(day: number): number {
  const [before, after] = [monthStart(day, 0), monthStart(day, 1)];
  return day - before < after - day ? before : after;
}

/** The next date in a direction: a day, or the first of a month. From halfway a month the first stop is its edge. */
export function dateAfter(day: number, direction: 1 | -1, stride: DateStride): number {
  if (stride === "day") return day + direction;
  const months = stride === "quarter" ? 3 : 1;
  const isOnFirst = monthStart(day, 0) === day;
  return monthStart(day, direction > 0 ? months : (isOnFirst ? 0 : 1) - months);
}

function monthStart(day: number, monthsOn: number): number {
  const date = new Date(day * millisecondsPerDay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsOn, 1) / millisecondsPerDay;
}

const millisecondsPerDay = 86_400_000;
