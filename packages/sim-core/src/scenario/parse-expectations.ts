import type { CareSystem } from "../youth-care/care-system.ts";
import { checkExpectationParts } from "./checks/expectation-checks.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";
import { parseWith } from "./parse-with.ts";
import { readObject } from "./read-file-text.ts";
import { withoutRepeats, type Parsed } from "./scenario-issue.ts";
import { expectationsSchema, type Expectations } from "./schemas/expectations-schema.ts";

/**
 * Read an expectation file: its text, or what JSON gave. Either the expectations with warnings, or everything that is
 * wrong at once. With the system of the scenario beside it, names of measures and dates are checked too. Never throws.
 */
export function parseExpectations(input: unknown, system: CareSystem | null = null): Parsed<Expectations> {
  const read = readObject(input);
  if ("issue" in read) return { ok: false, issues: [read.issue], warnings: [] };
  const warnings = findUnknownFields(expectationsSchema, read.value);
  const { value, issues } = parseWith(expectationsSchema, read.value);
  const all = [...issues, ...withoutRepeats(checkExpectationParts(read.value, system), issues)];
  if (value === null || all.length > 0) return { ok: false, issues: all, warnings };
  return { ok: true, value, warnings };
}
