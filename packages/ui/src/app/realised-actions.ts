import { tabOf } from "../scenario-store/workbook.ts";
import { chooseFile } from "./file-actions.ts";
import type { Page } from "./page.ts";
import type { RealisedActions } from "./page-actions.ts";

/** Two thousand figures, the most that is read, take a tenth of it. */
const largestFile = 2_000_000;

/** Whether a file is one of measured figures, by its name: what is in it is looked at later. */
export function isRealisedFile({ name }: Pick<File, "name">): boolean {
  return /\.csv$/i.test(name);
}

/** What is done with measured figures. Nothing that is open changes where a file is refused. */
export function createRealisedActions(page: Page): RealisedActions {
  const open = (file: File): void => void read(file, page);
  return {
    openRealised: open,
    chooseRealised: () => chooseFile(open, ".csv,text/csv"),
    removeRealised: () => (page.realised = null),
  };
}

async function read(file: File, page: Page): Promise<void> {
  if (file.size > largestFile) {
    const received = `${Math.round(file.size / 1e6)} MB`;
    const issue = { code: "too_large", path: "", expected: "2 MB", received } as const;
    page.notice = { kind: "refused", file: file.name, issues: [issue] };
    return;
  }
  try {
    await accept({ name: file.name, text: await file.text() }, page);
  } catch {
    page.notice = { kind: "unreadable", file: file.name };
  }
}

async function accept(file: { readonly name: string; readonly text: string }, page: Page): Promise<void> {
  const { workbook } = page.workbench.store;
  const { realisedProblems } = await import("../cells/hindsight/realised-problems.ts");
  const problems = realisedProblems(file.text, tabOf(workbook, workbook.active).scenario, page.words);
  if (problems.length > 0) {
    page.notice = { kind: "realisedRefused", file: file.name, problems };
    return;
  }
  page.realised = file;
  page.message = { text: page.words.messages.hindsight.opened(file.name) };
}
