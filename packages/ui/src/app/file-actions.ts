import { downloadText } from "../components/download.ts";
import type { Language } from "../i18n/language.ts";
import { isPicture, readCarriedFile } from "../links/carried-scenario.ts";
import { readScenarioFile, readScenarioText } from "../scenario-store/read-scenario-file.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { tabOf } from "../scenario-store/workbook.ts";
import { writeScenarioFile } from "../scenario-store/write-scenario-file.ts";
import type { Notice } from "./notice.ts";

/** What the page does after a file was opened: say that it is there, or show a notice. */
export type OpenOutcome =
  | { readonly kind: "opened"; readonly name: string; readonly letter: Letter }
  | { readonly kind: "notice"; readonly notice: Notice };

/** Read a file and open it beside what is there. Nothing that is open is touched. */
export async function openFile(file: File, store: ScenarioStore, language: Language): Promise<OpenOutcome> {
  try {
    const carried = isPicture(file) ? await readCarriedFile(file) : null;
    if (carried?.kind === "refused")
      return { kind: "notice", notice: { kind: "pictureRefused", file: file.name, why: carried.why } };
    const outcome =
      carried === null ? await readScenarioFile(file, language) : readScenarioText(carried.text, language);
    if (outcome.kind === "refused")
      return { kind: "notice", notice: { kind: "refused", file: file.name, issues: outcome.issues } };
    return openScenario(outcome.added, store);
  } catch {
    return { kind: "notice", notice: { kind: "unreadable", file: file.name } };
  }
}

export function openScenario(added: NewScenario, store: ScenarioStore): OpenOutcome {
  if (!store.add(added)) return { kind: "notice", notice: { kind: "full", added } };
  return { kind: "opened", name: added.name, letter: store.workbook.active };
}

/** Write a scenario to a file of the person. Returns the name of the file. */
export function saveFile(letter: Letter, store: ScenarioStore, language: Language): string {
  const { name, text } = writeScenarioFile(tabOf(store.workbook, letter), language);
  downloadText(name, text, "application/json");
  store.markSaved(letter);
  return name;
}

/** Let the person choose a file of these types. */
export function chooseFile(open: (file: File) => void, types: string): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = types;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file !== undefined) open(file);
  });
  input.click();
}
