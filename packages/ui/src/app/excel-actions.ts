import { handOverFigures } from "./hand-over-figures.ts";
import type { Page } from "./page.ts";

export interface ExcelActions {
  /** Hand over the figures as a workbook. */
  readonly saveFigures: () => void;
}

export function createExcelActions(page: Page): ExcelActions {
  return { saveFigures: () => void saveFigures(page) };
}

function saveFigures(page: Page): Promise<void> {
  const { words } = page;
  return handOverFigures(page, {
    ending: ".xlsx",
    failed: words.messages.excel.failed,
    make: async (scenarios) => {
      const [{ workbookSheets }, { writeWorkbook }] = await Promise.all([
        import("../excel/workbook-tables.ts"),
        import("../excel/write-workbook.ts"),
      ]);
      return writeWorkbook(workbookSheets(scenarios, words));
    },
  });
}
