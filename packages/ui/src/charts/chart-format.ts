import type { ChartLanguage } from "./chart-options.ts";

const locales: Readonly<Record<ChartLanguage, string>> = { nl: "nl-NL", en: "en-GB" };
const millisecondsPerDay = 86_400_000;

export function toDate(epochDay: number): Date {
  return new Date(epochDay * millisecondsPerDay);
}

export function toEpochDay(date: Date): number {
  return date.getTime() / millisecondsPerDay;
}

/** The day of a date as files and spreadsheets write it: 2024-01-01. */
export function toIsoDate(epochDay: number): string {
  return toDate(epochDay).toISOString().slice(0, 10);
}

/** A number with a fixed number of decimals and a real minus sign; a dash where there is no figure. */
export function formatNumber(value: number, language: ChartLanguage, decimals = 0): string {
  if (!Number.isFinite(value)) return "–";
  return withMinus(numberFormat(language, decimals, "negative").format(value));
}

/** The same with its sign, as a difference is read: +12,4 and −3,1; 0 has none. */
export function formatSigned(value: number, language: ChartLanguage, decimals = 0): string {
  if (!Number.isFinite(value)) return "–";
  return withMinus(numberFormat(language, decimals, "exceptZero").format(value));
}

/** 1 januari 2024. */
export function formatDay(epochDay: number, language: ChartLanguage): string {
  return dateFormat(language, { day: "numeric", month: "long", year: "numeric" }).format(toDate(epochDay));
}

/** jan., feb. and so on, without the full stop. */
export function formatMonth(epochDay: number, language: ChartLanguage): string {
  return dateFormat(language, { month: "short" }).format(toDate(epochDay)).replace(".", "");
}

/** Making a format costs more than using it; charts are redrawn while somebody drags. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(
  language: ChartLanguage,
  decimals: number,
  signDisplay: "negative" | "exceptZero",
): Intl.NumberFormat {
  return kept(`${language} ${decimals} ${signDisplay}`, () => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(locales[language], { ...digits, signDisplay });
  });
}

function dateFormat(language: ChartLanguage, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(
    `${language} ${Object.keys(parts).join(" ")}`,
    () => new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: "UTC" }),
  );
}

function kept<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const format = (formats.get(key) as Format | undefined) ?? make();
  formats.set(key, format);
  return format;
}

const withMinus = (text: string): string => text.replace("-", "−");
