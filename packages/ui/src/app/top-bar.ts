import { html, type TemplateResult } from "lit";
import { icon } from "../components/icons.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { targetDayOf } from "../results/system-of.ts";
import { closedTargetOf } from "../results/target.ts";
import { isUnsaved, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { basisOf, type Workbook } from "../scenario-store/workbook.ts";
import type { PageActions } from "./page-actions.ts";

/** Title, the steering group's question, and what can be done with files. */
export function topBar(workbook: Workbook, { words, actions }: { words: Words; actions: PageActions }): TemplateResult {
  const { page } = words.messages;
  return html`<header class="top">
    <div class="top-line">
      <h1 class="wordmark">${page.title} <span class="wordmark-note">${page.subtitle}</span></h1>
      <p class="save-state" role="status">${saveState(workbook, words)}</p>
      <div class="top-actions">
        <button type="button" class="tool" @click=${() => actions.chooseFile()}>${icon("open")} ${page.open}</button>
        <button type="button" class="tool" @click=${() => actions.saveFile(workbook.active)}>
          ${icon("save")} ${page.save}
        </button>
        <button
          type="button"
          class="tool"
          lang=${words.language === "nl" ? "en" : "nl"}
          aria-label=${page.otherLanguageLabel}
          @click=${() => actions.switchLanguage()}
        >
          ${page.otherLanguage}
        </button>
      </div>
    </div>
    <h2 class="question">${questionOf(basisOf(workbook), words)}</h2>
  </header>`;
}

/** With a goal for closed places it is the steering group's question; otherwise the scenario's own. */
function questionOf({ scenario, name }: ScenarioTab, { language, messages, format }: Words): string {
  const places = closedTargetOf(scenario);
  if (places !== null && scenario.period.targetDate !== undefined) {
    return messages.page.question(format.number(places), format.date(targetDayOf(scenario)));
  }
  return scenario.question === undefined ? name : textIn(language, scenario.question);
}

function saveState({ tabs }: Workbook, { messages: { page } }: Words): string {
  const unsaved = tabs.filter(isUnsaved).length;
  if (unsaved > 0) return page.saveState.unsaved(unsaved);
  return tabs.every(({ scenario, origin }) => scenario === origin) ? page.saveState.nothing : page.saveState.saved;
}
