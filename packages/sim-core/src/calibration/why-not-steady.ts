import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { placesAtStart, type CareSystem } from "../youth-care/care-system.ts";
import { ageOnNodes, nodesPerYear } from "./length-on-nodes.ts";
import { steadyState } from "./steady-state.ts";

/** Why the steady state of a scenario cannot be worked out. */
export type WhyNotSteady =
  "followUp" | "failure" | "entryAges" | "choice" | "returnAge" | "ages" | "inflow" | "plan" | "places";

/** What a scenario has that `steadyState` does not know; none for one that it does. */
export function whyNotSteady(scenario: Scenario): WhyNotSteady[] {
  const system = toCareSystem(scenario);
  const used = system.profiles.map(({ acceptableForms }) => system.forms[acceptableForms[0]!]!);
  const { returns, triage, arrivalsPerDay } = system;
  const asksForOther = triage.usualForm !== null && triage.bestFormAskedShare.some((share) => share < 1);
  const found: Record<Exclude<WhyNotSteady, "places">, boolean> = {
    followUp: system.profiles.some(({ followUps }) => followUps.length > 0),
    failure: used.some(({ failure }) => failure !== null),
    entryAges: used.some(({ entryAges: [from, until] }) => from > 0 || until < returns.untilAge),
    choice: asksForOther && system.profiles.some(({ acceptableForms: [best] }) => best !== triage.usualForm),
    returnAge: used.some(({ endsAtAge }) => endsAtAge !== null && endsAtAge < returns.untilAge),
    ages: system.profiles.some(({ ageAtReferral }) => shareUpTo(ageAtReferral, returns.untilAge) < 0.999),
    inflow: arrivalsPerDay.some((perDay) => Math.abs(perDay - arrivalsPerDay[0]!) > 1e-9),
    plan: system.unitChanges.length > 0,
  };
  const reasons = (Object.keys(found) as (keyof typeof found)[]).filter((reason) => found[reason]);
  if (reasons.length > 0) return reasons;
  return placesBind(system) ? ["places"] : [];
}

function shareUpTo(age: CareSystem["profiles"][number]["ageAtReferral"], until: number): number {
  return ageOnNodes(age, Math.round(until * nodesPerYear)).shares.reduce((sum, share) => sum + share, 0);
}

/** Whether youths would now and then find a form full: their number varies by its root (Poisson), three of these up. */
function placesBind(system: CareSystem): boolean {
  const outcomes = steadyState(system);
  return system.forms.some((form, number) => {
    if (form.hasUnlimitedPlaces) return false;
    const inside = system.profiles
      .filter(({ acceptableForms }) => acceptableForms[0] === number)
      .reduce((sum, { id }) => sum + (outcomes[`profile/${id}/meanInCare`] ?? NaN), 0);
    return inside + 3 * Math.sqrt(inside) > placesAtStart(system, number);
  });
}
