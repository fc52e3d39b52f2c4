import { describe, expect, it } from "vitest";
import {
  measuresOf,
  measureValues,
  parseScenario,
  runMeanField,
  runScenario,
  toCareSystem,
  type Scenario,
} from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

/** Everybody comes back at once, for ever: no time goes by, so no end of the period stops it. */
const endlessReturns: Partial<Scenario> = {
  return: { share: 1, afterDays: 0, newProfileShare: 0, untilAge: 18 },
};

const base = (stay: number): Scenario => smallScenario({ perYear: 5, places: 100, stay, end: "2021-12-31" });

function codes(scenario: Scenario): string[] {
  const parsed = parseScenario(scenario);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
}

describe("found by random scenarios", () => {
  it("stays of no length with returns at once have no end, however few the youths", () => {
    expect(codes({ ...base(0), ...endlessReturns })).toEqual(["too_many_events"]);
  });

  it("a failure to and fro between two forms has no end when stays take no time", () => {
    const scenario = base(0);
    const kib = scenario.careForms["kib"]!;
    scenario.careForms = {
      kib: { ...kib, failure: { share: 1, to: "other" } },
      other: { ...kib, failure: { share: 1, to: "kib" } },
    };
    expect(codes(scenario)).toEqual(["too_many_events"]);
    expect(codes({ ...scenario, profiles: { any: { ...scenario.profiles["any"]!, stay: 30 } } })).toEqual([]);
  });

  it("who is past the birthday that ends a stay does not fail, and a follow-up of the same form has no end", () => {
    const scenario = base(300);
    const kib = scenario.careForms["kib"]!;
    const any = scenario.profiles["any"]!;
    const followUp = [{ profile: "any", share: 1 - 1e-12, whileFull: "waitsElsewhere" as const }];
    scenario.careForms = { kib: { ...kib, failure: { share: 0.001, to: "other" } }, other: { ...kib } };
    scenario.profiles = { any: { ...any, ageAtReferral: 15, followUp } };
    expect(codes(scenario)).toEqual([]);
    const { kib: failing, other } = scenario.careForms;
    scenario.careForms = { kib: { ...failing!, endsAtAge: 9 }, other: other! };
    expect(codes(scenario)).toEqual(["too_many_events"]);
  });

  it("the same loop with time in it is bounded by the period, and runs", () => {
    const scenario = { ...base(10), ...endlessReturns };
    expect(codes(scenario)).toEqual([]);
    const { summary } = runScenario(scenario, { replications: 2, seed: 1 });
    expect(summary.checks.conservationGap).toBe(0);
  });

  it("a huge spread hides many short stays behind a long mean", () => {
    const stay = { kind: "gamma" as const, mean: 365, sd: 36_500 };
    const scenario = smallScenario({ perYear: 100_000, places: 100_000, stay, end: "2022-12-31" });
    expect(codes({ ...scenario, ...endlessReturns })).toEqual(["too_many_events"]);
  });

  it("more parts than a system can have are refused before they are multiplied", () => {
    const scenario = base(10);
    const forms = Array.from({ length: 201 }, (_, i) => [`f${i}`, scenario.careForms["kib"]!] as const);
    const careForms = { ...scenario.careForms, ...Object.fromEntries(forms) };
    expect(codes({ ...scenario, careForms })).toEqual(["too_many_parts"]);
  });

  it("a failure whose next form is full is a share of stays that are over, not of those whose place is still held", () => {
    const scenario = base(30);
    const kib = scenario.careForms["kib"]!;
    const few = { here: { ...Object.values(kib.locations ?? {})[0]!, placesAtStart: 1 } };
    scenario.careForms = {
      kib: { ...kib, failure: { share: 1, to: "other" } },
      other: { ...kib, locations: few },
    };
    scenario.profiles = { any: { ...scenario.profiles["any"]!, stayIn: { other: 300 } } };
    const { measures } = runScenario(scenario, { replications: 20, seed: 1 }).summary;
    const meanOf = (id: string): number => measures[id]!.mean;
    expect(meanOf("form/kib/failedShare")).toBe(1);
    // More fail than leave, or the test shows nothing.
    expect(meanOf("total/failuresPerYear")).toBeGreaterThan(meanOf("total/endedStaysPerYear"));
  });

  it("places that are held for no time at all add up to no days, not to fewer", () => {
    const scenario = smallScenario({ perYear: 0, places: 5, stay: 0, elapsed: "justArrived", end: "2021-01-02" });
    const kib = scenario.careForms["kib"]!;
    const followUp = [{ profile: "any", share: 0.2, whileFull: "holdsPlace" as const }];
    scenario.careForms = { kib: { ...kib, hold: { share: 0.25, days: 0.0001 } } };
    scenario.outflow.holdBeforeFollowUp = true;
    scenario.profiles = { any: { ...scenario.profiles["any"]!, followUp } };
    scenario.startingPosition.inCare = [{ form: "kib", profile: "any", youths: 5, held: 4 }];
    scenario.startingPosition.waiting = [{ profile: "any", youths: 2 }];
    const { system, batch } = runScenario(checked(scenario), { replications: 2000, seed: 1 });
    for (const { id } of measuresOf(system)) {
      const below = measureValues(system, batch, id).filter((value) => value < 0);
      expect(below, id).toHaveLength(0);
    }
  });

  it("thousands who come back at one moment, each with a timer that ends at once, take no longer than as many apart", () => {
    const scenario = smallScenario({ perYear: 0, places: 1, stay: 0.001, end: "2021-01-31" });
    scenario.placement.becomesUrgentAfterDays = 0;
    scenario.return = { ...scenario.return, afterDays: 0 };
    scenario.startingPosition.returning = [{ profile: "any", youths: 50_000 }];
    // Of one moment each, this took minutes when a place among the events was looked for from one end only.
    const { summary } = runScenario(scenario, { replications: 1, seed: 1 });
    expect(summary.checks.conservationGap).toBe(0);
    expect(summary.measures["total/peakWaiting"]!.mean).toBeGreaterThan(40_000);
  });

  it("a hundred thousand who come back within a minute, each at a moment of its own, take their turns as well", () => {
    const scenario = smallScenario({ perYear: 0, places: 1, stay: 0.001, end: "2021-01-31" });
    scenario.return = { ...scenario.return, afterDays: { kind: "exponential", mean: 0.0001 } };
    scenario.startingPosition.returning = [{ profile: "any", youths: 100_000 }];
    // This took minutes when the events of a part of a day were kept in order one by one.
    const { summary } = runScenario(scenario, { replications: 1, seed: 1 });
    expect(summary.checks.conservationGap).toBe(0);
    expect(summary.measures["total/peakWaiting"]!.mean).toBeGreaterThan(90_000);
  });

  it.each(["lognormal", "gamma", "normal"] as const)(
    "a %s spread too small to hold is none, in the estimate too",
    (kind) => {
      const until = { perYear: 40, places: 5, end: "2022-12-31" };
      const estimateOf = (stay: Parameters<typeof smallScenario>[0]["stay"]) =>
        runMeanField(toCareSystem(checked(smallScenario({ ...until, stay }))), { stepDays: 1 });
      const none = estimateOf(90);
      for (const sd of [1e-9, 1e-6]) {
        const tiny = estimateOf({ kind, mean: 90, sd });
        for (const day of [89, 90, 91, 180, 400]) {
          expect(tiny.series["total/inCare"]![day]).toBeCloseTo(none.series["total/inCare"]![day]!, 1);
        }
      }
    },
  );

  it("many stays of a second at once, a hundred years into the clock, differ by its rounding and by no more", () => {
    const stay = { kind: "uniform", low: 1e-6, high: 2e-5 } as const;
    const base = smallScenario({ perYear: 0, places: 0, stay, end: "2021-01-02", warmUpDays: 36_525 });
    const scenario = checked({
      ...base,
      startingPosition: { elapsed: "justArrived", inCare: [], waiting: [{ profile: "any", youths: 500 }] },
      capacityPlan: {
        closingManner: "attrition",
        steps: [{ date: "2021-01-02", form: "kib", location: "here", units: 500, change: "open" }],
      },
    });
    const { meanInCare, relativeGap } = runScenario(scenario, { replications: 5, seed: 1 }).summary.checks.little[0]!;
    expect(meanInCare).toBeGreaterThan(0);
    expect(meanInCare).toBeLessThan(0.01);
    expect(relativeGap).toBeLessThan(1e-7);
  });
});
