import { nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { html } from "../components/html.ts";
import { icon, type IconName } from "../components/icons.ts";
import type { Autosave } from "../device/autosave.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { targetDayOf } from "../simulation/system-of.ts";
import { closedTargetOf } from "../results/target.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import { isUnsaved, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { basisOf } from "../scenario-store/workbook.ts";
import "./bookmarks-menu.ts";
import { stepBack, stepForward } from "./describe-step.ts";
import "./device-menu.ts";
import { keyNames } from "./keyboard.ts";
import type { PageActions } from "./page-actions.ts";
import type { Presentation } from "./presentation.ts";
import type { Workbench } from "./workbench.ts";

interface Around {
  readonly words: Words;
  readonly actions: PageActions;
  readonly autosave: Autosave;
  readonly present: Pick<Presentation, "begin" | "tellStory">;
  readonly print: () => void;
  /** What this is a frame of; empty where it is the page itself. */
  readonly frameName: string;
}

/** Title, the steering group's question, whether the work is kept, and what can be done with all of it. */
export function topBar(
  { store, isDragging }: Workbench,
  { words, actions, autosave, present, print, frameName }: Around,
): TemplateResult {
  const { page, links, modes, story } = words.messages;
  const { workbook, bookmarks } = store;
  return html`<header class="top" aria-label=${frameName || nothing}>
    <div class="top-line">
      <h1 class="wordmark">${page.title} <span class="wordmark-note">${page.subtitle}</span></h1>
      <pb-device-menu
        .words=${words}
        .actions=${actions}
        .state=${autosave.state}
        .earlier=${autosave.earlier}
        .inNoFile=${workbook.tabs.filter(isUnsaved).length}
      ></pb-device-menu>
      <div class="top-actions">
        ${guard([isDragging ? null : store.history, words, actions], () => historyTools(store, { words, actions }))}
        <pb-bookmarks-menu .words=${words} .actions=${actions} .bookmarks=${bookmarks}></pb-bookmarks-menu>
        <span class="tool-gap"></span>
        ${tool("open", page.open, () => actions.chooseFile())}
        ${tool("save", page.save, () => actions.saveFile(workbook.active))}
        ${tool("share", links.share, () => actions.shareLink(workbook.active))}
        <span class="tool-gap"></span>
        <span class="tool-signs">
          ${present.tellStory === null ? nothing : tool("story", story.tell, present.tellStory)}
          ${tool("present", modes.present, present.begin)}${tool("print", modes.print, print)}
        </span>
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

function tool(name: IconName, text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="tool" title=${text} @click=${act}>
    ${icon(name)} <span class="tool-text">${text}</span>
  </button>`;
}

/** A step back and a step forward. With nothing to do they stay, and say so. While a knob is held no step can be taken. */
function historyTools(
  { history }: ScenarioStore,
  { words, actions }: { words: Words; actions: PageActions },
): TemplateResult {
  const texts = words.messages.history;
  const keys = keyNames(navigator.userAgent);
  const [back, forward] = [stepBack(history, words), stepForward(history, words)];
  const button = (name: "undo" | "redo", step: string | null, otherwise: string): TemplateResult => {
    const what = step === null ? otherwise : texts.named(texts[name], step);
    return html`<button
      type="button"
      class="tool tool-sign"
      aria-label=${texts[name]}
      aria-disabled=${step === null ? "true" : "false"}
      title=${texts.withKey(what, keys[name])}
      @click=${actions[name]}
    >
      ${icon(name)}
    </button>`;
  };
  return html`${button("undo", back, texts.nothingToUndo)}${button("redo", forward, texts.nothingToRedo)}`;
}

/** With a goal for closed places it is the steering group's question; otherwise the scenario's own. */
function questionOf({ scenario, name }: ScenarioTab, { language, messages, format }: Words): string {
  const places = closedTargetOf(scenario);
  if (places !== null && scenario.period.targetDate !== undefined) {
    return messages.page.question(format.number(places), format.date(targetDayOf(scenario)));
  }
  return scenario.question === undefined ? name : textIn(language, scenario.question);
}
