import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { KnobChangeEvent, KnobTexts } from "../components/number-knob.ts";
import type { Words } from "../i18n/words.ts";
import { valueWithUnit, type ParameterRow } from "../parameters/parameter-row-view.ts";
import { toProvenanceView } from "../parameters/provenance-view.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { PageActions } from "./page-actions.ts";

interface Around {
  readonly words: Words;
  readonly active: ScenarioTab;
  readonly actions: PageActions;
  /** First part of its ids: a knob may stand on the page more than once. */
  readonly idPrefix: string;
}

/** One knob: what it is called, how it stands, what that comes to, and where the number is from. */
export function parameterRow(row: ParameterRow, around: Around): TemplateResult {
  const { parameter, label, isChanged, basis } = row;
  const { words, actions, idPrefix } = around;
  const texts = words.messages.knobs;
  const id = `${idPrefix}-${parameter.id.replace("/", "-")}`;
  return html`<div class="knob" data-parameter=${parameter.id} ?data-changed=${isChanged}>
    <div class="knob-head">
      <span class="knob-label" id=${id}>${label}</span>
      ${isChanged ? html`<span class="chip">${texts.changed}</span>` : nothing}
      ${
        isChanged && basis !== null
          ? html`<button
              type="button"
              class="quiet knob-reset"
              aria-label="${label}: ${texts.reset(valueWithUnit(parameter, basis, words))}"
              title=${texts.reset(valueWithUnit(parameter, basis, words))}
              @click=${() => actions.resetParameters([parameter])}
            >
              ${icon("reset")}
            </button>`
          : nothing
      }
    </div>
    <pb-number-knob
      .value=${row.value}
      .scale=${scaleOf(row)}
      .marks=${row.marks}
      .stretches=${row.stretches}
      .language=${words.language}
      .unit=${row.unit}
      .valueText=${row.valueText}
      .texts=${knobTexts(row, words)}
      .labelledBy=${id}
      @knob-change=${({ value, phase }: KnobChangeEvent) => actions.changeParameter(parameter, value, phase)}
    ></pb-number-knob>
    ${realTerms(row)} ${details(row, around)}
  </div>`;
}

function scaleOf({ parameter, possible, plausible }: ParameterRow): {
  low: number;
  high: number;
  step: number;
  decimals: number;
  possible: readonly [number, number];
} {
  const [low, high] = plausible;
  return { low, high, step: parameter.step, decimals: parameter.decimals, possible };
}

function realTerms({ realTerms: text, stretchName }: ParameterRow): TemplateResult | typeof nothing {
  const parts = [text, stretchName].filter((part) => part !== "");
  return parts.length === 0 ? nothing : html`<p class="knob-meaning">${parts.join(" · ")}</p>`;
}

function details(row: ParameterRow, { words, active }: Around): TemplateResult {
  const { parameter, label, definition, stretches } = row;
  const texts = words.messages.knobs;
  const origin = toProvenanceView(active.scenario, parameter.pointer, words);
  const value = (number: number): string => valueWithUnit(parameter, number, words);
  return html`<details class="knob-details">
    <summary aria-label="${origin.heading}: ${texts.details(label)}">
      <span data-kind=${origin.kind} class="origin">${origin.heading}</span>
    </summary>
    <p>${definition}</p>
    <h5>${words.messages.provenance.title}: ${origin.heading.toLowerCase()}</h5>
    ${origin.lines.map((line) => html`<p>${line}</p>`)}
    ${
      stretches.length === 0
        ? nothing
        : html`<h5>${texts.stretches}</h5>
            <ul>
              ${stretches.map(({ low, high, name }) => html`<li>${texts.stretch(name, value(low), value(high))}</li>`)}
            </ul>`
    }
  </details>`;
}

function knobTexts({ parameter, label, possible, plausible }: ParameterRow, words: Words): KnobTexts {
  const texts = words.messages.knobs;
  const written = (value: number): string => valueWithUnit(parameter, value, words);
  const [low, high] = [plausible, possible].map(([from, to]) => [written(from), written(to)] as const) as [
    readonly [string, string],
    readonly [string, string],
  ];
  return {
    less: texts.less(label),
    more: texts.more(label),
    field: texts.valueIn(label, words.messages.units[parameter.unit]("")),
    never: texts.never,
    unclear: texts.unclear,
    notANumber: texts.notANumber(words.format.plain(plausible[0] + parameter.step, 2)),
    impossible: texts.impossible(...high),
    unusual: texts.unusual(...low),
    read: (value) => texts.read(written(value)),
    write: (value) => words.format.plain(value, Math.max(parameter.decimals, 2)),
  };
}
