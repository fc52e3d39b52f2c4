import { checkCapacityPlan } from "./checks/capacity-plan-checks.ts";
import { checkAmount, checkNumberOfParts } from "./checks/amount-checks.ts";
import { checkCareForms } from "./checks/care-form-checks.ts";
import { checkDates } from "./checks/date-checks.ts";
import { checkFormula } from "./checks/formula-checks.ts";
import { checkMoneyAmount } from "./checks/money-amount-checks.ts";
import { checkMoney } from "./checks/money-checks.ts";
import { checkDistributions } from "./checks/distribution-checks.ts";
import { checkNormOutcomes, checkNorms } from "./checks/norm-checks.ts";
import { checkProfiles } from "./checks/profile-checks.ts";
import { checkStartingPosition } from "./checks/starting-position-checks.ts";
import { checkTransitionRules } from "./checks/transition-rule-checks.ts";
import { checkUncertainty } from "./checks/uncertainty-checks.ts";
import type { Json } from "./read-json.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";
import { toCareSystem } from "./to-care-system.ts";

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
    ...checkTransitionRules(file),
    ...checkDistributions(file, []),
    ...checkMoney(file),
    ...checkFormula(file),
    ...checkNumberOfParts(file),
    ...checkUncertainty(file),
    ...checkNorms(file),
  ];
}

/** What prices alone can make wrong, of a scenario that is right with other prices. */
export function checkPrices(scenario: Scenario): ScenarioIssue[] {
  const issues = checkMoney(scenario);
  return issues.length > 0 ? issues : checkMoneyAmount(toCareSystem(scenario));
}

/** All that can be wrong with a scenario that fits the schema; how much work it is, once nothing else is wrong. */
export function checkWhole(scenario: Scenario): ScenarioIssue[] {
  const issues = crossChecks(scenario);
  if (issues.length > 0) return issues;
  const system = toCareSystem(scenario);
  return [...checkAmount(system), ...checkMoneyAmount(system), ...checkNormOutcomes(scenario, system)];
}
