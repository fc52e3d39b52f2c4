import type { Day } from "../engine/calendar.ts";
import type { LogEntry } from "./log-entry.ts";
import type { YouthEntry, YouthEvent } from "./youth-log-entry.ts";

/** A stretch of time in which a youth was in one form, or waited for one. Indices are those of the care system. */
export interface YouthSpan {
  readonly kind: "inCare" | "waiting";
  /** Numbers the youths of a replication; who comes back keeps its number. */
  readonly youth: number;
  readonly profile: number;
  readonly region: number;
  /** The form it is in, or asked for. */
  readonly form: number;
  /** Before day 0 for who was there when the run began. */
  readonly from: Day;
  /** Infinity for what had not ended with the run. */
  readonly until: Day;
  /** There when the run began; the first place after a referral (or the wait for it); or a later place of the same spell. */
  readonly begins: "atStart" | "afterReferral" | "later";
  /** Positions in the log at which it began and ended: which of two things at one moment came first. */
  readonly began: number;
  readonly ended: number;
}

type OpenSpan = { -readonly [Key in keyof YouthSpan]: YouthSpan[Key] };

/** The spans so far, and the one that each youth is in. */
interface Lives {
  readonly spans: OpenSpan[];
  readonly open: Map<number, OpenSpan>;
}

/** An entry with its position in the log. */
interface Told {
  readonly entry: YouthEntry;
  readonly position: number;
}

/** The lives of all youths of a replication, read from its log; in the order in which the spans began. */
export function youthSpansOf(entries: readonly LogEntry[]): YouthSpan[] {
  const lives: Lives = { spans: [], open: new Map() };
  entries.forEach((entry, position) => {
    if ("youth" in entry) followers[entry.kind]?.(lives, { entry, position });
  });
  return lives.spans;
}

const move = (lives: Lives, told: Told): void => {
  goTo(lives, told, "later");
};

/** What each event does to the span of its youth; the others leave it as it is. */
const followers: Readonly<Partial<Record<YouthEvent, (lives: Lives, told: Told) => void>>> = {
  startsInCare: (lives, told) => {
    const { day, days, from } = told.entry;
    begin(lives, told, { kind: "inCare", form: from, from: day - days, begins: "atStart" });
  },
  startsWaiting: (lives, told) => {
    seek(lives, told, "afterReferral");
  },
  referred: (lives, told) => {
    seek(lives, told, "afterReferral");
  },
  looksAgain: (lives, told) => {
    seek(lives, told, "later");
  },
  placed: (lives, told) => {
    const before = lives.open.get(told.entry.youth);
    goTo(lives, told, before?.kind === "waiting" ? before.begins : "later");
  },
  transferred: move,
  failed: move,
  wentOn: move,
  displaced: followDisplaced,
  left: end,
  tooOldForNext: end,
  gaveUpPlace: end,
  leftWaiting: end,
  tooOldToWait: end,
  noFormForAge: end,
};

/** Told after the move: who lost its place and waits has begun to do so already. */
function followDisplaced(lives: Lives, told: Told): void {
  const { to, from, youth } = told.entry;
  if (to >= 0 && to !== from) goTo(lives, told, "later");
  else if (to < 0 && lives.open.get(youth)?.kind === "inCare") end(lives, told);
}

/** A place at once, or the beginning of a wait. */
function seek(lives: Lives, told: Told, begins: YouthSpan["begins"]): void {
  const { to, asked, kind, day, days } = told.entry;
  if (to >= 0) goTo(lives, told, begins);
  else begin(lives, told, { kind: "waiting", form: asked, from: kind === "startsWaiting" ? day - days : day, begins });
}

function goTo(lives: Lives, told: Told, begins: YouthSpan["begins"]): void {
  const { to, day } = told.entry;
  if (to >= 0) begin(lives, told, { kind: "inCare", form: to, from: day, begins });
}

function begin(lives: Lives, told: Told, what: Pick<YouthSpan, "kind" | "form" | "from" | "begins">): void {
  end(lives, told);
  const { entry, position } = told;
  const { youth, profile, region } = entry;
  const span: OpenSpan = { ...what, youth, profile, region, until: Infinity, began: position, ended: Infinity };
  lives.spans.push(span);
  lives.open.set(youth, span);
}

function end({ open }: Lives, { entry, position }: Told): void {
  const span = open.get(entry.youth);
  if (span === undefined) return;
  span.until = entry.day;
  span.ended = position;
  open.delete(entry.youth);
}
