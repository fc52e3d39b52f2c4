import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";
import { between, length, mixed, share } from "./extreme-values.ts";

const anyForm = fc.nat(11);
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 1 });

/** Rules between plan and reality as numbers, to be fitted to the forms of a scenario: each on or off, all together. */
export const extremeRules = fc.record({
  openingDelay: sometimes(fc.record({ form: anyForm, days: length })),
  staff: sometimes(
    fc.record({
      freeAtStart: mixed(between(0, 50), 0, 1e-9, 1e9),
      hiredPerYear: mixed(between(0, 30), 0, 1e9),
      perPlace: mixed(between(0, 3), 0, 1e-9, 100),
      releasedShare: share,
      retrainingDays: length,
    }),
  ),
  inBalance: sometimes(
    fc.record({
      alternativePlacesPerClosedPlace: mixed(between(0, 3), 0, 1e-9, 100),
      openForDays: mixed(fc.nat(200), 0, 0.5, 36_525),
      filledShare: sometimes(share),
    }),
  ),
  pause: sometimes(fc.record({ above: mixed(fc.nat(20), 0, 100_000), resumesAtPart: sometimes(share) })),
  trigger: sometimes(
    fc.record({
      form: anyForm,
      location: sometimes(fc.nat(2)),
      belowShare: share,
      forDays: mixed(fc.nat(100), 0, 0.5, 36_525),
      beyondPlan: fc.boolean(),
    }),
  ),
  floor: sometimes(
    fc.record({ form: anyForm, places: fc.array(mixed(fc.nat(30), 0, 100_000), { minLength: 1, maxLength: 4 }) }),
  ),
});

type Rules = typeof extremeRules extends fc.Arbitrary<infer Value> ? Value : never;

/** The rules with names of forms that have places, and dates in order. */
export function ruled(
  { openingDelay, staff, pause, trigger, floor, ...rules }: Rules,
  careForms: Scenario["careForms"],
  dateAt: (part: number) => string,
): NonNullable<Scenario["capacityPlan"]["rules"]> {
  const forms = Object.keys(careForms).filter((id) => careForms[id]!.role !== "elsewhere");
  const named = (form: number): string => forms[form % forms.length]!;
  return {
    ...rules,
    openingDelay: openingDelay === undefined ? undefined : { [named(openingDelay.form)]: openingDelay.days },
    staff:
      staff === undefined
        ? undefined
        : { ...staff, perPlace: Object.fromEntries(forms.map((id) => [id, staff.perPlace])) },
    pauseOnWaiting:
      pause === undefined
        ? undefined
        : {
            above: pause.above,
            resumesAt: pause.resumesAtPart === undefined ? undefined : Math.floor(pause.above * pause.resumesAtPart),
          },
    occupancyTrigger: trigger === undefined ? undefined : [triggered(trigger, named(trigger.form), careForms)],
    floor: floor === undefined ? undefined : { [named(floor.form)]: floorOf(floor.places, dateAt) },
  };
}

function triggered(
  { location, ...trigger }: NonNullable<Rules["trigger"]>,
  form: string,
  careForms: Scenario["careForms"],
): { form: string; location?: string | undefined; belowShare: number; forDays: number; beyondPlan: boolean } {
  const locations = Object.keys(careForms[form]!.locations ?? {});
  return { ...trigger, form, location: location === undefined ? undefined : locations[location % locations.length] };
}

function floorOf(places: readonly number[], dateAt: (part: number) => string) {
  if (places.length === 1) return places[0]!;
  const dated = places.map((value, i) => ({ from: dateAt(i / places.length), places: value }));
  return dated.filter(({ from }, i) => dated.findIndex((other) => other.from === from) === i);
}
