import { downloadText } from "../components/download.ts";
import { readWorkFile, type WorkFileOutcome } from "../device/work-file.ts";
import type { Language } from "../i18n/language.ts";
import { isPicture } from "../links/is-picture.ts";
import {
  largestFile,
  readScenarioFile,
  readScenarioText,
  type ReadOutcome,
} from "../scenario-store/read-scenario-file.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { tabOf } from "../scenario-store/workbook.ts";
import { writeScenarioFile } from "../scenario-store/write-scenario-file.ts";
import type { Notice } from "./notice.ts";
import type { OpenedWork } from "./opened-work.ts";

/** What the page does after a file was opened: say that it is there, or show a notice. */
export type OpenOutcome =
  | { readonly kind: "opened"; readonly name: string; readonly letter: Letter }
  | { readonly kind: "work"; readonly opened: OpenedWork }
  | { readonly kind: "notice"; readonly notice: Notice };

/** Read a file, and open a scenario beside what is there. Nothing that is open is touched. */
export async function openFile(file: File, store: ScenarioStore, language: Language): Promise<OpenOutcome> {
  try {
    if (isPicture(file)) return await openPicture(file, store, language);
    const whole = file.size > largestFile ? null : readWorkFile(await file.text());
    if (whole !== null) return toOutcome(whole, file.name);
    return openRead(await readScenarioFile(file, language), file.name, store);
  } catch {
    return { kind: "notice", notice: { kind: "unreadable", file: file.name } };
  }
}

/** The scenario that a picture of a chart carries. */
async function openPicture(file: File, store: ScenarioStore, language: Language): Promise<OpenOutcome> {
  const { readCarriedFile } = await import("../links/carried-scenario.ts");
  const carried = await readCarriedFile(file);
  return carried.kind === "refused"
    ? { kind: "notice", notice: { kind: "pictureRefused", file: file.name, why: carried.why } }
    : openRead(readScenarioText(carried.text, language), file.name, store);
}

function openRead(read: ReadOutcome, file: string, store: ScenarioStore): OpenOutcome {
  return read.kind === "refused"
    ? { kind: "notice", notice: { kind: "refused", file, issues: read.issues } }
    : openScenario(read.added, store);
}

function toOutcome(whole: WorkFileOutcome, file: string): OpenOutcome {
  return whole.kind === "work"
    ? { kind: "work", opened: { ...whole, name: file } }
    : { kind: "notice", notice: { kind: "refusedWork", why: whole.kind, file } };
}

export function openScenario(added: NewScenario, store: ScenarioStore): Exclude<OpenOutcome, { kind: "work" }> {
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

/**
 * Let the person choose a file of these types. The field stands in the page until they have: one that nothing holds may
 * be cleared away by the browser while they are looking for their file, and then the choice never arrives.
 */
export function chooseFile(open: (file: File) => void, types: string): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = types;
  input.hidden = true;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file !== undefined) open(file);
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}
