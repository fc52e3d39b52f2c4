/** What the page shows, seen from here: something that becomes a text, and a text that becomes it. */
export interface KeptContent {
  /** With all the steps that can be undone and done again, or at most so many. */
  pack(steps?: number): { readonly title: string; readonly text: string };
  /** Put this in the place of all that is open; otherwise say why not, and change nothing. */
  load(text: string): "loaded" | "newer" | "unreadable";
  /** Begin anew. */
  reset(): void;
}
