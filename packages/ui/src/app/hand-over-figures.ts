import { download } from "../components/download.ts";
import type { ComputedScenario } from "../excel/workbook-tables.ts";
import { fileName } from "../scenario-store/write-scenario-file.ts";
import { toCellContext } from "./cell-contexts.ts";
import { titleOf } from "./kept-content.ts";
import type { Page } from "./page.ts";

/** A kind of file with figures. */
interface FigureFile {
  /** What its name ends in. */
  readonly ending: string;
  /** What to say where it cannot be made. */
  readonly failed: string;
  readonly make: (scenarios: readonly ComputedScenario[]) => Promise<Blob>;
}

/** Hand over the figures of all scenarios in view whose runs are ready, as one file. */
export async function handOverFigures(page: Page, { ending, failed, make }: FigureFile): Promise<void> {
  const { words, workbench } = page;
  const texts = words.messages.excel;
  const computed = computedScenarios(page);
  if (computed.length === 0) {
    page.message = { text: texts.notYet };
    return;
  }
  const name = `${fileName(titleOf(workbench.store.workbook), texts.file)}${ending}`;
  try {
    download(name, await make(computed));
    page.message = { text: texts.saved(name, words.format.list(computed.map(({ letter }) => letter))) };
  } catch {
    page.message = { text: failed };
  }
}

/** What is of before the last change stays out: nobody could see it in the file. */
function computedScenarios({ workbench, words }: Page): ComputedScenario[] {
  return toCellContext(workbench, words).visible.flatMap(({ tab: { letter, name }, shown }) =>
    shown.run === null || !shown.runIsCurrent ? [] : [{ letter, name, shown, run: shown.run }],
  );
}
