import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";
import { extremeRules, ruled } from "./extreme-rules.ts";
import { between, mixed, rarely } from "./extreme-values.ts";

const step = fc.record({
  /** Part of the period; above 1 lies after its end. */
  at: mixed(between(0, 1.2), 0, 1),
  form: fc.nat(11),
  location: fc.nat(2),
  units: rarely(fc.integer({ min: 1, max: 4 }), 500),
  closes: fc.boolean(),
});

/** Openings and closings as numbers, to be fitted to the forms of a scenario. */
export const extremePlan = fc.record({
  steps: rarely(mixed(fc.constant(6), 0), 300).chain((most) => fc.array(step, { maxLength: most })),
  /** Everything closes at this part of the period, and opens again later. */
  allClosesAt: mixed(fc.constant(undefined), 0, 0.5, 1),
  closingManner: fc.constantFrom("attrition" as const, "displacement" as const),
  rules: extremeRules,
});

type Plan = typeof extremePlan extends fc.Arbitrary<infer Value> ? Value : never;

/** The steps in order of date, no closing larger than what is open by then. */
export function planned(
  { steps, allClosesAt, closingManner, rules }: Plan,
  careForms: Scenario["careForms"],
  dateAt: (part: number) => string,
): Scenario["capacityPlan"] {
  const open = new Map<string, number>();
  const forms = Object.entries(careForms);
  const listed: Scenario["capacityPlan"]["steps"] = [];
  const add = (at: number, { form, location, closes, units }: Omit<(typeof steps)[number], "at">) => {
    const [id, { locations = {}, unit }] = forms[form % forms.length]!;
    const names = Object.keys(locations);
    const name = names[location % names.length]!;
    const key = `${id}/${name}`;
    const before = open.get(key) ?? locations[name]!.placesAtStart;
    const possible = closes ? Math.min(units, Math.floor(before / unit!.places)) : units;
    if (possible < 1) return;
    open.set(key, before + (closes ? -possible : possible) * unit!.places);
    listed.push({ date: dateAt(at), form: id, location: name, change: closes ? "close" : "open", units: possible });
  };
  for (const { at, ...rest } of steps.toSorted((a, b) => a.at - b.at)) {
    if (allClosesAt === undefined || at < allClosesAt) add(at, rest);
  }
  const plan = { closingManner, steps: listed, rules: ruled(rules, careForms, dateAt) };
  if (allClosesAt === undefined) return plan;
  for (const [at, closes] of [
    [allClosesAt, true],
    [1, false],
  ] as const) {
    forms.forEach((_, form) => {
      for (const location of [0, 1, 2]) add(at, { form, location, closes, units: closes ? 100_000 : 1 });
    });
  }
  return plan;
}
