import type { Words } from "../i18n/words.ts";

/** Where 9 of the 10 runs lie, from numbers as they are written: both ends, or the one that they share. */
export function bandText(low: string, high: string, { messages }: Words): string {
  return low === high ? messages.kpis.bandOfOne(low) : messages.kpis.band(low, high);
}
