import type { Day } from "../engine/calendar.ts";
import type { LogEntry } from "./log-entry.ts";
import type { YouthEntry } from "./youth-log-entry.ts";

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

/** The lives of all youths of a replication, read from its log; in the order in which the spans began. */
export function youthSpansOf(entries: readonly LogEntry[]): YouthSpan[] {
  const spans: OpenSpan[] = [];
  const open = new Map<number, OpenSpan>();

  function end({ youth, day }: YouthEntry, position: number): void {
    const span = open.get(youth);
    if (span === undefined) return;
    span.until = day;
    span.ended = position;
    open.delete(youth);
  }

  function begin(
    entry: YouthEntry,
    position: number,
    what: Pick<YouthSpan, "kind" | "form" | "from" | "begins">,
  ): void {
    end(entry, position);
    const { youth, profile, region } = entry;
    const span: OpenSpan = { ...what, youth, profile, region, until: Infinity, began: position, ended: Infinity };
    spans.push(span);
    open.set(youth, span);
  }

  function goTo(entry: YouthEntry, position: number, begins: YouthSpan["begins"]): void {
    if (entry.to >= 0) begin(entry, position, { kind: "inCare", form: entry.to, from: entry.day, begins });
  }

  function seek(entry: YouthEntry, position: number, begins: YouthSpan["begins"]): void {
    const waitsSince = entry.kind === "startsWaiting" ? entry.day - entry.days : entry.day;
    if (entry.to >= 0) goTo(entry, position, begins);
    else begin(entry, position, { kind: "waiting", form: entry.asked, from: waitsSince, begins });
  }

  function follow(entry: YouthEntry, position: number): void {
    switch (entry.kind) {
      case "startsInCare": {
        const from = entry.day - entry.days;
        begin(entry, position, { kind: "inCare", form: entry.from, from, begins: "atStart" });
        return;
      }
      case "startsWaiting":
      case "referred":
        seek(entry, position, "afterReferral");
        return;
      case "looksAgain":
        seek(entry, position, "later");
        return;
      case "placed": {
        const before = open.get(entry.youth);
        goTo(entry, position, before?.kind === "waiting" ? before.begins : "later");
        return;
      }
      case "transferred":
      case "failed":
      case "wentOn":
        goTo(entry, position, "later");
        return;
      case "displaced":
        followDisplaced(entry, position);
        return;
      case "left":
      case "tooOldForNext":
      case "gaveUpPlace":
      case "leftWaiting":
      case "tooOldToWait":
      case "noFormForAge":
        end(entry, position);
    }
  }

  /** Told after the move: who lost its place and waits has begun to do so already. */
  function followDisplaced(entry: YouthEntry, position: number): void {
    if (entry.to >= 0 && entry.to !== entry.from) goTo(entry, position, "later");
    else if (entry.to < 0 && open.get(entry.youth)?.kind === "inCare") end(entry, position);
  }

  entries.forEach((entry, position) => {
    if ("youth" in entry) follow(entry, position);
  });
  return spans;
}
