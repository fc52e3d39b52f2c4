import type { Words } from "../i18n/words.ts";
import type { Sheet, SheetCell } from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";

/** What a step did to the cells, in words. */
export function describeSheet(before: Sheet, after: Sheet, words: Words): string {
  const texts = words.messages.history.cells;
  const nameOf = (cell: SheetCell): string => cellName(cell, words);
  const missingIn = (sheet: Sheet, other: Sheet): SheetCell | undefined =>
    sheet.find(({ id }) => other.every((cell) => cell.id !== id));
  const [removed, added] = [missingIn(before, after), missingIn(after, before)];
  if (added !== undefined) return texts.added(nameOf(added));
  if (removed !== undefined) return texts.removed(nameOf(removed));
  for (const cell of after) {
    const old = before.find(({ id }) => id === cell.id);
    if (old !== undefined && old !== cell) return describeCell(old, cell, words);
  }
  return describeOrder(before, after, words);
}

function describeCell(old: SheetCell, cell: SheetCell, words: Words): string {
  const texts = words.messages.history.cells;
  const name = cellName(cell, words);
  if (old.isHidden !== cell.isHidden) return cell.isHidden ? texts.hidden(name) : texts.shown(name);
  if (old.isPresented !== cell.isPresented) return cell.isPresented ? texts.presented(name) : texts.notPresented(name);
  const [wasFrozen, isFrozen] = [old, cell].map(({ content }) => (content?.["frozen"] ?? null) !== null);
  if (wasFrozen !== isFrozen) return isFrozen ? texts.frozen : texts.thawed;
  return texts.written(name);
}

/** A move makes two cells change places; the one that went up is named. */
function describeOrder(before: Sheet, after: Sheet, words: Words): string {
  const moved = after.find(({ id }, at) => before[at]?.id !== id);
  const texts = words.messages.history;
  return moved === undefined ? texts.someChange : texts.cells.moved(cellName(moved, words));
}
