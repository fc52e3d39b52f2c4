import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, finishTransition } from "../../src/transition/advance.ts";
import { floorOn } from "../../src/transition/floor.ts";
import { freeStaff } from "../../src/transition/staff.ts";
import { createTransition, type TransitionState } from "../../src/transition/transition-state.ts";
import { plannedPlacesByDay, runScenario, toCareSystem, type Scenario } from "../../src/index.ts";
import { placesAtStart } from "../../src/youth-care/care-system.ts";
import { checked, run } from "../support/small-scenario.ts";
import { anyRules, withAnyPlan } from "./any-plan.ts";

/** Walk a plan over a year with a made-up course of youths, looking at the state after every day. */
function walk(
  scenario: Scenario,
  youths: readonly number[],
  look: (state: TransitionState, day: number) => void,
): void {
  const system = toCareSystem(checked(scenario));
  const state = createTransition(system, {
    openingDelay: ({ number }) => 20 * number,
    retraining: () => 30.5,
    emptyAt: 0,
  });
  for (let day = 0; day < system.days; day++) {
    const share = youths[day % youths.length]!;
    const inCare = Array.from(
      state.openPlaces,
      (places, location) => (places + state.emptyingPlaces[location]!) * share,
    );
    advance(state, day, { inCare, waiting: system.forms.map(() => 20 * (1 - share)) });
    look(state, day);
  }
  finishTransition(state, system.days);
}

const course = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
const options = { numRuns: 100, endOnFailure: true };

describe("whatever the plan, the rules and the youths", () => {
  it("no closing goes below the floor, and places are never below zero", () => {
    fc.assert(
      fc.property(withAnyPlan(anyRules), course, (scenario, youths) => {
        const system = toCareSystem(checked(scenario));
        let before = Float64Array.from(system.forms, (_, form) => placesAtStart(system, form));
        walk(scenario, youths, (state, day) => {
          state.openInForm.forEach((places, form) => {
            if (places < before[form]!) expect(places).toBeGreaterThanOrEqual(floorOn(state, form, day) - 1e-6);
            expect(places).toBeGreaterThanOrEqual(0);
          });
          before = state.openInForm.slice();
        });
      }),
      { ...options, seed: 31 },
    );
  });

  it("no more opens than was planned, nothing before its day, and what is held back is counted to the day", () => {
    fc.assert(
      fc.property(withAnyPlan(anyRules), course, (scenario, youths) => {
        let last: TransitionState | null = null;
        walk(scenario, youths, (state, day) => {
          last = state;
          for (const { unit, decidedDay } of state.units) {
            if (unit.change === "open" && decidedDay === day) expect(day).toBeGreaterThanOrEqual(unit.day);
          }
        });
        for (const { unit, decidedDay, heldDays } of last!.units) {
          const late = Math.max(0, (decidedDay < 0 ? toCareSystem(scenario).days : decidedDay) - unit.day);
          expect(heldDays.reduce((sum, days) => sum + days, 0)).toBe(late);
        }
      }),
      { ...options, seed: 32 },
    );
  });

  it("staff in use is never more than there is", () => {
    fc.assert(
      fc.property(withAnyPlan(anyRules), course, (scenario, youths) => {
        walk(scenario, youths, (state, day) => {
          if (state.rules.staff !== null) expect(freeStaff(state, day)).toBeGreaterThanOrEqual(-1e-6);
        });
      }),
      { ...options, seed: 33 },
    );
  });

  it("closed places that went never outweigh the alternatives that have been open for long enough", () => {
    fc.assert(
      fc.property(withAnyPlan(anyRules), course, (scenario, youths) => {
        let gone = 0;
        walk(scenario, youths, (state) => {
          const rule = state.rules.inBalance;
          if (rule !== null && rule.alternativePlacesPerClosedPlace > 0 && state.closedPlaces > gone) {
            expect(rule.alternativePlacesPerClosedPlace * state.closedPlaces).toBeLessThanOrEqual(
              state.alternativePlaces + 1e-6,
            );
          }
          gone = state.closedPlaces;
        });
      }),
      { ...options, seed: 34 },
    );
  });
});

describe("in the individual engine", () => {
  it("nobody is lost and no place is over-filled under any rules", () => {
    fc.assert(
      fc.property(withAnyPlan(anyRules), fc.nat(1000), (scenario, seed) => {
        run(scenario, 2, seed);
      }),
      { numRuns: 40, seed: 35, endOnFailure: true },
    );
  });

  it("with displacement and no rules the realised places are the planned ones", () => {
    fc.assert(
      fc.property(withAnyPlan(fc.constant(undefined)), (scenario) => {
        scenario.capacityPlan.closingManner = "displacement";
        const { summary, system } = run(scenario, 2);
        system.forms.forEach(({ id, role }, form) => {
          if (role === "elsewhere") return;
          expect(summary.series[`form/${id}/places`]!.mean).toEqual([...plannedPlacesByDay(system, form)]);
        });
      }),
      { numRuns: 25, seed: 36, endOnFailure: true },
    );
  });

  it("rules that cannot bind change nothing", () => {
    fc.assert(
      fc.property(withAnyPlan(fc.constant(undefined)), (scenario) => {
        const loose = structuredClone(scenario);
        loose.capacityPlan.rules = {
          openingDelay: { a: 0 },
          staff: {
            freeAtStart: 1e6,
            hiredPerYear: 0,
            perPlace: { a: 1, b: 2 },
            releasedShare: 0.5,
            retrainingDays: 10,
          },
          inBalance: { alternativePlacesPerClosedPlace: 0, openForDays: 0 },
          pauseOnWaiting: { above: 100_000 },
          occupancyTrigger: [{ form: "a", belowShare: 0, forDays: 0, beyondPlan: true }],
          floor: { a: 0 },
        };
        const outcomes = (given: Scenario) => {
          const { measures, series, transition } = runScenario(checked(given), { seed: 3, replications: 2 }).summary;
          // Only a plan without any unit says that it has none.
          const known = Object.entries(measures).filter(([, { count }]) => count > 0);
          return { series, transition, measures: transition === null ? [] : known };
        };
        if (scenario.capacityPlan.steps.length > 0) expect(outcomes(loose)).toEqual(outcomes(scenario));
      }),
      { numRuns: 20, seed: 37, endOnFailure: true },
    );
  });
});
