import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { flowSizeOf, type FlowSize } from "../../charts/flow-picture.ts";
import { flowScheme } from "../../charts/flow-scheme.ts";
import type { Words } from "../../i18n/words.ts";
import { freshnessOf, type Freshness } from "../../results/shown-results.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import type { ShownScenario } from "../cell-context.ts";
import type { CellPlace } from "../cell-kind.ts";
import { figureTexts } from "../figure-texts.ts";
import { toFlowTable } from "./flow-table.ts";
import { toFlowDifferenceView, toFlowView, type FlowView } from "./flow-view.ts";

/** From referral to leaving: how many youths went which way, in one scenario or as the difference between two. */
export function flowCell(place: CellPlace): TemplateResult {
  const { words } = place;
  const wantsDifference = place.cell.content?.["difference"] === true;
  const shown = (wantsDifference ? differenceIn(place) : null) ?? flowsIn(place);
  const { view, scenario, isDifference, freshness } = shown;
  const { eyebrow } = words.messages.flow;
  // Youths are followed one by one, which an estimate does not do.
  const known = { shown: { ...scenario.shown, estimate: null }, freshness };
  const frame = { id: "flow", eyebrow, title: view.title, lead: view.lead, words, tab: scenario.tab, ...known };
  return cellFrame(
    frame,
    html`${choice(place, wantsDifference)}
    ${wantsDifference && !isDifference ? html`<p class="small">${whyNot(place)}</p>` : nothing}
    ${view.columns.length === 0 ? nothing : figure(shown, place)}`,
  );
}

/** What is drawn, of which scenario, and how fresh that is. */
interface ShownFlows {
  readonly view: FlowView;
  readonly scenario: ShownScenario;
  readonly isDifference: boolean;
  readonly freshness: Freshness;
}

function flowsIn({ words, active }: CellPlace): ShownFlows {
  return { view: toFlowView(active, words), scenario: active, isDifference: false, freshness: ofRuns([active]) };
}

function differenceIn({ words, comparison: { pair } }: CellPlace): ShownFlows | null {
  if (pair === null) return null;
  const view = toFlowDifferenceView(pair, words);
  const freshness = ofRuns([pair.first, pair.second]);
  return view === null ? null : { view, scenario: pair.second, isDifference: true, freshness };
}

/** As old as the oldest run that it rests on. */
function ofRuns(scenarios: readonly ShownScenario[]): Freshness {
  const all = scenarios.map(({ shown }) => freshnessOf({ ...shown, estimate: null }));
  return all.find((freshness) => freshness !== "current") ?? "current";
}

function choice({ words, comparison, keep }: CellPlace, isDifference: boolean): TemplateResult {
  const texts = words.messages.flow;
  const other = comparison.pair?.first.tab.letter;
  const option = (difference: boolean, text: string): TemplateResult =>
    html`<button
      type="button"
      class="choice"
      aria-pressed=${difference === isDifference ? "true" : "false"}
      @click=${() => keep((content) => ({ ...content, difference }))}
    >
      ${text}
    </button>`;
  return html`<div class="cell-choice" role="group" aria-label=${texts.shows}>
    ${option(false, texts.numbers)}
    ${option(true, other === undefined ? texts.differenceAlone : texts.differenceWith(other))}
  </div>`;
}

function whyNot({ words, comparison: { pair } }: CellPlace): string {
  const texts = words.messages.flow;
  if (pair === null) return texts.nothingToCompare;
  return pair.first.shown.run === null || pair.second.shown.run === null ? texts.notYet : texts.otherDays;
}

function figure({ view, scenario, isDifference, freshness }: ShownFlows, place: CellPlace): TemplateResult {
  const { words, axisTop } = place;
  const { language, messages, format } = words;
  const texts = messages.flow;
  const nameOf = (stop: string): string => nameOfPlace(stop, view, words);
  const youths = (number: number): string =>
    isDifference
      ? texts.changed(format.number(Math.abs(number), 1), number < 0)
      : texts.counted(format.number(number, 1));
  const draw = (width: number): SVGSVGElement =>
    flowScheme(view.picture, {
      ...{ language, width, label: view.title, names: texts.places, size: steadySize(view, axisTop, isDifference) },
      ...(isDifference ? texts.headingsOfDifference : texts.headings),
      state: freshness === "current" ? "current" : "stale",
      difference: isDifference ? texts.key : null,
      describe: (from, to, number) => `${nameOf(from)} → ${nameOf(to)}: ${youths(number)}`,
    });
  return html`<pb-chart-figure
    .heading=${view.title}
    .description=${isDifference ? texts.descriptionDifference : texts.description}
    .table=${toFlowTable(view.columns, { words, nameOf })}
    .draw=${draw}
    .showsHeading=${false}
    .carries=${carriedBy(scenario, words)}
    .texts=${figureTexts(words, view.title)}
    .fileName=${"stroomschema"}
  ></pb-chart-figure>`;
}

/** Widths keep their measure while results are made, so that they can be held against what was there. */
function steadySize({ picture }: FlowView, axisTop: CellPlace["axisTop"], isDifference: boolean): FlowSize {
  const needed = flowSizeOf(picture);
  const kind = isDifference ? "flowDifference" : "flow";
  return {
    row: axisTop(`${kind}/row`, needed.row),
    edge: axisTop(`${kind}/edge`, needed.edge),
    stand: axisTop(`${kind}/stand`, needed.stand),
  };
}

function nameOfPlace(stop: string, { picture }: FlowView, { messages }: Words): string {
  const texts = messages.flow;
  const [kind, id] = stop.split("/");
  if (id !== undefined) {
    const name = picture.forms.find((form) => form.id === id)?.name ?? id;
    return kind === "waiting" ? texts.listOf(name) : name;
  }
  return texts.stops[stop as keyof typeof texts.stops];
}
