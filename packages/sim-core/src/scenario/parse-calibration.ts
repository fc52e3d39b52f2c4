import { checkCalibrationParts, checkMeasures } from "./checks/calibration-checks.ts";
import { findUnknownFields } from "./find-unknown-fields.ts";
import { parseWith } from "./parse-with.ts";
import { readObject } from "./read-file-text.ts";
import { withoutRepeats, type Parsed } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";
import { calibrationSchema, type Calibration } from "./schemas/calibration-schema.ts";

/** What a calibration file is held against: the scenario beside it, and the measures that can be fitted to. */
export interface CalibrationContext {
  readonly scenario: Scenario;
  readonly measures: readonly string[];
}

/**
 * Read a calibration file: its text, or what JSON gave. Either the calibration with warnings, or everything that is wrong
 * at once. With the scenario beside it, pointers and measures are checked too. Never throws.
 */
export function parseCalibration(input: unknown, context: CalibrationContext | null = null): Parsed<Calibration> {
  const read = readObject(input);
  if ("issue" in read) return { ok: false, issues: [read.issue], warnings: [] };
  const warnings = findUnknownFields(calibrationSchema, read.value);
  const { value, issues } = parseWith(calibrationSchema, read.value);
  const later = [
    ...checkCalibrationParts(read.value, context?.scenario ?? null),
    ...(context === null ? [] : checkMeasures(read.value, context.measures)),
  ];
  const all = [...issues, ...withoutRepeats(later, issues)];
  if (value === null || all.length > 0) return { ok: false, issues: all, warnings };
  return { ok: true, value, warnings };
}
