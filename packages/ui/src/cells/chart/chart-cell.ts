import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { bandChart, toBandTable } from "../../charts/band-chart.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import type { CellPlace } from "../cell-kind.ts";
import { drawnLine } from "../drawn-line.ts";
import { figureTexts } from "../figure-texts.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { chartMeasures, readChart, toggled, type ChartContent, type ChartMeasure } from "./chart-content.ts";
import { toChartView, type ChartView } from "./chart-view.ts";

/** A chart of what somebody chooses: one measure day by day, of all forms or some, for the scenarios that are visible. */
export function chartCell(place: CellPlace): TemplateResult {
  const { words, cell } = place;
  const texts = words.messages.chart;
  const content = readChart(cell.content);
  const id = `chart-${cell.id}`;
  const frame = { id, eyebrow: texts.eyebrow, words, hasQueues: content.measure === "waiting" };
  const { measure } = content;
  if (measure === null) {
    const title = texts.unknown;
    return cellFrame({ ...frame, ...place.active, title }, chooser({ content, measure, view: null }, place));
  }
  const view = toChartView(content, measure, place);
  return cellFrame(
    { ...frame, ...view.main, title: view.title, lead: view.lead },
    html`${chooser({ content, measure, view }, place)}
    ${view.rows.length === 0 ? html`<p class="small">${nothingDrawn(view, place)}</p>` : figure(view, { measure, place })}`,
  );
}

function nothingDrawn({ scenarios, noSuchThing }: ChartView, { words }: CellPlace): string {
  if (!scenarios.some(({ isChosen }) => isChosen)) return words.messages.chart.noScenario;
  return noSuchThing === "" ? words.messages.cells.empty : noSuchThing;
}

interface Choosing {
  readonly content: ChartContent;
  readonly measure: ChartMeasure | null;
  readonly view: ChartView | null;
}

/** What is drawn, of which forms, for which scenarios. */
function chooser({ content, measure, view }: Choosing, { words, cell, keep }: CellPlace): TemplateResult {
  const texts = words.messages.chart;
  const id = `chart-${cell.id}-measure`;
  const set = (change: Partial<ChartContent>): void => keep((kept) => ({ ...kept, ...change }));
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = chartMeasures.find((known) => known === value);
    if (chosen !== undefined) set({ measure: chosen });
  };
  return html`<div class="cell-setup">
    <label for=${id}>${texts.measure}</label>
    <select id=${id} data-begin @change=${choose}>
      ${measure === null ? html`<option value="" selected>${texts.choose}</option>` : nothing}
      ${chartMeasures.map(
        (known) => html`<option value=${known} ?selected=${known === measure}>${texts.measures[known]}</option>`,
      )}
    </select>
    ${view === null ? nothing : choices(view, { content, set, words })}
  </div>`;
}

function choices(
  { forms, scenarios }: ChartView,
  {
    content,
    set,
    words,
  }: { content: ChartContent; set: (change: Partial<ChartContent>) => void; words: CellPlace["words"] },
): TemplateResult {
  const texts = words.messages.chart;
  const ofScenarios = scenarios.map(({ letter, name, isChosen }) =>
    toggle(`${letter} ${name}`, { isChosen, act: () => set({ without: toggled(content.without, letter) }) }),
  );
  const ofForms = forms.map(({ id, name, isChosen }) =>
    toggle(name, { isChosen, act: () => set({ forms: toggled(content.forms, id) }) }),
  );
  const areTogether = forms.every(({ isChosen }) => !isChosen);
  const together = toggle(texts.together, { isChosen: areTogether, act: () => set({ forms: [] }) });
  return html`${forms.length === 0 ? nothing : group(texts.forms, [together, ...ofForms])}
  ${scenarios.length < 2 ? nothing : group(texts.scenarios, ofScenarios)}`;
}

function group(label: string, buttons: readonly TemplateResult[]): TemplateResult {
  return html`<div class="cell-choice" role="group" aria-label=${label}>${buttons}</div>`;
}

function toggle(text: string, { isChosen, act }: { isChosen: boolean; act: () => void }): TemplateResult {
  return html`<button type="button" class="choice" aria-pressed=${isChosen ? "true" : "false"} @click=${act}>
    ${text}
  </button>`;
}

function figure(view: ChartView, { measure, place }: { measure: ChartMeasure; place: CellPlace }): TemplateResult {
  const { words, cell, axisTop } = place;
  const { language } = words;
  const { rows, title, yLabel, target, main } = view;
  const chosen = view.forms.flatMap(({ id, isChosen }) => (isChosen ? [id] : []));
  const axis = ["chart", cell.id, measure, ...chosen].join("/");
  const draw = (width: number): SVGSVGElement =>
    bandChart(rows, {
      ...{ language, label: title, width, yLabel, target, emphasis: main.tab.letter },
      yMax: axisTop(axis, view.yMax),
    });
  return html`<pb-chart-figure
    .heading=${title}
    .description=${words.messages.chart.description(drawnLine(freshnessOf(main.shown), words))}
    .table=${toBandTable(rows, { language })}
    .draw=${draw}
    .showsHeading=${false}
    .carries=${carriedBy(main, words)}
    .texts=${figureTexts(words, title)}
    .fileName=${`grafiek-${measure}`}
  ></pb-chart-figure>`;
}
