/** Days since the start of a run: a real number; day 0 begins at midnight of the first day. */
export type Day = number;

/** Days since 1970-01-01, a whole number. Dates carry no zone. */
export type EpochDay = number;

export const daysPerYear = 365.25;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Read `YYYY-MM-DD` (1900 to 2199) as an epoch day; `null` when the text is no date of the Gregorian calendar. */
export function parseDate(text: string): EpochDay | null {
  const match = datePattern.exec(text);
  if (match === null) return null;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return null;
  const epochDay = toEpochDay(year, month, dayOfMonth);
  return formatDate(epochDay) === text ? epochDay : null;
}

/** Write an epoch day as `YYYY-MM-DD`; a part of a day is dropped. */
export function formatDate(epochDay: EpochDay): string {
  const { year, month, dayOfMonth } = toCivil(Math.floor(epochDay));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The first epoch days of the quarters from `from` up to `until`, the latter left out. */
export function quarterStarts(from: EpochDay, until: EpochDay): EpochDay[] {
  const starts: EpochDay[] = [];
  for (let { year, month } = toCivil(from); ; month = month === 12 ? 1 : month + 1, year += month === 1 ? 1 : 0) {
    const first = toEpochDay(year, month, 1);
    if (first >= until) return starts;
    if (first >= from && month % 3 === 1) starts.push(first);
  }
}

/** Days since 1970-01-01 of a Gregorian date, after the well-known shift of the year to 1 March (Hinnant 2013). */
function toEpochDay(year: number, month: number, dayOfMonth: number): EpochDay {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function toCivil(epochDay: EpochDay): { year: number; month: number; dayOfMonth: number } {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
