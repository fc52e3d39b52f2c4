/** Where a key leads while the sheet is presented; null for a key that means nothing there. */
export type SlideMove = "next" | "previous" | "first" | "last" | "leave";

const moves: Readonly<Record<string, SlideMove>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

export function slideMoveOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">): SlideMove | null {
  if (ctrlKey || altKey || metaKey) return null;
  return Object.hasOwn(moves, key) ? (moves[key] ?? null) : null;
}

/** The place of the slide to show, from 0: at either end it stays. */
export function slideAfter(at: number, move: Exclude<SlideMove, "leave">, count: number): number {
  const wanted = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[move];
  return Math.max(0, Math.min(count - 1, wanted));
}

/** Whether the keys belong to what has the focus: a field, a knob, or a part that scrolls. */
export function usesArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [role=slider], [role=region][tabindex]") !== null
  );
}
