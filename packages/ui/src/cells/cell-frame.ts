import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { stateMark } from "../components/state-mark.ts";
import type { Words } from "../i18n/words.ts";
import { basisLine } from "../results/basis-line.ts";
import { freshnessOf, type Freshness, type ShownResults } from "../results/shown-results.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";

interface Frame {
  readonly id: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly words: Words;
  readonly tab: ScenarioTab;
  readonly shown: ShownResults;
  readonly freshness?: Freshness | undefined;
  /** Whether its numbers are queues, which an estimate draws too short where places bind. */
  readonly hasQueues?: boolean | undefined;
}

/** What every cell has: the finding as its title, how fresh it is, and what its figures rest on. */
export function cellFrame(frame: Frame, content: TemplateResult | typeof nothing): TemplateResult {
  const { id, eyebrow, title, lead, words, tab, shown } = frame;
  const { states } = words.messages;
  const freshness = frame.freshness ?? freshnessOf(shown);
  const state = shown.work.kind === "failed" ? "failed" : freshness;
  return html`<section
    class="cell"
    id=${id}
    data-state=${state}
    aria-labelledby="${id}-title"
    aria-busy=${freshness !== "current" ? "true" : "false"}
  >
    <header class="cell-head">
      <p class="eyebrow">
        <span class="letter" data-letter=${tab.letter}>${tab.letter}</span> ${eyebrow}
        ${stateMark(state, state === "none" && shown.work.kind === "stopped" ? states.stopped : states[state])}
      </p>
      <h3 id="${id}-title">${title}</h3>
      ${lead === undefined || lead === "" ? nothing : html`<p class="cell-lead">${lead}</p>`}
      ${roughness(frame, freshness)}
    </header>
    ${content}
    <footer class="cell-foot">${basisLine(shown, tab.name, words)}</footer>
  </section>`;
}

/** An estimate of queues says so where it can be well off. */
function roughness({ hasQueues, shown, words }: Frame, freshness: Freshness): TemplateResult | typeof nothing {
  const isRough = hasQueues === true && freshness === "estimate" && (shown.estimate?.bindingForms.length ?? 0) > 0;
  return isRough ? html`<p class="cell-warning">${words.messages.states.roughLong}</p>` : nothing;
}
