import type { Language } from "../../scenario/describe-issue.ts";

/** What stands where there is no value. */
export const noValue = "–";

const signs = { nl: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," } } as const;

/** A number as people write it: `1.234,5` in Dutch, `1,234.5` in English; a dash for what is not finite. */
export function writeNumber(value: number, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return noValue;
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const { decimal, thousands } = signs[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const digits = fraction === undefined ? grouped : grouped + decimal + fraction;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** A share of 1 as a percentage: `12,5%`. */
export function writeShare(share: number, decimals: number, language: Language): string {
  return Number.isFinite(share) ? `${writeNumber(share * 100, decimals, language)}%` : noValue;
}

/** As many decimals as the number itself has, at most `most`. */
export function writeAsIs(value: number, language: Language, most = 6): string {
  const decimals = Array.from({ length: most }, (_, count) => count).find(
    (count) => Number(value.toFixed(count)) === value,
  );
  return writeNumber(value, decimals ?? most, language);
}
