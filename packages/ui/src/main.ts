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
import "./styles/story.css";
import "./styles/print.css";
import "./styles/embed.css";
import { keepForOffline } from "./app/keep-for-offline.ts";
import "./app/plaatsbepaling-app.ts";
import { createPageContent } from "./app/kept-content.ts";
import { openApp } from "./app/open-app.ts";
import { createAutosave } from "./device/autosave.ts";
import { createBrowserWorkStorage } from "./device/browser-work-storage.ts";
import { createBrowserTabChannel } from "./device/tab-channel.ts";
import { readEmbedOptions } from "./embed/embed-options.ts";
import { textIn } from "./i18n/language.ts";
import { createScenarioStore } from "./scenario-store/scenario-store.ts";
import { openingScenario } from "./scenario-store/shipped-scenarios.ts";

const embedded = readEmbedOptions(window.location.hash);
if (embedded === null) openPage();
else void import("./embed/embedded-page.ts").then(({ showEmbedded }) => showEmbedded(embedded));

/** The page on its own, with what was kept on the device. */
function openPage(): void {
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
    openApp(app, { store, autosave });
    app.begin(found, content.engine);
  });
  keepForOffline();
}

/** Names a piece of work. Two tabs never take the same; a page that is not served safely has no `randomUUID`. */
function createId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
