import { checkCapacityPlan } from "./checks/capacity-plan-checks.ts";
import { checkAmount } from "./checks/amount-checks.ts";
import { checkCareForms } from "./checks/care-form-checks.ts";
import { checkDates } from "./checks/date-checks.ts";
import { checkFormula } from "./checks/formula-checks.ts";
import { checkDistributions } from "./checks/distribution-checks.ts";
import { checkProfiles } from "./checks/profile-checks.ts";
import { checkStartingPosition } from "./checks/starting-position-checks.ts";
import type { Json } from "./read-json.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";

/**
 * What no schema can see: names that refer to something, dates in order, shares that add up, plans that can be carried
 * out. Works on a file that may be wrong in every other way, so that all problems are said at once.
 */
export function crossChecks(file: Json): ScenarioIssue[] {
  return [
    ...checkDates(file),
    ...checkCareForms(file),
    ...checkProfiles(file),
    ...checkStartingPosition(file),
    ...checkCapacityPlan(file),
    ...checkDistributions(file, []),
    ...checkFormula(file),
    ...checkAmount(file),
  ];
}
