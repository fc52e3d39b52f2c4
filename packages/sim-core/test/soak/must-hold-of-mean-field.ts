import { runMeanField, type CareSystem } from "../../src/index.ts";
import { runSteps } from "../../src/mean-field/run-mean-field.ts";
import { must } from "./must.ts";

/** What holds of every run of the flow equations: finite, nothing below zero, nobody lost or made. */
export function mustHoldOfMeanField(system: CareSystem, stepDays: 1 | 7): void {
  const { series, measures, days } = runMeanField(system, { stepDays });
  const most = youthsOf(system);
  for (const [id, curve] of Object.entries(series)) {
    must(curve.length === days.length, `${id} of the flow equations has a value for every point.`);
    // Rounding in sums of as many terms as there were youths.
    const lowest = -1e-9 * (1 + most);
    const wrong = curve.findIndex((value) => !(Number.isFinite(value) && value >= lowest));
    must(wrong < 0, `${id} of the flow equations is possible`, () => `at point ${wrong}: ${curve[wrong]}`);
  }
  for (const [id, value] of Object.entries(measures)) {
    must(Number.isNaN(value) || Number.isFinite(value), `${id} of the flow equations is finite.`, () => value);
  }
  mustConserve(system, stepDays, most);
}

function mustConserve(system: CareSystem, stepDays: 1 | 7, atEnd: number): void {
  // In whole steps and without a warm-up, so that the tally is about all that happens; inflow goes on as on the last day.
  const days = Math.ceil(system.days / stepDays) * stepDays;
  const arrived = atEnd + (days - system.days) * (system.arrivalsPerDay.at(-1) ?? 0);
  const { state } = runSteps({ ...system, days, warmUpDays: 0 }, stepDays);
  const fewest = state.stays.begun.byStep.reduce((least, youths) => Math.min(least, youths), 0);
  must(
    fewest >= -1e-9 * (1 + atEnd),
    "No cohort has fewer youths than nobody.",
    () => `${fewest}, in steps of ${stepDays}`,
  );
  const leftForAWhile = total(state.away.histories.byStep);
  const waiting = state.lists.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0);
  const awayAtStart = total(system.startingPosition.returning.map(({ youths }) => youths));
  const present = total(state.occupied) + waiting + leftForAWhile + awayAtStart - state.tally.returns;
  const gap = Math.abs(present + state.gone - arrived);
  must(
    gap <= 1e-6 * Math.max(1, arrived),
    "The flow equations lose no youth and make none.",
    () => `${gap} of ${arrived}, in steps of ${stepDays}`,
  );
}

/** Everybody whom a run meets: referred in it, or there at its start. */
function youthsOf({ arrivalsPerDay, startingPosition: { inCare, waiting, returning } }: CareSystem): number {
  return total(arrivalsPerDay) + total([...inCare, ...waiting, ...returning].map(({ youths }) => youths));
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
