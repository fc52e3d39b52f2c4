import { stationNumber } from "../youth-care/stations.ts";
import type { RunForm, RunLocation, RunProfile, RunRegion, WaitingList } from "./system-in-run.ts";

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

/**
 * A youth of the replication under way. Youths are made once and used again, so that the loop makes nothing. Times are
 * days since the start of the run, NaN while they mean nothing; and null or -1 stands for none.
 */
export class Youth {
  /** Which youth of this replication, for the log: 1 for the first who was made. */
  number = 0;
  key = 0;
  otherKey = 0;
  spell = 0;
  step = 0;
  /** Of spell and step together; set by `beginStep`. */
  stepNumber = 0;
  doing: number = doing.nothing;
  /** Number of the station (`stations.ts`) to which the youth came last. */
  station: number = stationNumber.new;
  profile: RunProfile;
  region: RunRegion;
  isUrgent = false;
  acceptsSecond = false;
  mayFallBack = false;
  /** Which place is looked for: the first one of this spell, or a later one. */
  looksFor: number = placeOf.later;
  /** Displaced in the midst of a stay and without a place since: `stayPart` is what is left of it. */
  isInterrupted = false;
  /** Whether the stay under way will fail. */
  willFail = false;
  best: RunForm | null = null;
  asked: RunForm | null = null;
  /** Why it is in another form than its best one: the form whose place was missing, or a cause of `mismatch.ts`; -1: it is not. */
  cause = -1;
  /** Position of the asked form in the acceptable ones; -1 when only the asked form will do. */
  choice = -1;
  form: RunForm | null = null;
  location: RunLocation | null = null;
  /** Memberships that are on a list. */
  listsJoined = 0;
  eventKind = -1;
  eventNext: Youth | null = null;
  eventPrevious: Youth | null = null;
  /** Which of all plans of the replication it is, and the place in the open bucket of the calendar. */
  eventNumber = 0;
  bucketPlace = -1;
  /** One for each acceptable form, in order. */
  readonly memberships: readonly Membership[];
  eventTime = NaN;
  birth = NaN;
  referredAt = NaN;
  waitsSince = NaN;
  enteredAt = NaN;
  stayLength = NaN;
  /** Part of a whole stay that is spent in this form: less than 1 after a transfer. */
  stayPart = NaN;
  urgentAt = NaN;
  leavesAt = NaN;

  constructor(choices: number, profile: RunProfile, region: RunRegion) {
    this.profile = profile;
    this.region = region;
    this.memberships = Array.from({ length: choices }, () => new Membership(this));
  }
}

/** A place of a youth on a waiting list: which list (null: none), and the neighbours on it. */
export class Membership {
  readonly youth: Youth;
  list: WaitingList | null = null;
  next: Membership | null = null;
  previous: Membership | null = null;

  constructor(youth: Youth) {
    this.youth = youth;
  }
}
