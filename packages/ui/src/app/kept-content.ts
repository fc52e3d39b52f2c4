import type { KeptContent } from "../device/kept-content.ts";
import { packWork } from "../device/pack-work.ts";
import { unpackWork } from "../device/unpack-work.ts";
import { loadWords, type Words } from "../i18n/words.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import { basisOf, startWorkbook, type NewScenario, type Workbook } from "../scenario-store/workbook.ts";

/** What is kept of the page: the work, and the language in which it is shown. */
export interface PageContent extends KeptContent {
  /** Version of the model with which the work was kept that was put on the screen last. */
  readonly engine: string;
  /** Until the page speaks the language of the work that was put on the screen last; its own where that cannot be had. */
  readonly speaking: Promise<void>;
}

export function createPageContent(
  page: { words: Words },
  { store, opening }: { store: ScenarioStore; opening: NewScenario },
): PageContent {
  let engine = "";
  let speaking = Promise.resolve();
  const speak = (words: Words): void => {
    page.words = words;
  };
  return {
    get speaking() {
      return speaking;
    },
    get engine() {
      return engine;
    },
    pack: (steps) => ({ title: titleOf(store.workbook), text: packWork(store, page.words.language, steps) }),
    load(text) {
      const unpacked = unpackWork(text);
      if (unpacked.kind !== "work") return unpacked.kind;
      engine = unpacked.engine;
      speaking = loadWords(unpacked.language).then(speak, () => undefined);
      store.load(unpacked.work, unpacked.history);
      return "loaded";
    },
    reset: () => store.load({ workbook: startWorkbook(opening), bookmarks: [] }),
  };
}

/** The names of what was made of the basis; the basis where there is nothing else. */
export function titleOf(workbook: Workbook): string {
  const others = workbook.tabs.filter(({ isBasis }) => !isBasis).map(({ name }) => name);
  return others.length === 0 ? basisOf(workbook).name : others.join("; ");
}
