import type { Autosave } from "../device/autosave.ts";
import { createResultDesk } from "../results/result-desk.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import { createBrowserRunner } from "../simulation/browser-runner.ts";
import type { PlaatsbepalingApp } from "./plaatsbepaling-app.ts";
import { createWorkbench } from "./workbench.ts";

/** Any number would do. It is fixed, so that everybody who opens the page sees the same figures. */
const seed = 2024;

/** Puts the page on the screen. */
export function openApp(
  app: PlaatsbepalingApp,
  { store, autosave }: { store: ScenarioStore; autosave: Autosave },
): void {
  app.autosave = autosave;
  app.workbench = createWorkbench({
    store,
    desk: createResultDesk(createBrowserRunner(), seed),
    onEdit: (outcome, letter) => {
      const { scenarios, knobs } = app.words.messages;
      if (outcome === "copied") app.message = { text: scenarios.madeCopy(letter) };
      if (outcome === "full") app.message = { text: knobs.full };
    },
  });
  document.body.replaceChildren(app);
}
