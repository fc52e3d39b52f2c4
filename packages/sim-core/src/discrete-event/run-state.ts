import type { LogEntry } from "../outcomes/log-entry.ts";
import type { TransitionState } from "../transition/transition-state.ts";
import { createPeriodRows } from "../youth-care/period-totals.ts";
import { stationCount } from "../youth-care/stations.ts";
import type { CompiledSystem } from "./compiled-system.ts";
import { countersOf, createSystemInRun, type RunForm } from "./system-in-run.ts";
import type { OpenBucket } from "./open-bucket.ts";
import type { Youth } from "./youth.ts";

/**
 * Everything that changes during a replication: objects that are made once, joined by references, and used again by the
 * next one, so that the loop makes nothing (docs/decisions/0021-objects-made-once.md). Times are days since the start of
 * the run.
 */
export type RunState = ReturnType<typeof createRunState>;

// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- the type RunState is read off it
export function createRunState(compiled: CompiledSystem, expectedEventsPerDay: number) {
  const { system } = compiled;
  const bucketsPerDay = powerOfTwoUpTo(Math.min(expectedEventsPerDay, 4_000_000 / system.days));
  const parts = createSystemInRun(compiled);
  return {
    compiled,
    days: system.days,
    warmUpDays: system.warmUpDays,
    ...parts,
    counters: countersOf(parts),
    stations: stationCount(compiled.forms),
    /** The present moment; NaN before the first one. */
    now: NaN,
    bucketsPerDay,
    /** The first youth of each bucket of the calendar, those of the bucket under way (-1: none yet), and how often a youth planned. */
    buckets: new Array<Youth | null>(system.days * bucketsPerDay).fill(null),
    bucketUnderWay: -1,
    openBucket: [] as OpenBucket,
    planned: 0,
    /** All youths ever made, of whom the first `youthsUsed` have been in this replication; those who are gone are chained by `eventNext`. */
    youths: [] as Youth[],
    youthsUsed: 0,
    firstFree: null as Youth | null,
    /** Forms where a place came free and nobody has looked yet. */
    toFill: [] as RunForm[],
    tally: createTally(compiled),
    /** Events since the run was made: a replication without end would pass the bound of the simulation. */
    events: 0,
    /** Places against the youths of the sum on paper, and against the places at the start: days and place-days below and above. */
    shortage: createBalance(),
    balance: createBalance(),
    /** The plan under way; null where there is none. */
    transition: null as TransitionState | null,
    /** What the rules of the plan look at: as it was at the start of the day. */
    observation: { inCare: new Int32Array(system.locations.length), waiting: new Int32Array(compiled.forms) },
    /** Totals by half-year; null where nobody asks for them. */
    periods: createPeriodRows(system),
    /** What happened, in words to be; null in ordinary runs. */
    log: null as LogEntry[] | null,
  };
}

function createBalance() {
  return { days: 0, placeDays: 0, doublePlaceDays: 0, lowest: Infinity };
}

/** Sums over the measured part of a replication, from which the outcomes are made. */
function createTally({ forms, destinationShare }: CompiledSystem) {
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
    /** Over all first placements, and over those in the best form. */
    waitDays: NaN,
    bestWaitDays: NaN,
    destinations: new Int32Array(destinationShare.length),
    /** Days in another form than the best one, by cause: a form, the referral, the first caseload. */
    mismatchDays: new Float64Array(forms + 2),
    /** Youths by way, from every station to every other; and those at each station when measuring began. */
    moves: new Int32Array(stationCount(forms) * stationCount(forms)),
    standing: new Int32Array(stationCount(forms)),
  };
}

function powerOfTwoUpTo(value: number): number {
  let power = 1;
  while (2 * power <= value) power *= 2;
  return power;
}
