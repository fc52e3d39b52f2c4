import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { CellContext } from "../cell-context.ts";
import { toAnswer } from "./answer-view.ts";
import { toUncertaintyLine } from "./uncertainty-view.ts";

/** The answer to the question at the top of the page. */
export function answer({ words, active }: CellContext): TemplateResult {
  const { verdict, sentences, freshness, isRough } = toAnswer(active.shown, words);
  const { states } = words.messages;
  const uncertainty = toUncertaintyLine(active.shown, words);
  return html`<div class="answer" data-state=${freshness}>
    <p class="answer-text">
      ${verdict === "" ? nothing : html`<strong class="answer-verdict">${verdict}</strong>`} ${sentences.join(" ")}
      ${freshness === "current" ? nothing : stateMark(freshness, states[freshness])}
      ${isRough ? stateMark("stale", states.rough) : nothing}
    </p>
    ${
      uncertainty === ""
        ? nothing
        : html`<p class="small">
            ${uncertainty} ${active.shown.runIsCurrent ? nothing : stateMark("stale", states.stale)}
          </p>`
    }
  </div>`;
}
