import { daysPerYear } from "../../engine/calendar.ts";
import { entriesOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { highestByFormula } from "./formula-checks.ts";
import { issueAt } from "./references.ts";

/** More events than this in one replication would keep a computer busy for minutes; a region has about 5,000. */
export const maximumEvents = 20_000_000;

/** A run must have a bounded amount of work: youths times the stays that each can have. */
export function checkAmount(file: Json): ScenarioIssue[] {
  const start = dateAt(file, "period", "start");
  const end = dateAt(file, "period", "end");
  if (start === null || end === null || end.day < start.day) return [];
  const days = end.day + 1 - start.day + (numberOf(fieldAt(file, "period", "warmUpDays")) ?? 0);
  const level = highestByFormula(file) ?? numberOf(fieldAt(file, "arrivals", "perYear")) ?? 0;
  const perYear = level * highestFactor(file);
  const events = 3 * staysPerYouth(file, days) * ((perYear * days) / daysPerYear + youthsAtStart(file));
  if (events <= maximumEvents) return [];
  return [
    issueAt(["arrivals", "perYear"], "too_many_events", {
      expected: `<= ${maximumEvents}`,
      received: String(Math.round(events)),
    }),
  ];
}

function highestFactor(file: Json): number {
  const factors = listOf(fieldAt(file, "arrivals", "changes")).map(
    ([, part]) => numberOf(fieldAt(part, "factor")) ?? 1,
  );
  return Math.max(1, ...factors) * (1 + (numberOf(fieldAt(file, "arrivals", "season", "amplitude")) ?? 0));
}

function youthsAtStart(file: Json): number {
  const rows = [
    ...listOf(fieldAt(file, "startingPosition", "inCare")),
    ...listOf(fieldAt(file, "startingPosition", "waiting")),
    ...listOf(fieldAt(file, "startingPosition", "returning")),
  ];
  return rows.reduce((sum, [, row]) => sum + (numberOf(fieldAt(row, "youths")) ?? 0), 0);
}

/**
 * Expected number of stays of the profile that has most of them: its own, a failure, its follow-ups and its returns, which
 * make a chain that is followed until it no longer grows; never more than fit in the period one after the other.
 */
function staysPerYouth(file: Json, days: number): number {
  const profiles = entriesOf(fieldAt(file, "profiles"));
  const returns = numberOf(fieldAt(file, "return", "share")) ?? 0;
  const own = 1 + highestFailure(file);
  let stays = new Map(profiles.map(([id]) => [id, own]));
  for (let step = 0; step < 1000; step++) {
    const highest = Math.max(0, ...stays.values());
    const next = new Map(profiles.map(([id, profile]) => [id, own + later(profile, stays, returns * highest)]));
    const grown = Math.max(0, ...next.values()) - highest;
    stays = next;
    if (grown < 1e-6) break;
  }
  return Math.min(Math.max(1, ...stays.values()), 1 + days / shortestStay(profiles));
}

/** Stays after the first one of a profile: as another profile, or after a return. */
function later(profile: Json, stays: ReadonlyMap<string, number>, afterReturn: number): number {
  let goesOn = 0;
  let sum = 0;
  for (const [, part] of listOf(fieldAt(profile, "followUp"))) {
    const share = numberOf(fieldAt(part, "share")) ?? 0;
    goesOn += share;
    sum += share * (stays.get(textOf(fieldAt(part, "profile")) ?? "") ?? 1);
  }
  return sum + Math.max(0, 1 - goesOn) * afterReturn;
}

function shortestStay(profiles: readonly [string, Json][]): number {
  const stays = profiles.flatMap(([, profile]) => [
    fieldAt(profile, "stay"),
    ...entriesOf(fieldAt(profile, "stayIn")).map(([, stay]) => stay),
  ]);
  return Math.max(0.001, Math.min(...stays.map(typicalLength)));
}

function typicalLength(stay: Json): number {
  const { mean, value, mode, high } = Object.fromEntries(entriesOf(stay)) as Readonly<Record<string, Json>>;
  return [stay, mean, value, mode, high].map(numberOf).find((length) => length !== null) ?? 1;
}

function highestFailure(file: Json): number {
  return Math.max(
    0,
    ...entriesOf(fieldAt(file, "careForms")).map(([, form]) => numberOf(fieldAt(form, "failure", "share")) ?? 0),
  );
}
