import { formatDate } from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";

/** Numbers and dates the way people write them in one language. What has no value reads as a dash. */
export interface Formats {
  number(value: number, decimals: number): string;
  /** With a plus or minus sign, for differences. */
  signed(value: number, decimals: number): string;
  /** A share of 1 as a percentage. */
  share(value: number, decimals: number): string;
  /** `1 januari 2024`, from days since 1970. */
  date(epochDay: number): string;
}

export const noValue = "–";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export function formatsIn(language: Language): Formats {
  const locale = locales[language];
  const kept = new Map<string, Intl.NumberFormat>();

  /** Making a formatter takes longer than using it a hundred times. */
  function write(value: number, decimals: number, options: Intl.NumberFormatOptions): string {
    if (!Number.isFinite(value)) return noValue;
    const key = `${decimals} ${JSON.stringify(options)}`;
    const format =
      kept.get(key) ??
      new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    kept.set(key, format);
    return format.format(value).replaceAll("-", "−");
  }

  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    number: (value, decimals) => write(value, decimals, { signDisplay: "negative" }),
    signed: (value, decimals) => write(value, decimals, { signDisplay: "exceptZero" }),
    share: (value, decimals) => write(value, decimals, { style: "percent", signDisplay: "negative" }),
    date: (epochDay) => dates.format(Date.parse(formatDate(epochDay))),
  };
}

/** Decimals that suit a number and its neighbours: none for thousands, two below one. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 0;
  return size > 0 && size < 1 ? 2 : 1;
}
