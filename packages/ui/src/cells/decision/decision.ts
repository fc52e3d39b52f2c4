import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { hashOf } from "../../scenario-store/hash-of.ts";
import { letters, type Letter } from "../../scenario-store/scenario-tab.ts";
import { isRecord } from "../../scenario-store/same-content.ts";
import type { CellContent } from "../../scenario-store/sheet.ts";

/** What somebody writes about a decision, in the order in which one comes to it. */
export const decisionFields = ["question", "expectation", "seen", "decision", "who", "date"] as const;
export type DecisionField = (typeof decisionFields)[number];

/** A decision, and what it rests on once it is recorded (vastgelegd). */
export interface Decision extends Readonly<Record<DecisionField, string>> {
  readonly frozen: Frozen | null;
}

/** Everything that makes the figures come out again, and the figures as they stood. */
export interface Frozen {
  /** When it was recorded, in milliseconds since 1970. */
  readonly at: number;
  readonly letter: Letter;
  readonly name: string;
  /** As a file has it: the model that reads it later may be another. */
  readonly scenario: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly seed: number | string;
  readonly replications: number;
  readonly engine: string;
  readonly figures: readonly FrozenFigure[];
}

export interface FrozenFigure {
  /** Id of a measure of the model. */
  readonly measure: string;
  readonly value: number | null;
  /** 5th and 95th percentile over replications. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A new decision is proposed to be of today; the person decides. */
export function beginDecision(): CellContent {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return { date: day.toISOString().slice(0, 10), frozen: null };
}

/** The decision in a cell. Whatever else stands there is no part of it. */
export function readDecision(content: CellContent): Decision {
  const text = (field: DecisionField): string => {
    const written = content?.[field];
    return typeof written === "string" ? written : "";
  };
  const [question, expectation, seen, decision, who, date] = decisionFields.map(text) as [
    ...[string, string, string],
    ...[string, string, string],
  ];
  return { question, expectation, seen, decision, who, date, frozen: readFrozen(content?.["frozen"]) };
}

function readFrozen(value: unknown): Frozen | null {
  if (!isRecord(value)) return null;
  const { at, letter, name, scenario, hash, seed, replications, engine, figures } = value;
  const areTexts = [name, hash, engine].every((part) => typeof part === "string");
  const areNumbers = [at, replications].every((part) => typeof part === "number");
  const isSeed = typeof seed === "number" || typeof seed === "string";
  const isLetter = (letters as readonly unknown[]).includes(letter);
  if (!areTexts || !areNumbers || !isSeed || !isLetter || !isRecord(scenario) || !Array.isArray(figures)) return null;
  return { ...(value as unknown as Frozen), figures: figures.flatMap(readFigure) };
}

function readFigure(value: unknown): FrozenFigure[] {
  if (!isRecord(value) || typeof value["measure"] !== "string") return [];
  const number = (name: string): number | null => (typeof value[name] === "number" ? value[name] : null);
  return [{ measure: value["measure"], value: number("value"), low: number("low"), high: number("high") }];
}

/** The scenario that was recorded; null where this version of the model cannot read it any more. */
export function frozenScenario({ scenario }: Frozen): Scenario | null {
  const known = read.get(scenario);
  if (known !== undefined) return known;
  const parsed = parseScenario(scenario);
  const result = parsed.ok ? parsed.value : null;
  read.set(scenario, result);
  return result;
}

const read = new WeakMap<object, Scenario | null>();

/** Whether this is still what was recorded. */
export function isSameScenario({ hash }: Frozen, scenario: Scenario): boolean {
  return hashOf(scenario) === hash;
}
