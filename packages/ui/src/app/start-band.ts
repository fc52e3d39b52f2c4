import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { StoredWork } from "../device/work-storage.ts";
import type { Words } from "../i18n/words.ts";
import { readySheets } from "../start/ready-sheets.ts";
import { startAnswers } from "../start/start-answers.ts";
import { titleOf } from "./device-actions.ts";
import type { PageActions } from "./page-actions.ts";

interface Around {
  readonly words: Words;
  readonly actions: PageActions;
  /** Latest work on the device; undefined where there is none. */
  readonly latest: StoredWork | undefined;
  readonly close: () => void;
}

/** What somebody can begin with who has not done anything yet: a question, earlier work, or a file. */
export function startBand({ words, actions, latest, close }: Around): TemplateResult {
  const texts = words.messages.start;
  return html`<section class="start" aria-labelledby="start-title">
    <div class="start-head">
      <h2 id="start-title">${texts.title}</h2>
      <p class="small">${texts.explain}</p>
      ${
        latest === undefined
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => actions.reopenWork(latest)}>
              ${icon("device")} ${texts.goOn(titleOf(latest, words))}
            </button>`
      }
      <button type="button" class="quiet" @click=${() => actions.chooseFile()}>
        ${icon("open")} ${texts.openFile}
      </button>
      <button type="button" class="quiet start-close" aria-label=${texts.close} title=${texts.close} @click=${close}>
        ${icon("failed")}
      </button>
    </div>
    <ul class="start-choices">
      ${choices(words, actions)}
    </ul>
  </section>`;
}

function choices(words: Words, actions: PageActions): TemplateResult[] {
  const { start } = words.messages;
  const answers = startAnswers(words);
  return readySheets.map((ready) => {
    const { title } = start.sheets[ready.id];
    return html`<li>
      <button type="button" class="start-choice" @click=${() => actions.openReady(ready)}>
        <span class="start-question">${title}</span> <span class="start-answer">${answers[ready.id]}</span>
      </button>
    </li>`;
  });
}
