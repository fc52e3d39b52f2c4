import "./styles/tokens.css";
import "./charts/chart-colours.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/start.css";
import "./styles/knobs.css";
import "./styles/plan.css";
import "./styles/cells.css";
import "./styles/sheet.css";
import "./styles/present.css";
import "./styles/print.css";
import { keepForOffline } from "./app/keep-for-offline.ts";
import "./app/plaatsbepaling-app.ts";
import { createPageContent } from "./app/kept-content.ts";
import { createWorkbench } from "./app/workbench.ts";
import { createAutosave } from "./device/autosave.ts";
import { createBrowserWorkStorage } from "./device/browser-work-storage.ts";
import { createBrowserTabChannel } from "./device/tab-channel.ts";
import { textIn } from "./i18n/language.ts";
import { createResultDesk } from "./results/result-desk.ts";
import { createScenarioStore } from "./scenario-store/scenario-store.ts";
import { openingScenario } from "./scenario-store/shipped-scenarios.ts";
import { createBrowserRunner } from "./simulation/browser-runner.ts";

/** Any number would do. It is fixed, so that everybody who opens the page sees the same figures. */
const seed = 2024;

const opening = openingScenario();
const basis = { scenario: opening, name: textIn("nl", opening.name) };
const store = createScenarioStore(basis);
const app = document.createElement("pb-app");
const content = createPageContent(app, { store, opening: basis });
const autosave = createAutosave({
  storage: createBrowserWorkStorage(),
  channel: createBrowserTabChannel(),
  content,
  now: () => Date.now(),
  newId: createId,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

void autosave.open().then(async (found) => {
  await content.speaking;
  store.subscribe(() => autosave.changed());
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
  app.begin(found, content.engine);
});
keepForOffline();

/** Names a piece of work. Two tabs never take the same; a page that is not served safely has no `randomUUID`. */
function createId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
