/** The step that a key asks for: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, with Command on a Mac. Null for every other key. */
export function stepOfKey(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): "undo" | "redo" | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

const notTyped = new Set(["range", "checkbox", "radio", "button", "submit", "file"]);

/** Whether keys belong to a field in which somebody types: it has an undo of its own. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.dataset["undo"] === "page") return false;
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** The keys as they are called on this device. */
export function keyNames(userAgent: string): { readonly undo: string; readonly redo: string } {
  return /Mac|iPhone|iPad/.test(userAgent) ? { undo: "⌘Z", redo: "⇧⌘Z" } : { undo: "Ctrl+Z", redo: "Ctrl+Y" };
}
