import type { CellKind } from "../cells/cell-kind.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import {
  nextId,
  withCell,
  withChangedCell,
  withMovedCell,
  withoutCell,
  type CellContent,
  type SheetCell,
} from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";
import type { Page } from "./page.ts";

/** What is done with the cells of the sheet. */
export interface SheetActions {
  /** Before another cell; at the end where none is named. */
  addCell(kind: CellKind, before: number | null): void;
  moveCell(cell: SheetCell, by: -1 | 1): void;
  hideCell(cell: SheetCell, isHidden: boolean): void;
  presentCell(cell: SheetCell, isPresented: boolean): void;
  removeCell(cell: SheetCell): void;
  keepCell(cell: SheetCell, change: (content: CellContent) => CellContent, gesture?: string): void;
}

export function createSheetActions(page: Page, undo: () => void): SheetActions {
  const store = (): ScenarioStore => page.workbench.store;
  const said = (): Page["words"]["messages"]["sheet"]["said"] => page.words.messages.sheet.said;
  const say = (text: string): void => {
    page.message = { text };
  };
  const nameOf = (cell: { kind: string }): string => cellName(cell, page.words);
  /** Where a cell stands among those that are not hidden, from 1, and how many those are. */
  const placeOf = (id: number): [at: number, of: number] => {
    const visible = store().workbook.sheet.filter(({ isHidden }) => !isHidden);
    return [visible.findIndex((cell) => cell.id === id) + 1, visible.length];
  };
  return {
    addCell(kind, before) {
      const id = nextId(store().workbook.sheet);
      store().changeSheet((sheet) => withCell(sheet, { kind: kind.id, content: kind.begin() }, before));
      say(said().added(nameOf({ kind: kind.id }), ...placeOf(id)));
    },
    moveCell(cell, by) {
      store().changeSheet((sheet) => withMovedCell(sheet, cell.id, by));
      say(said().moved(nameOf(cell), ...placeOf(cell.id)));
    },
    hideCell(cell, isHidden) {
      store().changeSheet((sheet) => withChangedCell(sheet, cell.id, { isHidden }));
      say(isHidden ? said().hidden(nameOf(cell)) : said().shown(nameOf(cell), ...placeOf(cell.id)));
    },
    presentCell(cell, isPresented) {
      store().changeSheet((sheet) => withChangedCell(sheet, cell.id, { isPresented }));
      say(isPresented ? said().presented(nameOf(cell)) : said().notPresented(nameOf(cell)));
    },
    removeCell(cell) {
      store().changeSheet((sheet) => withoutCell(sheet, cell.id));
      page.message = {
        text: said().removed(nameOf(cell)),
        action: { label: page.words.messages.history.undo, act: undo },
      };
    },
    keepCell: ({ id }, change, gesture) =>
      store().changeSheet((sheet) => {
        const content = change(sheet.find((cell) => cell.id === id)?.content ?? null);
        return withChangedCell(sheet, id, { content });
      }, gesture),
  };
}
