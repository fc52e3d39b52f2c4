import { localeOf, type Language } from "./language.ts";

/** A moment as a clock and a calendar show it where the reader is. */
export interface Moment {
  /** "14:32". */
  readonly time: string;
  /** "21 nov". */
  readonly day: string;
  readonly isToday: boolean;
}

/** `at` and `now` in milliseconds since 1970. Without a time zone: that of the device. */
export function momentOf(
  at: number,
  { now, language, timeZone }: { now: number; language: Language; timeZone?: string },
): Moment {
  const format = (options: Intl.DateTimeFormatOptions): ((value: number) => string) => {
    const writer = new Intl.DateTimeFormat(localeOf(language), { ...options, ...(timeZone && { timeZone }) });
    return (value) => writer.format(value);
  };
  const day = format({ day: "numeric", month: "short" });
  const date = format({ dateStyle: "short" });
  return {
    time: format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })(at),
    day: day(at),
    isToday: date(at) === date(now),
  };
}
