import { localeOf, type Language } from "./language.ts";

/** Everything that turns a value into text, in one language. Numbers are written out: never "13K". */
export interface Format {
  /** With the given decimals, or none. A real minus sign, and no minus before a zero. */
  number(value: number, decimals?: number): string;
  /** Up to the given decimals, without zeros at the end: as somebody would write it in a form. */
  plain(value: number, decimals: number): string;
  /** A share from 0 to 1 as a percentage. */
  percent(share: number, decimals?: number): string;
  /** Epoch day as "1 januari 2024". */
  date(epochDay: number): string;
  /** Epoch day as "1 jan 2024". */
  shortDate(epochDay: number): string;
  /** "a, b en c". */
  list(parts: readonly string[]): string;
  /** The sign between whole and part. */
  readonly decimalMark: string;
}

const millisecondsPerDay = 86_400_000;
const realMinus = "−";

export function createFormat(language: Language): Format {
  const locale = localeOf(language);
  const numbers = cache((key: string) => {
    const [least, most] = key.split("-").map(Number);
    return new Intl.NumberFormat(locale, { minimumFractionDigits: least ?? 0, maximumFractionDigits: most ?? 0 });
  });
  const write = (value: number, least: number, most: number): string =>
    numbers(`${least}-${most}`).format(withoutNegativeZero(value, most)).replace("-", realMinus);
  const date = (month: "long" | "short"): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
  const [long, short] = [date("long"), date("short")];
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const asDate = (epochDay: number): Date => new Date(epochDay * millisecondsPerDay);
  return {
    number: (value, decimals = 0) => write(value, decimals, decimals),
    plain: (value, decimals) => write(value, 0, decimals),
    percent: (share, decimals = 0) => `${write(share * 100, decimals, decimals)}%`,
    date: (epochDay) => long.format(asDate(epochDay)),
    shortDate: (epochDay) => short.format(asDate(epochDay)),
    list: (parts) => list.format(parts),
    decimalMark: language === "nl" ? "," : ".",
  };
}

function withoutNegativeZero(value: number, decimals: number): number {
  const half = 0.5 / 10 ** decimals;
  return Math.abs(value) < half ? 0 : value;
}

function cache<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
