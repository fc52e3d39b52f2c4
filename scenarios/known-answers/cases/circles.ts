import type { KnownAnswer } from "../known-answer.ts";
import { exponential, form, profile, queue } from "../queue.ts";

export const circleCases: readonly KnownAnswer[] = [circleOf(["a", "b"]), circleOf(["a", "b", "c"])];

/** Everybody in each form holds the place for the next, and those of the last for the first. */
function circleOf(forms: readonly string[]): KnownAnswer {
  const setting = queue({ perDay: 0.5, places: 1, stay: exponential(30), days: 1461 });
  const next = (index: number): string => forms[(index + 1) % forms.length] ?? "";
  const profiles = forms.map((id, index) => [
    `from-${id}`,
    {
      ...profile(exponential(30), [id]),
      followUp: [{ profile: `from-${next(index)}`, share: 1, whileFull: "holdsPlace" as const }],
    },
  ]);
  return {
    name: `circle-of-${forms.length}`,
    title: {
      nl: `${forms.length} vormen die op elkaar wachten worden genoemd, en de doorrekening eindigt`,
      en: `${forms.length} forms that wait for each other are named, and the run ends`,
    },
    setting: {
      ...setting,
      careForms: Object.fromEntries(forms.map((id) => [id, form(1)])),
      profiles: Object.fromEntries(profiles) as typeof setting.profiles,
    },
    source: "By construction: nobody ever leaves",
    replications: 50,
    expect: [
      { circularWaiting: [...forms], inShareOfRuns: 1 },
      { measure: "total/endedStaysPerYear", atMost: 30 },
    ],
  };
}
