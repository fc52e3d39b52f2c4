import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { ShownScenario } from "../../cells/cell-context.ts";
import type { Words } from "../../i18n/words.ts";
import { toAnnexView, type AnnexScenario } from "./annex-view.ts";

/** Behind what is printed: every assumption that differs from the basis, the sources, and what the figures rest on. */
export function annex(shown: readonly ShownScenario[], words: Words): TemplateResult {
  const texts = words.messages.modes.annex;
  const { scenarios, sources } = toAnnexView(shown, words);
  return html`<section class="annex" aria-labelledby="annex-title">
    <h2 id="annex-title">${texts.title}</h2>
    <p>${texts.lead}</p>
    ${scenarios.map((scenario) => ofScenario(scenario, words))}
    ${
      sources.length === 0
        ? nothing
        : html`<h3>${texts.sources}</h3>
            <ul>
              ${sources.map((source) => html`<li>${source}</li>`)}
            </ul>`
    }
  </section>`;
}

function ofScenario(
  { letter, name, restsOn, isBasis, assumptions, others }: AnnexScenario,
  words: Words,
): TemplateResult {
  const texts = words.messages.modes.annex;
  const { comparison } = words.messages.cells;
  return html`<h3><span class="letter" data-letter=${letter}>${letter}</span> ${name}</h3>
    <p class="small">${restsOn}</p>
    ${isBasis ? html`<p>${texts.basis}</p>` : nothing}
    ${!isBasis && assumptions.length === 0 ? html`<p>${comparison.inputsNone}</p>` : nothing}
    ${
      assumptions.length === 0
        ? nothing
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${comparison.parameter}</th>
                <th scope="col" class="number">A</th>
                <th scope="col" class="number">${letter}</th>
                <th scope="col">${texts.origin}</th>
              </tr>
            </thead>
            <tbody>
              ${assumptions.map(
                ({ label, inBasis, here, origin }) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    <td class="number">${inBasis}</td>
                    <td class="number"><strong>${here}</strong></td>
                    <td>${origin}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    ${others === "" ? nothing : html`<p>${comparison.otherInputs(others)}</p>`}`;
}
