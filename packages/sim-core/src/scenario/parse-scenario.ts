import { crossChecks } from "./cross-checks.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";
import { migrateScenario } from "./migrate-scenario.ts";
import { parseWith } from "./parse-with.ts";
import type { Parsed, ScenarioIssue } from "./scenario-issue.ts";
import { scenarioSchema, type Scenario } from "./scenario-schema.ts";

/** Longest file that is read, in characters; the largest scenario of the project has about a hundredth of it. */
export const maximumFileLength = 10_000_000;

/**
 * Read a scenario: the text of a file, or what JSON gave. Either the scenario with warnings, or everything that is wrong
 * with it at once. Never throws, whatever the input.
 */
export function parseScenario(input: unknown): Parsed<Scenario> {
  const read = typeof input === "string" ? readText(input) : { value: input };
  if ("issue" in read) return failed([read.issue]);
  if (typeof read.value !== "object" || read.value === null || Array.isArray(read.value)) {
    return failed([issueOfFile("not_an_object", "{ ... }", describeType(read.value))]);
  }
  const migrated = migrateScenario(read.value as Readonly<Record<string, unknown>>);
  if (!migrated.ok) return failed([migrated.issue]);
  const warnings = findUnknownFields(scenarioSchema, migrated.file);
  const { value, issues } = parseWith(scenarioSchema, migrated.file);
  const all = [...issues, ...withoutRepeats(crossChecks(migrated.file), issues)];
  if (value === null || all.length > 0) return failed(all, warnings);
  // The checked file itself, not the copy of the schema: that one has lost the unknown fields, which must survive saving.
  return { ok: true, value: migrated.file as Scenario, warnings };
}

function readText(text: string): { value: unknown } | { issue: ScenarioIssue } {
  if (text.length > maximumFileLength) {
    return { issue: issueOfFile("too_large", `${maximumFileLength / 1e6} MB`, `${Math.round(text.length / 1e6)} MB`) };
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") return { issue: issueOfFile("empty", "JSON", "nothing") };
  try {
    return { value: JSON.parse(body) as unknown };
  } catch (error) {
    return { issue: issueOfFile("not_json", "JSON", placeOfError(body, error)) };
  }
}

/** Where JSON ends to make sense, as far as the engine tells: line and column. */
function placeOfError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /line \d+ column \d+/.exec(message)?.[0] ?? `line ${text.split("\n").length}`;
  const before = text.slice(0, Number(position)).split("\n");
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** A cross-check says nothing about a place, or a part of it, where the schema has already found something. */
function withoutRepeats(found: readonly ScenarioIssue[], earlier: readonly ScenarioIssue[]): ScenarioIssue[] {
  return found.filter(({ path }) => !earlier.some((issue) => path === issue.path || path.startsWith(`${issue.path}.`)));
}

function issueOfFile(code: ScenarioIssue["code"], expected: string, received: string): ScenarioIssue {
  return { code, path: "", expected, received };
}

function describeType(value: unknown): string {
  if (Array.isArray(value)) return "[ ... ]";
  return value === null ? "null" : typeof value;
}

function failed(issues: readonly ScenarioIssue[], warnings: readonly ScenarioIssue[] = []): Parsed<Scenario> {
  return { ok: false, issues, warnings };
}
