import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { cellFrame } from "../cell-frame.ts";
import { provenanceDetails } from "../provenance-details.ts";
import { toNormsView, type BeyondLine, type ConditionLine, type NormLine } from "./norms-view.ts";

/** Every norm of the scenario: how often it is met, by how far it is missed, and where it stands. */
export function normsCell({ words, active }: CellContext): TemplateResult {
  const texts = words.messages.norms;
  const view = toNormsView(active.shown, words);
  // A norm is met in a share of the runs, and an estimate has no runs.
  const shown = { ...active.shown, estimate: null };
  const lead = view.norms.length === 0 ? "" : texts.lead;
  const frame = { id: "norms", eyebrow: texts.eyebrow, title: view.title, lead, words, tab: active.tab, shown };
  return cellFrame(
    frame,
    html`${
      view.norms.length === 0
        ? nothing
        : html`<ul class="norms">
            ${view.norms.map((norm) => normLine(norm, words))}
          </ul>`
    }
    ${view.beyond.length === 0 ? nothing : beyondList(view.beyond, words)}`,
  );
}

const verdictIcons = { good: "current", bad: "failed", unsure: "estimate", none: "none" } as const;

function normLine({ statement, verdict, frequency, conditions, provenance }: NormLine, words: Words): TemplateResult {
  const texts = words.messages.norms;
  return html`<li class="norm">
    <p class="norm-verdict" data-verdict=${verdict}>
      ${icon(verdictIcons[verdict])} <strong>${texts.verdicts[verdict]}</strong>
      <span class="norm-frequency">${frequency}</span>
    </p>
    <div>
      <h4>${statement}</h4>
      <ul class="norm-conditions">
        ${conditions.map(conditionLine)}
      </ul>
      ${provenanceDetails(provenance, `${texts.provenance(provenance.heading)}: ${statement}`)}
    </div>
  </li>`;
}

function conditionLine({ name, bound, distance }: ConditionLine): TemplateResult {
  return html`<li>
    <span>${name}: ${bound}</span>
    <span><strong>${distance.mean}</strong> <span class="norm-band">${distance.band}</span></span>
  </li>`;
}

function beyondList(lines: readonly BeyondLine[], words: Words): TemplateResult {
  const texts = words.messages.norms;
  return html`<details class="figure-table">
    <summary>${texts.beyond(words.format.number(lines.length))}</summary>
    <p class="small">${texts.beyondLead}</p>
    <ul class="norms-beyond">
      ${lines.map(
        ({ statement, why, provenance }) =>
          html`<li>
            <p><strong>${statement}</strong> ${why}</p>
            ${provenanceDetails(provenance, `${texts.provenance(provenance.heading)}: ${statement}`)}
          </li>`,
      )}
    </ul>
  </details>`;
}
