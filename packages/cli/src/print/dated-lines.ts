import { wrap } from "./text-table.ts";

/** Sentences under the date on which they happened. */
export function datedLines(entries: readonly { readonly date: string; readonly text: string }[]): string[] {
  return entries.flatMap(({ date, text }, index) => [
    ...(date === entries[index - 1]?.date ? [] : [date]),
    ...wrap(text, "  "),
  ]);
}
