import type { Words } from "../i18n/words.ts";

/** A share of the runs as people say it: "in 8 van de 10 doorrekeningen". The edges have words of their own. */
export function frequencyText(share: number, { messages }: Words): string {
  const texts = messages.frequency;
  if (share >= 1) return texts.all;
  if (share <= 0) return texts.none;
  if (share > 0.95) return texts.almostAll;
  if (share < 0.05) return texts.almostNone;
  return texts.ofTen(Math.min(9, Math.max(1, Math.round(share * 10))));
}

/** The same of a hundred runs, where tens would hide what is rare: "in 3 van de 100 doorrekeningen". */
export function hundredText(share: number, { messages }: Words): string {
  const texts = messages.frequency;
  if (share >= 1) return texts.all;
  if (share <= 0) return texts.none;
  const runs = Math.round(share * 100);
  if (runs === 0) return texts.underOne;
  return runs === 100 ? texts.overNinetyNine : texts.ofHundred(runs);
}
