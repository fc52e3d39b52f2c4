import type { CellContent } from "../../scenario-store/sheet.ts";

/** More than this a group of people cannot keep in view. */
export const mostKnobs = 7;

export function beginKnobs(): CellContent {
  return { parameters: ["arrivals", "openingsLater", "closingsLater"] };
}

/** Ids of the parameters that were chosen, each once. Content may come from anybody's file: what is no id is left out. */
export function chosenKnobs(content: CellContent): string[] {
  const chosen = content?.["parameters"];
  if (!Array.isArray(chosen)) return [];
  return [...new Set(chosen.filter((id): id is string => typeof id === "string"))].slice(0, mostKnobs);
}

/** The same with one parameter a place higher or lower among those that are shown; at either end it stays. */
export function withMovedKnob(
  chosen: readonly string[],
  { id, shown, by }: { readonly id: string; readonly shown: readonly string[]; readonly by: -1 | 1 },
): string[] {
  const other = shown[shown.indexOf(id) + by];
  if (other === undefined) return [...chosen];
  return chosen.map((candidate) => (candidate === id ? other : candidate === other ? id : candidate));
}
