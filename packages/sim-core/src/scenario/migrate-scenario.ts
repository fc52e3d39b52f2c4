import { formatVersion } from "./scenario-schema.ts";
import type { Migration } from "./migrations/migration.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";

export const firstVersion = 1;

/** Every change of format since the first version, in order. */
export const migrations: readonly Migration[] = [];

type Migrated =
  | { readonly ok: true; readonly file: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly issue: ScenarioIssue };

/** Bring a file of any known version up to date, step by step. */
export function migrateScenario(
  file: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Migrated {
  const version = file["formatVersion"];
  const latest = firstVersion + steps.length;
  if (!Number.isInteger(version) || Number(version) < firstVersion || Number(version) > latest) {
    return { ok: false, issue: unknownVersion(version, latest) };
  }
  const upToDate = steps
    .filter(({ toVersion }) => toVersion > Number(version))
    .reduce((old, { toVersion, migrate }) => ({ ...migrate(old), formatVersion: toVersion }), file);
  return { ok: true, file: upToDate };
}

/** Throws when the migrations do not follow on each other up to the version that this program writes. */
export function checkMigrations(steps: readonly Migration[], latest: number = formatVersion): void {
  steps.forEach(({ toVersion }, index) => {
    const expected = firstVersion + index + 1;
    if (toVersion !== expected)
      throw new Error(`Migration ${index} goes to version ${toVersion}; expected ${expected}.`);
  });
  if (firstVersion + steps.length !== latest) {
    throw new Error(`The migrations end at version ${firstVersion + steps.length}; the format is at ${latest}.`);
  }
}

function unknownVersion(found: unknown, latest: number): ScenarioIssue {
  return {
    code: found === undefined ? "missing_field" : "unknown_version",
    path: "formatVersion",
    expected: firstVersion === latest ? String(latest) : `${firstVersion}-${latest}`,
    received: found === undefined ? "nothing" : JSON.stringify(found).slice(0, 60),
  };
}

checkMigrations(migrations);
