import type { StoryOptions } from "../cells/cell-kind.ts";
import { kindOf } from "../cells/all-cells.ts";
import type { Words } from "../i18n/words.ts";
import type { SheetCell } from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";
import type { Workbench } from "./workbench.ts";

/** For the story in a cell; `tell` begins it at one of its steps. */
export function storyOptions(workbench: Workbench, words: Words, tell: (at: number) => void): StoryOptions {
  const { store, desk } = workbench;
  return {
    beside: cellsBeside(store.workbook.sheet, words),
    granted: desk.granted,
    resultsOf(scenario) {
      desk.wish(scenario);
      const { estimate, run } = desk.known(scenario);
      return { scenario, estimate, run, runIsCurrent: run !== null, work: { kind: "idle" } };
    },
    tell,
  };
}

/** What can stand beside the text of a step: anything that is no text. Of one kind the second is called so. */
function cellsBeside(sheet: readonly SheetCell[], words: Words): StoryOptions["beside"] {
  const cells = sheet.filter(
    (cell) => !cell.isHidden && kindOf(cell) !== null && cell.kind !== "text" && cell.kind !== "story",
  );
  return cells.map((cell, at) => {
    const earlier = cells.slice(0, at).filter(({ kind }) => kind === cell.kind).length;
    const name = cellName(cell, words);
    return { id: cell.id, name: earlier === 0 ? name : `${name} ${earlier + 1}` };
  });
}
