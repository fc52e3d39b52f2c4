import { engineVersion } from "@plaatsbepaling/sim-core";
import type { Found } from "../device/autosave.ts";
import type { StoredWork } from "../device/work-storage.ts";
import type { Words } from "../i18n/words.ts";
import { whenInWords } from "./when-in-words.ts";
import { saveWork } from "./work-file-actions.ts";
import type { Page } from "./page.ts";
import type { DeviceActions } from "./page-actions.ts";

export function createDeviceActions(page: Page): DeviceActions {
  const texts = (): Words["messages"]["device"] => page.words.messages.device;
  const say = (text: string): void => {
    page.message = { text };
  };
  return {
    startAnew() {
      void page.autosave.startAnew().then((outcome) => say(outcome === "begun" ? texts().begunAnew : texts().refused));
    },
    reopenWork(work) {
      void page.autosave.reopen(work.id).then((outcome) => {
        if (outcome === "loaded") say(texts().reopened(titleOf(work, page.words)));
        else if (outcome === "gone") say(texts().gone);
        else if (outcome === "refused") say(texts().refused);
        else page.notice = { kind: "lostWork", why: outcome, work };
      });
    },
    forgetWork(work) {
      page.notice = { kind: "forgetWork", work };
    },
    saveWork: () => saveWork(page),
    refreshWork: () => void page.autosave.refresh(),
    retrySaving: () => void page.autosave.flush(),
    takeOver() {
      const { state } = page.autosave;
      const hadOwn = state.kind === "elsewhere" && state.hasOwn && state.isNewer;
      const { taken, takenOwnAside } = texts().elsewhere;
      void page.autosave.takeOver().then(() => say(hadOwn ? takenOwnAside : taken));
    },
    goSeparate() {
      void page.autosave.goSeparate().then(() => say(texts().elsewhere.separated));
    },
  };
}

/** Tell what was found on the device when the page opened. `engine`: the version of the model that the work was kept with. */
export function tellFound(
  page: Page,
  found: Found,
  { engine, startAnew }: { engine: string; startAnew: () => void },
): void {
  const { device } = page.words.messages;
  if (found.kind === "nothing") return;
  if (found.kind !== "resumed") {
    page.notice = { kind: "lostWork", why: found.kind, work: found.work };
    return;
  }
  // What there is to decide about two tabs goes before a word of welcome.
  if (page.autosave.state.kind === "elsewhere") return;
  const moment = whenInWords(found.at, page.words);
  const text =
    engine === engineVersion ? device.resumed(moment) : device.resumedOtherEngine(moment, engine, engineVersion);
  page.message = { text, action: { label: device.startAnew, act: startAnew } };
}

export function titleOf({ title }: StoredWork, { messages }: Words): string {
  return title === "" ? messages.device.untitled : title;
}
