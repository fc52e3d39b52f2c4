import { describe, expect, it } from "vitest";
import { runMeanField, toCareSystem } from "../../src/index.ts";
import { closing, opening, planScenario, run } from "../transition/plan-scenario.ts";

/** Nobody in care: who stays on in a closing unit counts by location in one engine and by form in the other. */
const scenario = planScenario({
  steps: [
    opening("2021-02-01", 3),
    closing("2021-03-01"),
    closing("2021-06-01", 1, "east"),
    closing("2021-06-01", 1, "west"),
  ],
  rules: {
    openingDelay: { home: 40 },
    staff: {
      freeAtStart: 5,
      hiredPerYear: 6,
      perPlace: { home: 1, closed: 1.5 },
      releasedShare: 0.5,
      retrainingDays: 30,
    },
    inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 20 },
  },
});

describe("a plan with delay, staff and balance, where no place binds", () => {
  const { summary } = run(scenario, 2);

  it.each([1, 7] as const)("gives both engines the same places, within a step of %i days", (stepDays) => {
    const { series, days } = runMeanField(toCareSystem(scenario), { stepDays });
    for (const form of ["closed", "home"]) {
      const single = summary.series[`form/${form}/places`]!.mean;
      days.forEach((day, point) => {
        const near = [...single.slice(Math.max(0, day - stepDays + 1), day + stepDays)];
        const flow = series[`form/${form}/places`]![point]!;
        expect(flow, `${form} on day ${day}`).toBeGreaterThanOrEqual(Math.min(...near) - 1e-6);
        expect(flow, `${form} on day ${day}`).toBeLessThanOrEqual(Math.max(...near) + 1e-6);
      });
    }
    expect(Math.max(...series["form/home/places"]!)).toBe(15);
    expect(Math.min(...series["form/closed/places"]!)).toBeLessThan(20);
  });

  it("holds units back for as many days, by the same rules", () => {
    const { measures } = runMeanField(toCareSystem(scenario), { stepDays: 1 });
    for (const rule of ["Delay", "Staff", "InBalance"]) {
      const id = `total/unitDaysHeldBy${rule}`;
      expect(measures[id], id).toBeGreaterThan(0);
      expect(measures[id], id).toBeCloseTo(summary.measures[id]!.mean, 6);
    }
  });
});

describe("displacement", () => {
  it("moves as many youths, to the same form", () => {
    const moving = planScenario({
      inClosed: 16,
      closingManner: "displacement",
      steps: [opening("2021-02-01", 1), closing("2021-04-01", 2)],
    });
    const { summary } = run(moving, 2);
    const { series, measures } = runMeanField(toCareSystem(moving), { stepDays: 1 });
    expect(measures["total/displacedYouths"]).toBeCloseTo(6, 6);
    expect(series["form/home/inCare"]!.at(-1)).toBeCloseTo(summary.series["form/home/inCare"]!.mean.at(-1)!, 6);
    expect(series["total/waiting"]!.at(-1)).toBeCloseTo(summary.series["total/waiting"]!.mean.at(-1)!, 6);
  });
});
