import type { Words } from "../i18n/words.ts";

/** A mean of things that are counted: what is there now and then, and rounds to nothing, is not told as none. */
export function meanText(value: number, { format, messages }: Words): string {
  const written = format.number(value);
  return value > 0 && written === format.number(0) ? messages.frequency.belowOne : written;
}
