import type { LogEntry } from "../outcomes/log-entry.ts";
import type { TransitionState } from "../transition/transition-state.ts";
import { createPeriodRows } from "../youth-care/period-totals.ts";
import type { CompiledSystem } from "./compiled-system.ts";

/** What a youth is doing. */
export const doing = {
  nothing: 0,
  /** Announced: referred later on. */
  coming: 1,
  /** Without a place, on one or more lists. */
  waiting: 2,
  inStay: 3,
  /** Stay over, place held, waiting for care outside the model. */
  held: 4,
  /** Stay over, place held, waiting for a form inside the model. */
  holdsForNext: 5,
  /** Out of care, coming back. */
  away: 6,
} as const;

/** Which place in a spell of care is looked for. Those who wait at the start count as placed, not as referred. */
export const placeOf = { later: 0, firstOfReferral: 1, firstOfStartingWaiter: 2 } as const;

/** Three lists to a form: urgent youths, then regular ones, then those in care who want to move here. */
export const lists = { urgent: 0, regular: 1, transfer: 2, count: 3 } as const;

/**
 * Everything that changes during a replication, as one row of numbers a youth and one a form, location or region.
 * Times are days since the start of the run; -1 stands for "none". The arrays are kept for the next replication.
 */
export type RunState = ReturnType<typeof createRunState>;

// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type RunState is read off it
export function createRunState(compiled: CompiledSystem, expectedEventsPerDay: number) {
  const { forms, locations, regions, system } = compiled;
  const occupied = new Int32Array(locations);
  const counters = createCounters(forms, locations, regions);
  const { waiting } = counters.offset;
  const bucketsPerDay = powerOfTwoNear(Math.min(expectedEventsPerDay, 4_000_000 / system.days));
  return {
    compiled,
    /** The present moment; in an array, since a number that crosses a function border would be boxed. */
    clock: new Float64Array(1),
    bucketsPerDay,
    /** First and last youth of each bucket of the calendar, next to each other. */
    buckets: new Int32Array(2 * system.days * bucketsPerDay).fill(-1),
    ...createYouthColumns(compiled, 1024),
    /** The number of youths for which there is room, and the first row that is free: free rows are chained by `eventNext`. */
    room: 1024,
    firstFree: -1,
    rowsUsed: 0,
    listHead: new Int32Array(forms * lists.count).fill(-1),
    listTail: new Int32Array(forms * lists.count).fill(-1),
    planned: new Int32Array(locations),
    occupied,
    freePlaces: new Int32Array(forms),
    /** Forms where a place came free and nobody has looked yet. */
    toFill: new Int32Array(forms),
    toFillCount: 0,
    isToFill: new Uint8Array(forms),
    /** For each pair of forms: youths who hold a place in the first and wait for the second. */
    holdsFor: new Int32Array(forms * forms),
    /** Forms found waiting for each other in a circle, at some moment of this replication; and a scratch row for the search. */
    inCircle: new Uint8Array(forms),
    isStuck: new Uint8Array(forms),
    counters,
    tally: createTally(forms, regions, compiled.profiles, compiled.destinationShare.length),
    /** Events since the run was made: a replication without end would pass the bound of the simulation. */
    events: 0,
    /** The counts at the start of the day of the goal. */
    onTarget: new Int32Array(0),
    /** Places against the youths of the sum on paper, and against the places at the start: days and place-days below and above. */
    shortage: createBalance(),
    balance: createBalance(),
    /** The plan under way; null where there is none. */
    transition: null as TransitionState | null,
    /** What the rules of the plan look at. */
    observation: { inCare: occupied, waiting: counters.count.subarray(waiting, waiting + forms) },
    /** Totals by half-year; null where nobody asks for them. */
    periods: createPeriodRows(system),
    /** What happened, in words to be; null in ordinary runs. */
    log: null as LogEntry[] | null,
  };
}

/** One row a youth. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the columns say it themselves
export function createYouthColumns({ choices }: CompiledSystem, room: number) {
  return {
    /** Which youth of this replication, for the log: 1 for the first who was made. */
    number: new Int32Array(room),
    key: new Int32Array(room),
    otherKey: new Int32Array(room),
    spell: new Int32Array(room),
    step: new Int32Array(room),
    doing: new Uint8Array(room),
    profile: new Int32Array(room),
    region: new Int32Array(room),
    birth: new Float64Array(room),
    isUrgent: new Uint8Array(room),
    acceptsSecond: new Uint8Array(room),
    mayFallBack: new Uint8Array(room),
    /** Which place is looked for: the first one of this spell, or a later one. */
    looksFor: new Uint8Array(room),
    /** Displaced in the midst of a stay and without a place since: `stayPart` is what is left of it. */
    isInterrupted: new Uint8Array(room),
    /** Whether the stay under way will fail. */
    willFail: new Uint8Array(room),
    best: new Int32Array(room),
    asked: new Int32Array(room),
    /** Why it is in another form than its best one: the form whose place was missing, or a cause of `mismatch.ts`; -1: it is not. */
    cause: new Int32Array(room),
    /** Position of the asked form in the acceptable ones; -1 when only the asked form will do. */
    choice: new Int32Array(room),
    form: new Int32Array(room),
    location: new Int32Array(room),
    referredAt: new Float64Array(room),
    waitsSince: new Float64Array(room),
    enteredAt: new Float64Array(room),
    stayLength: new Float64Array(room),
    /** Part of a whole stay that is spent in this form: less than 1 after a transfer. */
    stayPart: new Float64Array(room),
    urgentAt: new Float64Array(room),
    leavesAt: new Float64Array(room),
    eventTime: new Float64Array(room),
    eventKind: new Int8Array(room),
    eventNext: new Int32Array(room),
    eventPrevious: new Int32Array(room),
    /** Memberships of lists, `choices` to a youth: which list (-1: none) and the neighbours in it. */
    onList: new Int32Array(room * choices).fill(-1),
    listNext: new Int32Array(room * choices),
    listPrevious: new Int32Array(room * choices),
  };
}

function createBalance() {
  return { days: 0, placeDays: 0, doublePlaceDays: 0, lowest: Infinity };
}

/** Counts that change at moments, with the time that each has stood. */
function createCounters(forms: number, locations: number, regions: number) {
  const inCare = 0;
  const held = inCare + forms;
  const waiting = held + forms;
  const places = waiting + forms;
  const locationInCare = places + forms;
  const locationPlaces = locationInCare + locations;
  const regionInCare = locationPlaces + locations;
  const regionWaiting = regionInCare + regions;
  const totalWaiting = regionWaiting + regions;
  const blocked = totalWaiting + 1;
  const inMismatch = blocked + forms;
  const size = inMismatch + 1;
  return {
    offset: {
      inCare,
      held,
      waiting,
      places,
      locationInCare,
      locationPlaces,
      regionInCare,
      regionWaiting,
      totalWaiting,
      /** By form: youths who hold a place elsewhere until this form has one. */
      blocked,
      /** Youths in another form than their best one. */
      inMismatch,
    },
    size,
    count: new Int32Array(size),
    peak: new Int32Array(size),
    /** Sums over changes of their size times their moment; and of the moments at which the count became positive or zero. */
    moments: new Float64Array(size),
    busyMoments: new Float64Array(size),
    /** Worked out at the end: the count over time, and the time during which a watched count was above zero. */
    area: new Float64Array(size),
    busyTime: new Float64Array(size),
  };
}

/** Sums over the measured part of a replication, from which the outcomes are made. */
function createTally(forms: number, regions: number, profiles: number, destinations: number) {
  return {
    measuring: 0,
    created: 0,
    gone: 0,
    newReferrals: 0,
    returns: 0,
    urgentReferrals: 0,
    placements: 0,
    mismatches: 0,
    direct: 0,
    within7: 0,
    within30: 0,
    bestPlacements: 0,
    elsewhere: 0,
    transfers: 0,
    failures: 0,
    leftWaiting: 0,
    endedStays: 0,
    over12Months: 0,
    over18Months: 0,
    leavers: 0,
    leaversAfter18: 0,
    overOccupancy: 0,
    displaced: 0,
    displacedElsewhere: 0,
    displacedToWaiting: 0,
    /** waits: all first placements, those in the best form. */
    waitDays: new Float64Array(2),
    destinations: new Int32Array(destinations),
    admissions: new Int32Array(forms),
    mismatchAdmissions: new Int32Array(forms),
    asked: new Int32Array(forms),
    foundFull: new Int32Array(forms),
    gotAsked: new Int32Array(forms),
    gotAskedWaitDays: new Float64Array(forms),
    stays: new Int32Array(forms),
    stayDays: new Float64Array(forms),
    staysOver12: new Int32Array(forms),
    /** Stays that failed, by the form in which they did. */
    failed: new Int32Array(forms),
    /** Youth by youth: days spent in the form within the measured part. */
    daysInForm: new Float64Array(forms),
    regionPlacements: new Int32Array(regions),
    regionWaitDays: new Float64Array(regions),
    profilePlacements: new Int32Array(profiles),
    profileWaitDays: new Float64Array(profiles),
    profileMismatches: new Int32Array(profiles),
    /** Days in another form than the best one, by cause: a form, the referral, the first caseload. */
    mismatchDays: new Float64Array(forms + 2),
  };
}

function powerOfTwoNear(value: number): number {
  let power = 1;
  while (power < value) power *= 2;
  return power;
}
