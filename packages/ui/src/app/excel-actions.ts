import { download } from "../components/download.ts";
import type { ComputedScenario } from "../excel/workbook-tables.ts";
import { fileName } from "../scenario-store/write-scenario-file.ts";
import { toCellContext } from "./cell-contexts.ts";
import { titleOf } from "./kept-content.ts";
import type { Page } from "./page.ts";

export interface ExcelActions {
  /** Hand over the figures of all scenarios in view whose runs are ready. */
  readonly saveFigures: () => void;
}

export function createExcelActions(page: Page): ExcelActions {
  return { saveFigures: () => void saveFigures(page) };
}

async function saveFigures(page: Page): Promise<void> {
  const { words, workbench } = page;
  const texts = words.messages.excel;
  const computed = computedScenarios(page);
  if (computed.length === 0) {
    page.message = { text: texts.notYet };
    return;
  }
  const name = `${fileName(titleOf(workbench.store.workbook), texts.file)}.xlsx`;
  try {
    const [{ workbookSheets }, { writeWorkbook }] = await Promise.all([
      import("../excel/workbook-tables.ts"),
      import("../excel/write-workbook.ts"),
    ]);
    download(name, await writeWorkbook(workbookSheets(computed, words)));
    page.message = { text: texts.saved(name, words.format.list(computed.map(({ letter }) => letter))) };
  } catch {
    page.message = { text: texts.failed };
  }
}

/** What is of before the last change stays out: nobody could see it in the file. */
function computedScenarios({ workbench, words }: Page): ComputedScenario[] {
  return toCellContext(workbench, words).visible.flatMap(({ tab: { letter, name }, shown }) =>
    shown.run === null || !shown.runIsCurrent ? [] : [{ letter, name, shown, run: shown.run }],
  );
}
