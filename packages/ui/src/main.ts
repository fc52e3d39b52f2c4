import "./styles/tokens.css";
import "./charts/chart-colours.css";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/knobs.css";
import "./styles/cells.css";
import { keepForOffline } from "./app/keep-for-offline.ts";
import "./app/plaatsbepaling-app.ts";
import { createWorkbench } from "./app/workbench.ts";
import { textIn } from "./i18n/language.ts";
import { createResultDesk } from "./results/result-desk.ts";
import { createScenarioStore } from "./scenario-store/scenario-store.ts";
import { openingScenario } from "./scenario-store/shipped-scenarios.ts";
import { createBrowserRunner } from "./simulation/browser-runner.ts";

/** Any number would do. It is fixed, so that everybody who opens the page sees the same figures. */
const seed = 2024;

const opening = openingScenario();
const store = createScenarioStore({ scenario: opening, name: textIn("nl", opening.name) });
const desk = createResultDesk(createBrowserRunner(), seed);
const app = document.createElement("pb-app");
app.workbench = createWorkbench({
  store,
  desk,
  onEdit: (outcome, letter) => {
    const { scenarios, knobs } = app.words.messages;
    if (outcome === "copied") app.message = scenarios.madeCopy(letter);
    if (outcome === "full") app.message = knobs.full;
  },
});
document.body.replaceChildren(app);
keepForOffline();
