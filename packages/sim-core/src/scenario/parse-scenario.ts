import { checkCorners } from "./check-corners.ts";
import { crossChecks, checkWhole } from "./cross-checks.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";
import { migrateScenario } from "./migrate-scenario.ts";
import { parseWith } from "./parse-with.ts";
import { readObject } from "./read-file-text.ts";
import { withoutRepeats, type Parsed, type ScenarioIssue } from "./scenario-issue.ts";
import { scenarioSchema, type Scenario } from "./scenario-schema.ts";

/**
 * Read a scenario: the text of a file, or what JSON gave. Either the scenario with warnings, or everything that is wrong
 * with it at once. Never throws, whatever the input.
 */
export function parseScenario(input: unknown): Parsed<Scenario> {
  const read = readObject(input);
  if ("issue" in read) return failed([read.issue]);
  const migrated = migrateScenario(read.value);
  if (!migrated.ok) return failed([migrated.issue]);
  const warnings = findUnknownFields(scenarioSchema, migrated.file);
  const { value, issues } = parseWith(scenarioSchema, migrated.file);
  const all =
    value === null ? withoutRepeats(crossChecks(migrated.file), issues) : checkWhole(migrated.file as Scenario);
  if (value === null || all.length > 0) return failed([...issues, ...all], warnings);
  const impossible = checkCorners(migrated.file as Scenario);
  if (impossible.length > 0) return failed(impossible, warnings);
  // The checked file itself, not the copy of the schema: that one has lost the unknown fields, which must survive saving.
  return { ok: true, value: migrated.file as Scenario, warnings };
}

function failed(issues: readonly ScenarioIssue[], warnings: readonly ScenarioIssue[] = []): Parsed<Scenario> {
  return { ok: false, issues, warnings };
}
