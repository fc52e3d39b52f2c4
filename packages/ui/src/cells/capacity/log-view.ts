import {
  describeLogEntry,
  isCapacityEntry,
  logNamesOf,
  type LogEntry,
  type ReplicationLog,
  type Scenario,
} from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";

/** The log of one run, ready to be read. */
export interface LogView {
  /** Which run it is, and how much there is to tell. */
  readonly position: string;
  /** How many youths are there before anything happens; empty where youths are not told of. */
  readonly atStart: string;
  readonly days: readonly LogDay[];
  /** What stands instead of a list, or under one that is cut off; empty where the list is all there is. */
  readonly remark: string;
}

interface LogDay {
  readonly date: string;
  readonly sentences: readonly string[];
}

/** A log of a few thousand youths would take seconds to lay out, and nobody reads so far. */
const mostLines = 200;

interface Asked {
  readonly scenario: Scenario;
  /** From 0. */
  readonly replication: number;
  readonly replications: number;
  /** Whether it also tells what happens to youths. */
  readonly withYouths: boolean;
}

export function toLogView({ system, entries }: ReplicationLog, asked: Asked, words: Words): LogView {
  const { format, language, messages } = words;
  const texts = messages.transition.log;
  const starting = entries.filter(isOfStart).length;
  const told = entries.filter((entry) => isCapacityEntry(entry) || (asked.withYouths && !isOfStart(entry)));
  const names = logNamesOf(asked.scenario, system, language);
  const lines = told.slice(0, mostLines).map((entry) => ({
    date: format.date(system.start + entry.day),
    sentence: describeLogEntry(entry, names, language),
  }));
  return {
    position: texts.position(
      format.number(asked.replication + 1),
      format.number(asked.replications),
      texts.lines(format.number(told.length)),
    ),
    atStart: asked.withYouths && starting > 0 ? texts.atStart(format.number(starting)) : "",
    days: byDate(lines),
    remark: remarkOn(told.length, asked.withYouths, words),
  };
}

/** Who is there when the run begins: hundreds of lines in which nothing happens. */
function isOfStart({ kind }: LogEntry): boolean {
  return kind === "startsInCare" || kind === "startsWaiting" || kind === "startsAway";
}

function byDate(lines: readonly { readonly date: string; readonly sentence: string }[]): LogDay[] {
  const days = new Map<string, string[]>();
  for (const { date, sentence } of lines) days.set(date, [...(days.get(date) ?? []), sentence]);
  return [...days].map(([date, sentences]) => ({ date, sentences }));
}

function remarkOn(lines: number, withYouths: boolean, { format, messages }: Words): string {
  const texts = messages.transition.log;
  if (lines === 0) return withYouths ? texts.emptyAtAll : texts.empty;
  return lines > mostLines ? texts.more(format.number(lines - mostLines)) : "";
}
