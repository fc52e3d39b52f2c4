import { engineVersion } from "@plaatsbepaling/sim-core";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import type { ReadySheet } from "../start/ready-sheets.ts";
import type { Page } from "./page.ts";
import { openWork } from "./work-file-actions.ts";

export interface StartActions {
  /** Put the sheet of a question in the place of all that is open, which stays on the device. */
  openReady(ready: ReadySheet): void;
}

export function createStartActions(page: Page): StartActions {
  return {
    openReady: (ready) => void openReady(page, ready),
  };
}

async function openReady(page: Page, ready: ReadySheet): Promise<void> {
  const texts = page.words.messages.start;
  // Laid out only when somebody asks for it.
  const builder = import("../start/build-ready-sheet.ts").catch(() => null);
  const [scenarios, parts] = await Promise.all([shippedScenarios(), builder]);
  const work = parts?.buildReadySheet(ready, scenarios, page.words) ?? null;
  if (work === null) {
    page.message = { text: texts.missing };
    return;
  }
  await openWork(page, { name: texts.sheets[ready.id].title, work, engine: engineVersion, unknown: [] });
}
