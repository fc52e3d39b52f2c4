import type { Words } from "./words.ts";

/** An amount as people say it: "−8,9 miljoen euro" from a million on, else "250.000 euro". */
export function euroText(euro: number, words: Words): string {
  const { number, unit } = euroParts(euro, words);
  return `${number} ${unit}`;
}

/** The same with what is counted apart, to name it once for several amounts. */
export function euroParts(euro: number, { format, messages }: Words): { number: string; unit: string } {
  const { million, whole } = messages.euro;
  // What rounds to a million is called one; single euros would claim what nobody knows.
  return Math.abs(euro) >= 950_000
    ? { number: format.number(euro / 1e6, 1), unit: million }
    : { number: format.number(Math.round(euro / 1000) * 1000), unit: whole };
}
