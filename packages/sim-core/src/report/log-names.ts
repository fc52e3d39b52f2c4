import type { EpochDay } from "../engine/calendar.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/** What the indices of a log stand for, in one language. */
export interface LogNames {
  /** The first day of the run. */
  readonly start: EpochDay;
  readonly form: (form: number) => string;
  /** What one unit of a form is called: a group, a house. */
  readonly unit: (form: number) => string;
  /** A form at a location: `Gesloten jeugdhulp, Horizon`; only the form where the location has no other name. */
  readonly place: (form: number, location: number) => string;
  readonly profile: (profile: number) => string;
  readonly region: (region: number) => string;
  readonly isElsewhere: (form: number) => boolean;
}

interface Named {
  readonly nl: string;
  readonly en?: string | undefined;
}

/** The names of a scenario for its log. */
export function logNamesOf(scenario: Scenario, system: CareSystem, language: Language): LogNames {
  const inWords = (name: Named | undefined, id: string): string =>
    (language === "en" ? name?.en : undefined) ?? name?.nl ?? id;
  const specOf = (form: number) => scenario.careForms[system.forms[form]?.id ?? ""];
  const form = (index: number): string => inWords(specOf(index)?.name, system.forms[index]?.id ?? "");
  return {
    start: system.start,
    form,
    unit: (index) => inWords(specOf(index)?.unit?.name, language === "nl" ? "eenheid" : "unit"),
    place: (index, location) => {
      const id = system.locations[location]?.id ?? "";
      const name = specOf(index)?.locations?.[id]?.name;
      const own = inWords(name, form(index));
      return own === form(index) ? own : `${form(index)}, ${own}`;
    },
    profile: (index) => named(scenario.profiles, system.profiles[index]?.id, inWords),
    region: (index) => named(scenario.regions, system.regions[index]?.id, inWords),
    isElsewhere: (index) => system.forms[index]?.role === "elsewhere",
  };
}

function named(
  all: Readonly<Record<string, { readonly name: Named }>>,
  id: string | undefined,
  inWords: (name: Named | undefined, id: string) => string,
): string {
  return id === undefined ? "" : inWords(all[id]?.name, id);
}
