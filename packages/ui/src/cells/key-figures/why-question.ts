import type { Scenario } from "@plaatsbepaling/sim-core";
import { changeGroups } from "../../parameters/change-groups.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { GroupedQuestion } from "./why-view.ts";

const questions = new WeakMap<Scenario, WeakMap<Scenario, GroupedQuestion>>();

/** What there is to ask of a scenario and the basis, made once for each pair, so that its runs are found again. */
export function questionOf(basis: ScenarioTab, active: ScenarioTab): GroupedQuestion {
  const ofBasis = questions.get(basis.scenario) ?? new WeakMap<Scenario, GroupedQuestion>();
  questions.set(basis.scenario, ofBasis);
  const known = ofBasis.get(active.scenario);
  if (known !== undefined) return known;
  const question = { first: basis.scenario, second: active.scenario, changes: changeGroups(basis, active) };
  ofBasis.set(active.scenario, question);
  return question;
}
