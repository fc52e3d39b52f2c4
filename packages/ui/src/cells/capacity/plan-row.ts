import { nothing, type TemplateResult } from "lit";
import type { EpochDay } from "@plaatsbepaling/sim-core";
import { html } from "../../components/html.ts";
import "../../components/date-handle.ts";
import type { DateChangeEvent, DateChooseEvent } from "../../components/date-handle.ts";
import type { KnobPhase } from "../../components/number-knob.ts";
import type { Words } from "../../i18n/words.ts";
import { spokenDate, type PlanHandle, type PlanLineView, type PlanRow } from "./plan-line-view.ts";

/** Where a row stands, and what can be done with its handles. */
export interface RowOptions {
  readonly view: PlanLineView;
  readonly words: Words;
  /** First days of the years. */
  readonly years: readonly EpochDay[];
  /** Of the part of the row that is time. */
  readonly width: number;
  readonly lanes: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly move: (handle: PlanHandle, day: EpochDay, phase: KnobPhase) => void;
  readonly choose: (handle: PlanHandle, isByKey: boolean) => void;
}

/** Room for one lane of handles, with what became of them under it. */
export const laneHeight = 36;

export function planRow({ name, shown, isChanged, handles }: PlanRow, options: RowOptions): TemplateResult {
  const lanes = 1 + Math.max(...handles.map(({ group }) => options.lanes.get(group.id) ?? 0));
  return html`<div class="plan-row" role="group" aria-label=${name}>
    <p class="plan-name">
      <span>${shown}</span>
      ${isChanged ? html`<span class="chip">${options.words.messages.knobs.changed}</span>` : nothing}
    </p>
    <div class="plan-track" .style=${`block-size:${lanes * laneHeight}px`}>
      ${options.years.map((day) => yearLine(day, options.view))} ${handles.map((handle) => ghostOf(handle, options))}
      ${handles.map((handle) => realOf(handle, options))} ${handles.map((handle) => handleOf(handle, options))}
    </div>
  </div>`;
}

function yearLine(day: EpochDay, view: PlanLineView): TemplateResult {
  return html`<span class="plan-year" .style=${`inset-inline-start:${percentOf(day, view)}%`}></span>`;
}

/** Share of the width at which a day stands; what lies beyond the period stands at its end. */
export function percentOf(day: EpochDay, { first, last }: Pick<PlanLineView, "first" | "last">): number {
  return (100 * (Math.min(last, Math.max(first, day)) - first)) / Math.max(1, last - first);
}

function handleOf(handle: PlanHandle, { view, words, width, ...options }: RowOptions): TemplateResult {
  const { group, label, places, text, possible, isChanged } = handle;
  const { format, messages } = words;
  return html`<pb-date-handle
    .style=${`inset-inline-start:${percentOf(group.day, view)}%;inset-block-start:${topOf(handle, options.lanes)}px`}
    data-plan=${group.id}
    data-change=${group.change}
    ?data-changed=${isChanged}
    .day=${group.day}
    .possible=${possible}
    .pixelsPerDay=${width / Math.max(1, view.last - view.first)}
    .text=${text}
    .label=${label}
    .spoken=${(day: EpochDay) => spokenDate(handle, day, words)}
    .shown=${(day: EpochDay) => messages.plan.shown(format.shortDate(day), places)}
    .isChosen=${options.chosen === group.id}
    .describedBy=${"plan-keys"}
    @date-change=${({ day, phase }: DateChangeEvent) => options.move(handle, day, phase)}
    @date-choose=${({ isByKey }: DateChooseEvent) => options.choose(handle, isByKey)}
  ></pb-date-handle>`;
}

/** Where it stands in the basis. */
function ghostOf(handle: PlanHandle, { view, lanes }: RowOptions): TemplateResult | typeof nothing {
  const { basisDay } = handle.group;
  if (basisDay === null || !handle.isChanged) return nothing;
  return html`<span
    class="plan-ghost"
    .style=${`inset-inline-start:${percentOf(basisDay, view)}%;inset-block-start:${topOf(handle, lanes)}px`}
  ></span>`;
}

/** What became of it: how long after the planned date it really was, in the middle one of the runs. */
function realOf(handle: PlanHandle, { view, lanes }: RowOptions): TemplateResult | typeof nothing {
  const { group, fate } = handle;
  if (fate === null) return nothing;
  const { realised, realisedShare } = fate;
  const isMostlyThere = realised !== null && realisedShare >= 0.5;
  const day = isMostlyThere ? realised.middle : view.last;
  if (day === group.day) return nothing;
  const [from, to] = [Math.min(day, group.day), Math.max(day, group.day)].map((end) => percentOf(end, view));
  const [start = 0, end = 0] = [from, to];
  return html`<span
    class="plan-real"
    data-change=${group.change}
    data-end=${isMostlyThere ? "there" : "never"}
    ?data-stale=${!view.runIsCurrent}
    .style=${`inset-inline-start:${start}%;inline-size:${end - start}%;inset-block-start:${topOf(handle, lanes) + 26}px`}
  ></span>`;
}

function topOf({ group }: PlanHandle, lanes: RowOptions["lanes"]): number {
  return (lanes.get(group.id) ?? 0) * laneHeight;
}
