import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import type { Presentation } from "./presentation.ts";

/** Where one is in the presentation or the story, and how to go on. */
export function presentBar(presentation: Presentation, words: Words): TemplateResult | typeof nothing {
  if (!presentation.isOn) return nothing;
  const { modes, page, story } = words.messages;
  const texts = presentation.isTelling ? story : modes;
  const button = (move: "previous" | "next" | "leave", sign: TemplateResult): TemplateResult =>
    html`<button type="button" class="tool" title=${texts[move]} @click=${() => presentation.move(move)}>
      ${sign}
    </button>`;
  return html`<header class="present-bar">
    <h1 class="visually-hidden">${page.title}</h1>
    <h2 class="visually-hidden">${presentation.isTelling ? story.telling : modes.presenting}</h2>
    ${button("previous", html`<span class="turned">${icon("chevron")}</span><span class="visually-hidden">${texts.previous}</span>`)}
    <p role="status">${presentation.position}</p>
    ${button("next", html`<span class="turned-on">${icon("chevron")}</span><span class="visually-hidden">${texts.next}</span>`)}
    <span class="present-keys small">${modes.keys}</span>
    ${button("leave", html`${icon("failed")} <span class="tool-text">${texts.leave}</span>`)}
  </header>`;
}
