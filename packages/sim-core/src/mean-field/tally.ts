/** Youths counted over the measured part of a run. */
export interface Tally {
  newReferrals: number;
  returns: number;
  urgentReferrals: number;
  placements: number;
  mismatchPlacements: number;
  /** Days that placed youths waited. */
  waitDays: number;
  elsewhere: number;
  transfers: number;
  failures: number;
  /** Youths who lost their place when it closed; those of them who went elsewhere, and who wait without one. */
  displaced: number;
  displacedElsewhere: number;
  displacedToWaiting: number;
  leftWaiting: number;
  endedStays: number;
  /** By form. */
  readonly admissions: Float64Array;
  readonly mismatchAdmissions: Float64Array;
  /** By form asked for: referred youths placed in it, and the days that they waited. */
  readonly askedAndPlaced: Float64Array;
  readonly askedWaitDays: Float64Array;
}

export function emptyTally(forms: number): Tally {
  return {
    newReferrals: 0,
    returns: 0,
    urgentReferrals: 0,
    placements: 0,
    mismatchPlacements: 0,
    waitDays: 0,
    elsewhere: 0,
    transfers: 0,
    failures: 0,
    displaced: 0,
    displacedElsewhere: 0,
    displacedToWaiting: 0,
    leftWaiting: 0,
    endedStays: 0,
    admissions: new Float64Array(forms),
    mismatchAdmissions: new Float64Array(forms),
    askedAndPlaced: new Float64Array(forms),
    askedWaitDays: new Float64Array(forms),
  };
}
