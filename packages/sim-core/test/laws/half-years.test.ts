import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScenarioSimulation,
  daysPerYear,
  meanPeriodTotals,
  measureValues,
  mergeBatches,
  periodTotalsOf,
  runScenario,
  summarisePeriods,
  toCareSystem,
  type PeriodTotals,
  type Scenario,
} from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const asked = (scenario: Scenario): Scenario => checked({ ...scenario, reporting: { periods: "halfYear" } });

function totalsOf(scenario: Scenario, replications = 1) {
  const system = toCareSystem(scenario);
  const batch = createScenarioSimulation(scenario, 5).run(0, replications);
  return {
    system,
    batch,
    totals: Array.from({ length: replications }, (_, row) => periodTotalsOf(system, batch, row)),
  };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("totals by calendar half-year", () => {
  it("add up to what the whole run reports", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const {
          system: whom,
          batch,
          totals,
        } = totalsOf(asked({ ...scenario, period: { ...scenario.period, end: "2022-09-30" } }));
        const years = (whom.days - whom.warmUpDays) / daysPerYear;
        const whole = (id: string): number => measureValues(whom, batch, id)[0]! * years;
        const sum = (of: (period: PeriodTotals) => number): number =>
          totals[0]!.reduce((total, period) => total + of(period), 0);
        const pairs: [number, number][] = [
          [sum(({ system }) => system.newReferrals), whole("total/newReferralsPerYear")],
          [sum(({ system }) => system.returns), whole("total/returnsPerYear")],
          [sum(({ system }) => system.placements), whole("total/placementsPerYear")],
          [sum(({ system }) => system.transfers), whole("total/transfersPerYear")],
          [sum(({ system }) => system.doubleSupplyPlaceDays) * years, whole("total/doubleSupplyPlaceDays")],
          [sum(({ destinations }) => destinations.reduce((a, b) => a + b)), sum(({ system }) => system.leavers)],
          [sum(({ profiles }) => profiles.reduce((a, b) => a + b)), sum(({ system }) => system.placements)],
          ...whom.forms.flatMap(({ id }, form): [number, number][] => [
            [sum(({ forms }) => forms[form]!.placeDays), whole(`form/${id}/meanPlaces`) * daysPerYear],
            [sum(({ forms }) => forms[form]!.careDays), whole(`form/${id}/meanInCare`) * daysPerYear],
            [sum(({ forms }) => forms[form]!.heldDays), whole(`form/${id}/meanHeld`) * daysPerYear],
            [sum(({ forms }) => forms[form]!.waitingDays), whole(`form/${id}/waitingDaysFor`)],
            [sum(({ forms }) => forms[form]!.admissions), whole(`form/${id}/admissionsPerYear`)],
          ]),
        ];
        for (const [parts, all] of pairs) expect(near(parts, all), `${parts} and ${all}`).toBe(true);
        for (const { forms } of totals[0]!) {
          for (const { placeDays, careDays, heldDays } of forms) {
            expect(careDays).toBeLessThanOrEqual(placeDays + 1e-6);
            expect(heldDays).toBeLessThanOrEqual(careDays + 1e-6);
          }
        }
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it("are those of youths who can be counted by hand, in periods that the run cuts short", () => {
    const small = smallScenario({ perYear: 0, places: 4, stay: 200, atStart: 3, elapsed: "justArrived" });
    const scenario = asked({
      ...small,
      period: { start: "2021-02-01", end: "2022-03-31" },
      paperSum: { youths: 3, places: { kib: 3 } },
      capacityPlan: {
        closingManner: "attrition",
        steps: [
          { date: "2021-07-01", form: "kib", location: "here", change: "open", units: 2 },
          { date: "2022-01-01", form: "kib", location: "here", change: "close", units: 1 },
        ],
      },
    });
    const [periods = []] = totalsOf(scenario).totals;
    expect(periods.map(({ period }) => period)).toEqual([
      { year: 2021, half: 1, from: 0, until: 150 },
      { year: 2021, half: 2, from: 150, until: 334 },
      { year: 2022, half: 1, from: 334, until: 424 },
    ]);
    expect(periods.map(({ forms: [kib] }) => kib)).toMatchObject([
      { placeDays: 600, careDays: 450, admissions: 0, departures: 0, unitsOpened: 0, unitsClosed: 0 },
      { placeDays: 6 * 184, careDays: 150, departures: 3, unitsOpened: 2, placesOpened: 2, unitsClosed: 0 },
      { placeDays: 5 * 90, careDays: 0, departures: 0, unitsOpened: 0, unitsClosed: 1, placesClosed: 1 },
    ]);
    expect(periods.map(({ system }) => [system.leavers, system.doubleSupplyPlaceDays])).toEqual([
      [0, 150],
      [3, 3 * 184],
      [0, 2 * 90],
    ]);
  });

  it("count youths who came, less those who went, as those who are there", () => {
    const scenario = asked(
      smallScenario({ perYear: 40, places: 12, stay: { kind: "exponential", mean: 90 }, atStart: 7 }),
    );
    const run = runScenario(scenario, { seed: 5, replications: 1 });
    const change = periodTotalsOf(run.system, run.batch, 0).reduce(
      (sum, { forms: [kib] }) => sum + kib!.admissions - kib!.departures,
      0,
    );
    expect(7 + change).toBe(run.summary.series["total/inCare"]!.mean.at(-1));
  });

  it("are the same bytes however the replications were dealt, and are not kept when nobody asks", () => {
    const plain = smallScenario({ perYear: 60, places: 9, stay: { kind: "exponential", mean: 60 } });
    const simulation = createScenarioSimulation(asked(plain), 3);
    const whole = simulation.run(0, 5);
    const dealt = mergeBatches([simulation.run(3, 2), simulation.run(0, 3)]);
    expect(dealt.periods).toEqual(whole.periods);
    const system = toCareSystem(plain);
    const without = createScenarioSimulation(plain, 3).run(0, 5);
    expect(without.periods).toHaveLength(0);
    expect(periodTotalsOf(system, without, 0)).toEqual([]);
    expect(without.outcomes).toEqual(whole.outcomes);
  });

  it("are summarised over the replications by name", () => {
    const scenario = asked(smallScenario({ perYear: 60, places: 9, stay: { kind: "exponential", mean: 60 } }));
    const { batch, totals } = totalsOf(scenario, 20);
    const [first] = summarisePeriods(scenario, batch);
    const counted = totals.map((periods) => periods[0]!.forms[0]!.careDays);
    expect(first).toMatchObject({ year: 2021, half: 1, start: "2021-01-01", end: "2021-06-30" });
    expect(first!.forms["kib"]!.careDays.mean).toBeCloseTo(counted.reduce((a, b) => a + b) / 20, 6);
  });

  it("have means that do not need a summary", () => {
    const scenario = asked(smallScenario({ perYear: 60, places: 9, stay: { kind: "exponential", mean: 60 } }));
    const { system, batch, totals } = totalsOf(scenario, 20);
    const means = meanPeriodTotals(system, batch);
    expect(means.map(({ period }) => period)).toEqual(totals[0]!.map(({ period }) => period));
    means.forEach(({ forms, destinations }, period) => {
      const meanOf = (of: (totals: PeriodTotals) => number): number =>
        totals.reduce((sum, periods) => sum + of(periods[period]!), 0) / 20;
      expect(forms[0]!.admissions).toBeCloseTo(
        meanOf((of) => of.forms[0]!.admissions),
        9,
      );
      expect(destinations[0]).toBeCloseTo(
        meanOf((of) => of.destinations[0]!),
        9,
      );
    });
  });
});
