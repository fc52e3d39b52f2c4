import type { Scenario } from "@plaatsbepaling/sim-core";
import { inLanguage, type Voice } from "./voice.ts";

/** What a care form is called; its id where the scenario does not know it. */
export function formName(scenario: Scenario, id: string, voice: Voice): string {
  const form = scenario.careForms[id];
  return form === undefined ? id : inLanguage(voice, form.name);
}

/** `null` for a form without locations of its own, which runs as if it had one. */
export function locationName(
  scenario: Scenario,
  { form, id }: { form: string; id: string },
  voice: Voice,
): string | null {
  const location = scenario.careForms[form]?.locations?.[id];
  return location === undefined ? null : inLanguage(voice, location.name);
}

export function regionName(scenario: Scenario, id: string, voice: Voice): string {
  const region = scenario.regions[id];
  return region === undefined ? id : inLanguage(voice, region.name);
}
