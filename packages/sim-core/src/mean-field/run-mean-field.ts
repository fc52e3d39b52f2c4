import type { CareSystem } from "../youth-care/care-system.ts";
import { affordableStep } from "./amount-of-work.ts";
import { stepAmongBlocks } from "./step-among-blocks.ts";
import { sumOfCurves, toMeasures } from "./mean-field-measures.ts";
import { displaceYouths } from "./displacing.ts";
import { changePlaces, endTransition } from "./opening-and-closing.ts";
import { placeThoseWaiting } from "./placing.ts";
import { emptyRecord, recordPoint, type RunRecord } from "./recording.ts";
import { referInStep } from "./referring.ts";
import { toState, type MeanFieldState } from "./run-state.ts";
import { fillStart } from "./starting.ts";
import { beginStays, endHoldsAndStays, sendAway, settleStays } from "./staying.ts";
import { tablesOf } from "./system-tables.ts";
import { transferInStep } from "./transferring.ts";
import { joinOldCohorts } from "./waiting-list.ts";
import { ageThoseWaiting, settleThoseWaiting } from "./waiting.ts";

/** What flow equations say of a system: one run, no chance, youths as real numbers. */
export interface MeanFieldResult {
  /** The step that was taken. */
  readonly stepDays: 1 | 7;
  /** The day of each point: 0, `stepDays`, and so on, up to the end of the run. */
  readonly days: readonly number[];
  /** By the ids of `outcomes/series.ts`, one value a point: counts at the start of the day, after its changes. */
  readonly series: Readonly<Record<string, readonly number[]>>;
  /** By the ids of `outcomes/measures.ts`: those that this method can know. Target-day values lie between points. */
  readonly measures: Readonly<Record<string, number>>;
  /** Forms that are so near to full at some time that single youths would find them full: their queues are too low. */
  readonly bindingForms: readonly string[];
}

/**
 * Run a system as flow equations with steps of a day or a week; by the week too where a day would be too much work
 * (`mostWork`). Throws a `RangeError` where even that is too much.
 *
 * Tables are kept by the content of what they are made of. After a change of places, inflow, triage by date, rules of
 * waiting or the plan none is made again; after one of a stay its own curve is, and what follows from the ages at which
 * youths come back.
 */
export function runMeanField(system: CareSystem, { stepDays: asked }: { stepDays: 1 | 7 }): MeanFieldResult {
  const stepDays = affordableStep(system, asked);
  const { record, state } = runSteps(system, stepDays);
  const points = Math.floor(system.days / stepDays) + 1;
  return {
    stepDays,
    days: Array.from({ length: points }, (_, point) => point * stepDays),
    series: toSeries(system, record, points),
    measures: toMeasures(record, state),
    bindingForms: system.forms.flatMap(({ id }, form) => (record.binds[form] === 1 ? [id] : [])),
  };
}

/** All steps of a run: what was recorded, and the state at the end. */
export function runSteps(system: CareSystem, stepDays: 1 | 7): { record: RunRecord; state: MeanFieldState } {
  const tables = tablesOf(system, stepDays);
  const state = toState(system, tables);
  const record = emptyRecord(system, stepDays, tables.grid.steps + 1);
  changePlaces(state, record, 0);
  fillStart(state);
  recordPoint(state, record, 0);
  for (let step = 0; step < tables.grid.steps; step++) {
    state.step = step;
    state.now = stepAmongBlocks(tables.sizes, step);
    state.measuredShare = measuredShareOf(system, step, stepDays);
    changePlaces(state, record, step + 1);
    advance(state);
    recordPoint(state, record, step + 1);
  }
  endTransition(state);
  return { record, state };
}

/** Stays that end within the step can lead to a place within it; what is left after these rounds waits for the next. */
const rounds = 4;

function advance(state: MeanFieldState): void {
  for (const list of state.lists) joinOldCohorts(list, state.step);
  endHoldsAndStays(state);
  if (state.step > 0) ageThoseWaiting(state, false);
  referInStep(state);
  for (let round = 0; round < rounds; round++) {
    placeThoseWaiting(state, round);
    if (beginStays(state) < 1e-3) break;
  }
  if (state.step > 0) ageThoseWaiting(state, true);
  settleThoseWaiting(state);
  beginStays(state);
  settleStays(state);
  transferInStep(state);
  displaceYouths(state);
  sendAway(state);
}

function measuredShareOf({ warmUpDays, days }: CareSystem, step: number, stepDays: number): number {
  const from = Math.max(step * stepDays, warmUpDays);
  const until = Math.min((step + 1) * stepDays, days);
  return Math.max(0, until - from) / stepDays;
}

function toSeries(system: CareSystem, record: RunRecord, points: number): Record<string, readonly number[]> {
  const listed = (curve: Float64Array) => Array.from(curve.subarray(0, points));
  const within = record.places.filter((_, form) => system.forms[form]!.role !== "elsewhere");
  const series: Record<string, readonly number[]> = {
    "total/inCare": listed(sumOfCurves(record.inCare)),
    "total/held": listed(sumOfCurves(record.held)),
    "total/waiting": listed(sumOfCurves(record.waiting)),
    "total/places": listed(sumOfCurves(within)),
  };
  system.forms.forEach(({ id }, form) => {
    series[`form/${id}/inCare`] = listed(record.inCare[form]!);
    series[`form/${id}/places`] = listed(record.places[form]!);
    series[`form/${id}/waiting`] = listed(record.waiting[form]!);
  });
  return series;
}
