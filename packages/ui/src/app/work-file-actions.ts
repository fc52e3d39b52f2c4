import { engineVersion } from "@plaatsbepaling/sim-core";
import { downloadText } from "../components/download.ts";
import { writeWorkFile } from "../device/work-file.ts";
import { fileName } from "../scenario-store/write-scenario-file.ts";
import { titleOf } from "./kept-content.ts";
import type { OpenedWork } from "./opened-work.ts";
import type { Page } from "./page.ts";

/** Put a sheet in the place of all that is open, which stays on the device. Where the device refuses, it is asked first. */
export async function openWork(page: Page, opened: OpenedWork): Promise<void> {
  const hadWork = page.autosave.state.kind !== "untouched";
  if ((await page.autosave.startAnew()) === "refused") {
    page.notice = { kind: "replaceWork", opened };
    return;
  }
  page.workbench.store.load(opened.work);
  say(page, opened, hadWork);
}

/** The same although the device keeps nothing: what lies there of earlier is left alone. */
export function replaceWork(page: Page, opened: OpenedWork): void {
  page.workbench.store.load(opened.work);
  void page.autosave.goSeparate();
  say(page, opened, false);
}

function say(page: Page, { name, engine, unknown }: OpenedWork, isAside: boolean): void {
  const texts = page.words.messages.device.file;
  const parts = [
    texts.opened(name),
    isAside ? texts.aside : "",
    unknown.length === 0 ? "" : texts.unknown(page.words.format.list(unknown)),
    engine === engineVersion ? "" : texts.otherEngine(engine, engineVersion),
  ];
  page.message = { text: parts.filter((part) => part !== "").join(" ") };
}

/** Write the whole sheet to a file of the person. Then there is nothing in it that no file has. */
export function saveWork(page: Page): void {
  const { store } = page.workbench;
  for (const { letter } of store.workbook.tabs) store.markSaved(letter);
  const name = `${fileName(titleOf(store.workbook), "werk")}.werkblad.json`;
  downloadText(name, writeWorkFile(store, page.words.language), "application/json");
  page.message = { text: page.words.messages.device.file.saved(name) };
}
