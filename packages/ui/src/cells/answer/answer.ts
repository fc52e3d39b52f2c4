import { html, nothing, type TemplateResult } from "lit";
import { stateMark } from "../../components/state-mark.ts";
import type { CellContext } from "../cell-context.ts";
import { toAnswer } from "./answer-view.ts";

/** The answer to the question at the top of the page. */
export function answer({ words, active }: CellContext): TemplateResult {
  const { verdict, sentences, freshness, isRough } = toAnswer(active.shown, words);
  const { states } = words.messages;
  return html`<div class="answer" data-state=${freshness}>
    <p class="answer-text">
      ${verdict === "" ? nothing : html`<strong class="answer-verdict">${verdict}</strong>`} ${sentences.join(" ")}
      ${freshness === "current" ? nothing : stateMark(freshness, states[freshness])}
      ${isRough ? stateMark("stale", states.rough) : nothing}
    </p>
  </div>`;
}
