import { mix, mixAgain } from "../engine/random-source.ts";
import type { Scenario } from "./scenario-schema.ts";

/** Sixteen hex digits that are equal when two scenarios say the same, whatever the order of their fields. Not cryptographic. */
export function scenarioHash(scenario: Scenario): string {
  const text = canonical(scenario);
  let first = 0x243f6a88 | 0;
  let second = 0x13198a2e | 0;
  for (let i = 0; i < text.length; i++) {
    first = mix(first ^ text.charCodeAt(i));
    second = mixAgain((second ^ text.charCodeAt(i)) + i);
  }
  return hex(first) + hex(second);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key, part]) => part !== undefined && key !== "$schema")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
