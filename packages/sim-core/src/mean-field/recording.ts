import type { CareSystem } from "../youth-care/care-system.ts";
import type { MeanFieldState } from "./run-state.ts";

/** What a run keeps of each grid point: by form and point, and the total in the hold phase. */
export interface RunRecord {
  readonly stepDays: number;
  /** `[form][point]`. */
  readonly inCare: readonly Float64Array[];
  readonly places: readonly Float64Array[];
  readonly waiting: readonly Float64Array[];
  readonly held: readonly Float64Array[];
  /** `[form][day]`: places that can be given to a youth, after the changes of the day; one more than the days of the run. */
  readonly openByDay: readonly Float64Array[];
  /** By form: whether places bind at some time. */
  readonly binds: Uint8Array;
}

export function emptyRecord(system: CareSystem, stepDays: number, points: number): RunRecord {
  const perForm = () => system.forms.map(() => new Float64Array(points));
  return {
    stepDays,
    inCare: perForm(),
    places: perForm(),
    waiting: perForm(),
    held: perForm(),
    openByDay: system.forms.map(() => new Float64Array((points - 1) * stepDays + 1)),
    binds: new Uint8Array(system.forms.length),
  };
}

/** Note the state at a grid point. */
export function recordPoint(state: MeanFieldState, record: RunRecord, point: number): void {
  for (let form = 0; form < state.places.length; form++) {
    // Youths who were granted a place at the start of the run are there from day 0.
    const inCare = Math.max(0, state.occupied[form]! + admittedTo(state, form));
    const open = record.openByDay[form]![point * record.stepDays]!;
    record.inCare[form]![point] = inCare;
    record.places[form]![point] = Math.max(open, inCare);
    record.waiting[form]![point] = Math.max(0, state.lists[form]!.withoutPlace);
    record.held[form]![point] = Math.max(0, state.held[form]!);
    if (hitsItsPlaces(inCare, state.places[form]!)) record.binds[form] = 1;
  }
}

function admittedTo({ admitted, admittedTo, admittedCount, groupCount }: MeanFieldState, form: number): number {
  let sum = 0;
  for (let i = 0; i < admittedCount; i++) {
    if (Math.floor(admittedTo[i]! / groupCount) === form) sum += admitted[admittedTo[i]!]!;
  }
  return sum;
}

/**
 * Whether single youths would find the form full now and then. Their number varies about the mean by its square root
 * (Poisson, as long as places do not bind), so 2.5 of these below the places is where fewer than 1 in 100 do.
 */
function hitsItsPlaces(inCare: number, places: number): boolean {
  return inCare > 1e-6 && places - inCare < 2.5 * Math.sqrt(inCare);
}
