import { html, nothing, type TemplateResult } from "lit";
import { kpiBand } from "../../charts/kpi-band.ts";
import { icon } from "../../components/icons.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { toKeyFigures, type KeyFigure } from "./key-figures-view.ts";

/** The strip of key figures: it stays in sight while somebody reads or turns a knob. */
export function keyFigures(context: CellContext): TemplateResult {
  const { words, active, basis } = context;
  const figures = toKeyFigures(active.shown, active.tab.isBasis ? null : basis.shown, words);
  return html`<ul class="kpis">
    ${figures.map((figure) => keyFigure(figure, context))}
  </ul>`;
}

function keyFigure(key: KeyFigure, { words, active, axisTop }: CellContext): TemplateResult {
  const { figure } = key;
  return html`<li class="kpi" data-kpi=${key.id} data-state=${figure.freshness}>
    <h3 class="kpi-label">${key.label}</h3>
    <div class="kpi-line">
      <p class="kpi-value"><strong>${key.value}</strong> <span class="kpi-unit">${key.unit}</span></p>
      <p class="kpi-difference" data-direction=${key.direction}>${arrow(key)} ${key.difference}</p>
    </div>
    <div class="kpi-line">
      <div class="kpi-band" title=${key.band}>${bandOf(key, { words, letter: active.tab.letter, axisTop })}</div>
      <p class="kpi-notes">${notes(key, active.shown.runIsCurrent, words)}</p>
    </div>
  </li>`;
}

function notes(key: KeyFigure, isRun: boolean, { messages: { kpis, states } }: Words): TemplateResult {
  const { freshness, isRough } = key.figure;
  if (freshness === "current") return html`${verdict(key)} <span>${key.note}</span>`;
  if (freshness === "none" && isRun) return html`${kpis.notMeasured}`;
  return stateMark(freshness, isRough ? states.roughShort : states[freshness]);
}

const verdictIcons = { good: "current", bad: "failed", unsure: "estimate" } as const;

function verdict({ verdict: kind, verdictText }: KeyFigure): TemplateResult | typeof nothing {
  if (kind === "none") return nothing;
  return html`<span class="kpi-verdict" data-verdict=${kind}>${icon(verdictIcons[kind])} ${verdictText}</span>`;
}

function arrow({ direction }: KeyFigure): TemplateResult | typeof nothing {
  if (direction === "none") return nothing;
  const names = { more: "up", fewer: "down", same: "equal" } as const;
  return html`${icon(names[direction])}`;
}

function bandOf(
  { figure, domain, basis, label, unit, band, value, id }: KeyFigure,
  { words, letter, axisTop }: { words: Words; letter: "A" | "B" | "C" | "D"; axisTop: CellContext["axisTop"] },
): SVGSVGElement | typeof nothing {
  if (figure.value === null || figure.freshness === "none") return nothing;
  const range = {
    value: figure.value,
    ...(figure.low === null || figure.high === null ? {} : { low: figure.low, high: figure.high }),
    ...(basis === null ? {} : { basis }),
  };
  return kpiBand(range, {
    language: words.language,
    label: `${label}: ${value} ${unit}. ${band}`,
    width: 110,
    domain: [axisTop(`kpi/${id}/from`, domain[0]), axisTop(`kpi/${id}`, domain[1])],
    scenario: letter,
    state: figure.freshness,
    unit,
  });
}
