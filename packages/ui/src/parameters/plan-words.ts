import type { EpochDay, Scenario } from "@plaatsbepaling/sim-core";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { PlanGroup } from "./plan-groups.ts";

type At = Pick<PlanGroup, "form" | "location">;

/** A location as short as it can be told from the others: with its form where there are more of that role. */
export function nameOfPlace(scenario: Scenario, { form, location }: At, words: Words): string {
  const spec = scenario.careForms[form];
  const { role, locations = {} } = spec ?? { role: "alternative" };
  const ofRole = Object.values(scenario.careForms).filter((other) => other.role === role);
  const ofForm = textIn(words.language, spec?.name ?? { nl: form });
  const own = nameOfLocation(scenario, { form, location }, words);
  if (Object.keys(locations).length < 2) return ofForm;
  return ofRole.length < 2 ? own : `${ofForm}, ${own}`;
}

export function nameOfLocation(scenario: Scenario, { form, location }: At, { language }: Words): string {
  return textIn(language, scenario.careForms[form]?.locations?.[location]?.name ?? { nl: location });
}

/** "Sluiting Schakenbosch". */
export function nameOfChange(scenario: Scenario, group: At & Pick<PlanGroup, "change">, words: Words): string {
  const { opening, closing } = words.messages.plan;
  return (group.change === "open" ? opening : closing)(nameOfPlace(scenario, group, words));
}

/** "Sluiting Schakenbosch, 8 plaatsen". */
export function nameOfGroup(scenario: Scenario, group: PlanGroup, words: Words): string {
  return words.messages.plan.group(nameOfChange(scenario, group, words), placesText(group.places, words));
}

export function placesText(places: number, { format, messages }: Words): string {
  return messages.plan.places(format.number(places));
}

/** "2 maanden later dan de basis": in whole months where both fall on the same day of the month, otherwise in days. */
export function comparedWithBasis(day: EpochDay, basisDay: EpochDay | null, { format, messages }: Words): string {
  const { plan, knobs } = messages;
  if (basisDay === null) return plan.notInBasis;
  if (day === basisDay) return knobs.asBasis;
  const months = wholeMonths(basisDay, day);
  const days = Math.abs(day - basisDay);
  const amount = months === null ? plan.days(format.number(days)) : plan.months(Math.abs(months));
  return day > basisDay ? plan.later(amount) : plan.earlier(amount);
}

function wholeMonths(from: EpochDay, to: EpochDay): number | null {
  const [start, end] = [from, to].map((day) => new Date(day * 86_400_000)) as [Date, Date];
  if (start.getUTCDate() !== end.getUTCDate()) return null;
  return 12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth();
}
