import { render, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { createPageContent } from "../app/kept-content.ts";
import { issueList } from "../app/notice-parts.ts";
import { openApp } from "../app/open-app.ts";
import { linkRefusal } from "../app/work-notice.ts";
import { createAutosave } from "../device/autosave.ts";
import type { WorkStorage } from "../device/work-storage.ts";
import { loadWords, type Words } from "../i18n/words.ts";
import { createScenarioStore, type Work } from "../scenario-store/scenario-store.ts";
import { shippedIds, shippedScenario, shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { basisOf } from "../scenario-store/workbook.ts";
import type { EmbedOptions } from "./embed-options.ts";
import { frameNameOf } from "./frame-name.ts";
import { messageOf, type FrameMessage } from "./frame-messages.ts";
import { openEmbedded, type Embedded } from "./open-embedded.ts";

/** Shows what another page asked for. Nothing is kept on the device: the same address shows the same tomorrow. */
export async function showEmbedded(options: EmbedOptions): Promise<void> {
  const words = await loadWords(options.language);
  document.documentElement.lang = options.language;
  const embedded = await openEmbedded(options, {
    words,
    ids: shippedIds(),
    shipped: shippedScenario,
    allShipped: shippedScenarios,
    given: scenarioFromAround,
  });
  if (embedded.kind === "work") showWork(embedded.work, options, words);
  else render(problem(embedded, words), document.body);
  new ResizeObserver(tellHeight).observe(document.body.firstElementChild ?? document.body);
}

function showWork(work: Work, { embed }: EmbedOptions, words: Words): void {
  const store = createScenarioStore(basisOf(work.workbook));
  store.load(work);
  const app = document.createElement("pb-app");
  app.dataset["embedded"] = embed;
  app.words = words;
  app.frameName = frameNameOf(work.workbook, embed, words);
  const content = createPageContent(app, { store, opening: basisOf(work.workbook) });
  const autosave = createAutosave({
    storage: nowhere,
    channel: { post: () => undefined, listen: () => undefined },
    content,
    now: () => Date.now(),
    newId: () => "",
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  openApp(app, { store, autosave });
}

/** Takes everything and gives nothing back. */
const nowhere: WorkStorage = {
  all: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  write: () => Promise.resolve("written"),
  remove: () => Promise.resolve(),
};

function problem(embedded: Exclude<Embedded, { kind: "work" }>, words: Words): TemplateResult {
  const { embed, files } = words.messages;
  const body = {
    problem: () => html`<p>${embedded.kind === "problem" ? embedded.text : ""}</p>`,
    link: () => html`<p>${embedded.kind === "link" ? linkRefusal(embedded.why, words) : ""}</p>`,
    issues: () => {
      const issues = embedded.kind === "issues" ? embedded.issues : [];
      return html`<p>${files.refusedLead(issues.length)}</p>
        ${issueList(issues, words)}`;
    },
  };
  return html`<main class="embed-problem" role="alert">
    <h1>${embed.title}</h1>
    ${body[embedded.kind]()}
  </main>`;
}

/** Asks the page around this one, which alone may answer. Whatever it gives is read as any file is. */
function scenarioFromAround(): Promise<string | null> {
  return new Promise((resolve) => {
    window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
      const message = source === window.parent ? messageOf("scenario", data) : null;
      if (message !== null) resolve(typeof message.text === "string" ? message.text : null);
    });
    tell({ plaatsbepaling: "ready" });
  });
}

function tellHeight(): void {
  const { height } = (document.body.firstElementChild ?? document.body).getBoundingClientRect();
  tell({ plaatsbepaling: "height", height: Math.ceil(height) });
}

/** Nothing in it is secret, and whoever frames this page may know how high it is. */
function tell(message: FrameMessage): void {
  window.parent.postMessage(message, "*");
}
