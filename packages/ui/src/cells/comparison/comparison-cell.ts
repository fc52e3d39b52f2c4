import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { differenceDots, toDifferenceTable } from "../../charts/difference-dots.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { figureTexts } from "../figure-texts.ts";
import { differencesBetween } from "./compared-differences.ts";
import { toComparisonView, type ComparisonView } from "./comparison-view.ts";

export interface ComparisonOptions {
  readonly pair: { first: ShownScenario; second: ShownScenario } | null;
  /** Scenarios that come with the page and are not open yet. */
  readonly suggestions: readonly { readonly name: string; readonly add: () => void }[];
}

/** Two scenarios beside each other: what goes in differently, and what comes out differently. */
export function comparisonCell(
  { words, active }: CellContext,
  { pair, suggestions }: ComparisonOptions,
): TemplateResult {
  const texts = words.messages.cells.comparison;
  if (pair === null) return alone({ words, active, suggestions });
  const { first, second } = pair;
  const differences = differencesBetween(first.shown, second.shown);
  const view = toComparisonView({ first: first.tab, second: second.tab }, { differences, words });
  const frame = {
    id: "comparison",
    eyebrow: `${texts.eyebrow}: ${first.tab.letter} ${first.tab.name}, ${second.tab.letter} ${second.tab.name}`,
    title: view.title,
    lead: view.chance,
    words,
    ...second,
    freshness: differences === null ? ("none" as const) : ("current" as const),
  };
  return cellFrame(
    frame,
    html`${inputsTable(view, { pair, words })}
    ${view.rows.length === 0 ? html`<p>${texts.waitingFor}</p>` : chart(view, second, words)}`,
  );
}

function alone({
  words,
  active,
  suggestions,
}: {
  words: Words;
  active: ShownScenario;
  suggestions: ComparisonOptions["suggestions"];
}): TemplateResult {
  const texts = words.messages.cells.comparison;
  return html`<section class="cell" id="comparison" aria-labelledby="comparison-title">
    <header class="cell-head">
      <p class="eyebrow">
        <span class="letter" data-letter=${active.tab.letter}>${active.tab.letter}</span> ${texts.eyebrow}
      </p>
      <h3 id="comparison-title">${texts.alone}</h3>
      <p class="cell-lead">${texts.aloneHelp}</p>
    </header>
    <div class="suggestions">
      ${suggestions.map(({ name, add }) => html`<button type="button" class="choice" @click=${add}>${name}</button>`)}
    </div>
  </section>`;
}

function inputsTable(
  { inputs, otherInputs }: ComparisonView,
  { pair: { first, second }, words }: { pair: { first: ShownScenario; second: ShownScenario }; words: Words },
): TemplateResult {
  const texts = words.messages.cells.comparison;
  const rest = otherInputs === "" ? nothing : html`<p class="small">${texts.otherInputs(otherInputs)}</p>`;
  if (inputs.length === 0)
    return html`<h4>${texts.inputs}</h4>
      <p>${texts.inputsNone}</p>
      ${rest}`;
  return html`<h4 id="inputs-title">${texts.inputs}</h4>
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="inputs-title">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.parameter}</th>
            <th scope="col" class="number">
              <span class="letter" data-letter=${first.tab.letter}>${first.tab.letter}</span>
            </th>
            <th scope="col" class="number">
              <span class="letter" data-letter=${second.tab.letter}>${second.tab.letter}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          ${inputs.map(
            (input) =>
              html`<tr>
                <th scope="row">${input.label}</th>
                <td class="number">${input.first}</td>
                <td class="number"><strong>${input.second}</strong></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${rest}`;
}

function chart(view: ComparisonView, second: ShownScenario, words: Words): TemplateResult {
  const { language } = words;
  const draw = (width: number): SVGSVGElement =>
    differenceDots(view.rows, { language, label: view.title, width, versus: view.versus, state: "current" });
  return html`<pb-chart-figure
    .heading=${view.title}
    .description=${view.description}
    .table=${toDifferenceTable(view.rows, { language })}
    .draw=${draw}
    .showsHeading=${false}
    .carries=${carriedBy(second, words)}
    .texts=${figureTexts(words, view.title)}
    .fileName=${"vergelijking"}
  ></pb-chart-figure>`;
}
