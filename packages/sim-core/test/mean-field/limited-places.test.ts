import { describe, expect, it } from "vitest";
import { runMeanField, runSteps } from "../../src/mean-field/run-mean-field.ts";
import type { MeanFieldState } from "../../src/mean-field/run-state.ts";
import type { CareSystem } from "../../src/youth-care/care-system.ts";
import { buildSystem, exponential, lognormal, waitsForBest, type SystemParts } from "./build-system.ts";

const steps = [1, 7] as const;

/** Four forms with everything on: second choices, transfers, failures, follow-ups, returns, closings. */
function busySystem(parts: Partial<SystemParts> = {}): CareSystem {
  return buildSystem({
    days: 1092,
    perDay: 0.9,
    targetDay: 800,
    paperYouths: 150,
    forms: [
      { places: 120, role: "closed", endsAtAge: 18, runsOnShare: 0.1, hold: { share: 0.3, days: lognormal(40, 30) } },
      { places: 10, failure: { share: 0.2, to: 0 }, transferWithinDays: 120 },
      { places: 5, entryAges: [0, 14] },
      { role: "elsewhere" },
    ],
    profiles: [
      {
        stay: [lognormal(160, 150), lognormal(190, 170), lognormal(190, 170), lognormal(190, 170)],
        followUps: [{ fromForm: 0, profile: 1, share: 0.4, whileFull: "holdsPlace" }],
      },
      { stay: lognormal(200, 160), acceptableForms: [1, 0] },
      { stay: lognormal(240, 200), acceptableForms: [2, 0], ageAtReferral: { kind: "uniform", low: 9, high: 15 } },
    ],
    askedShare: 0.6,
    usualForm: 0,
    placement: {
      urgent: { fallsBackAfterDays: 0, secondChoiceShare: 0.8, waitsFor: "acceptable", goesElsewhereAfterDays: 30 },
      regular: { fallsBackAfterDays: 45, secondChoiceShare: 0.5, waitsFor: "best", goesElsewhereAfterDays: null },
      leavesAfter: exponential(200),
      becomesUrgentAfter: exponential(150),
      elsewhereForm: 3,
    },
    transfer: { fromMismatch: true, fromElsewhere: true },
    returns: { share: 0.3, after: exponential(150), newProfileShare: 0.5, untilAge: 18 },
    start: {
      inCare: [
        { form: 0, profile: 0, youths: 110, held: 10, days: null },
        { form: 1, profile: 1, youths: 8, held: 0, days: null },
        { form: 3, profile: 2, youths: 4, held: 0, days: null },
      ],
      waiting: [{ profile: 1, youths: 6, days: null }],
    },
    changes: [
      { day: 100, location: 1, places: 20 },
      { day: 150, location: 0, places: -30 },
      { day: 403, location: 0, places: -30 },
      { day: 500, location: 2, places: 10 },
    ],
    ...parts,
  });
}

describe.each(steps)("with limited places, in steps of %i days", (stepDays) => {
  it("loses no youth and makes none", () => {
    for (const holdBeforeFollowUp of [false, true]) {
      const system = busySystem({ holdBeforeFollowUp });
      const { state } = runSteps(system, stepDays);
      const arrived = system.arrivalsPerDay.reduce((sum, perDay) => sum + perDay, 0) + 122 + 6;
      const leftForAWhile = total(state.away.histories.byStep);
      const present =
        total(state.occupied) +
        state.lists.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0) +
        (leftForAWhile - state.tally.returns);
      expect(present + state.gone).toBeCloseTo(arrived, 6);
      expect(Math.min(...state.occupied, ...state.held)).toBeGreaterThan(-1e-9);
    }
  });

  it("says the same by stay as by place", () => {
    const { state } = runSteps(busySystem(), stepDays);
    const blocked = state.occupied.map((youths, form) => youths - state.held[form]! - inStay(state, form));
    // What is neither in its stay nor held waits in its place for another form: none outside the landsdeel.
    for (const youths of blocked) expect(youths).toBeGreaterThan(-1e-6);
    expect(blocked[3]).toBeCloseTo(0, 6);
  });

  it("never has more in care than realised places, and more than planned only while winding down", () => {
    const { series } = runMeanField(busySystem(), { stepDays });
    series["form/form0/inCare"]!.forEach((inCare, point) => {
      expect(inCare).toBeLessThanOrEqual(series["form/form0/places"]![point]! + 1e-9);
    });
    // Attrition: nobody is admitted above the plan, so what is above it only falls between closings.
    const planned = (day: number) => 120 - (day >= 150 ? 30 : 0) - (day >= 403 ? 30 : 0);
    const above = series["form/form0/inCare"]!.map((inCare, point) => inCare - planned(point * stepDays));
    above.forEach((now, point) => {
      const day = point * stepDays;
      const closes = [150, 403].some((closing) => closing <= day && closing > day - stepDays);
      if (point > 0 && !closes && now > 1e-4) expect(now).toBeLessThanOrEqual(Math.max(0, above[point - 1]!) + 1e-4);
    });
  });

  it("winds down by the run-off of its youths alone", () => {
    const system = buildSystem({
      days: 364,
      perDay: 2,
      targetDay: 50,
      forms: [{ places: 235, role: "closed" }],
      profiles: [{ stay: exponential(180) }],
      start: { inCare: [{ form: 0, profile: 0, youths: 235, held: 0, days: null }] },
      changes: [{ day: 1, location: 0, places: -135 }],
    });
    const { series, measures } = runMeanField(system, { stepDays });
    const weeks = [7, 70, 140];
    for (const day of weeks) {
      const inCare = series["form/form0/inCare"]![day / stepDays]!;
      // In the first step of a week the day before the closing is lost at most.
      expect(Math.abs(inCare - 235 * Math.exp(-day / 180))).toBeLessThan(1.4);
      expect(series["form/form0/places"]![day / stepDays]).toBeCloseTo(inCare, 9);
    }
    expect(measures["total/closedPlacesOnTarget"]).toBeCloseTo(measures["total/closedInCareOnTarget"]!, 1);
    expect(series["form/form0/inCare"]!.at(-1)).toBeCloseTo(100, 6);
  });

  it("lets a queue grow by what cannot be placed, and no more", () => {
    const system = buildSystem({
      days: 728,
      perDay: 1,
      forms: [{ places: 90 }],
      profiles: [{ stay: exponential(180) }],
      start: { inCare: [{ form: 0, profile: 0, youths: 90, held: 0, days: null }] },
    });
    const { series, measures, bindingForms } = runMeanField(system, { stepDays });
    expect(series["total/waiting"]!.at(-1)).toBeCloseTo(728 * 0.5, 0);
    expect(measures["form/form0/occupancy"]).toBeCloseTo(1, 6);
    expect(bindingForms).toEqual(["form0"]);
  });

  it("settles where as many leave the list as cannot be placed", () => {
    const system = buildSystem({
      days: 3640,
      warmUpDays: 2912,
      perDay: 0.16,
      forms: [{ places: 20 }],
      profiles: [{ stay: exponential(180) }],
      placement: { leavesAfter: exponential(60) },
    });
    const { measures } = runMeanField(system, { stepDays });
    // Fluid of M/M/c+M: (0.16 - 20 / 180) a day cannot be placed, and 1 in 60 leaves each day.
    expect(Math.abs(measures["total/meanWaiting"]! - (0.16 - 20 / 180) * 60)).toBeLessThan(stepDays === 1 ? 0.01 : 0.1);
    expect(measures["total/leftWaitingPerYear"]! / 365.25).toBeCloseTo(0.16 - 20 / 180, 3);
  });

  it("keeps throughput where stays are shorter than a step", () => {
    const system = buildSystem({
      days: 364,
      warmUpDays: 182,
      perDay: 4,
      forms: [{ places: 6 }],
      profiles: [{ stay: exponential(2) }],
    });
    const { measures } = runMeanField(system, { stepDays });
    expect(measures["form/form0/admissionsPerYear"]! / 365.25).toBeCloseTo(3, 2);
  });

  it("serves urgent youths first", () => {
    const system = buildSystem({
      days: 728,
      perDay: 0.6,
      forms: [{ places: 90 }],
      profiles: [
        { share: 0.5, urgentShare: 1, stay: exponential(180), acceptableForms: [0] },
        { share: 0.5, urgentShare: 0, stay: exponential(180), acceptableForms: [0] },
      ],
      start: { inCare: [{ form: 0, profile: 0, youths: 90, held: 0, days: null }] },
    });
    const { state } = runSteps(system, stepDays);
    const [urgent, regular] = state.lists[0]!.cohorts.map((line) => total(line.map(({ all }) => all)));
    expect(urgent).toBeLessThan(1e-6);
    expect(regular).toBeCloseTo(728 * 0.1, 0);
  });

  it("blocks the first of two forms in a row when the second is full", () => {
    const system = buildSystem({
      days: 1820,
      warmUpDays: 1456,
      perDay: 0.2,
      forms: [{ places: 40 }, { places: 10 }],
      profiles: [
        {
          share: 1,
          stay: exponential(60),
          followUps: [{ fromForm: 0, profile: 1, share: 1, whileFull: "holdsPlace" }],
        },
        { share: 0, stay: exponential(100), acceptableForms: [1] },
      ],
    });
    const { measures } = runMeanField(system, { stepDays });
    // The second form lets 0.1 a day through; the first one fills with youths who wait for it.
    expect(measures["form/form1/admissionsPerYear"]! / 365.25).toBeCloseTo(0.1, 3);
    expect(measures["form/form0/occupancy"]).toBeCloseTo(1, 3);
    expect(measures["form/form0/meanHeld"]).toBeCloseTo(0, 6);
  });

  it("moves youths to their best form when it opens, with what is left of their stay", () => {
    const system = buildSystem({
      days: 364,
      forms: [{ places: 50 }, { places: 0 }],
      profiles: [{ stay: [exponential(100), exponential(50)], acceptableForms: [1, 0] }],
      transfer: { fromMismatch: true },
      start: { inCare: [{ form: 0, profile: 0, youths: 40, held: 0, days: null }] },
      changes: [{ day: 70, location: 1, places: 50 }],
    });
    const { series, measures } = runMeanField(system, { stepDays });
    const atOpening = 40 * Math.exp(-0.7);
    expect(series["form/form1/inCare"]![70 / stepDays]).toBeCloseTo(atOpening, 3);
    expect(series["form/form1/inCare"]![140 / stepDays]! / atOpening).toBeCloseTo(Math.exp(-70 / 50), 2);
    expect(measures["total/transfersPerYear"]! * (364 / 365.25)).toBeCloseTo(atOpening, 3);
  });

  it("sends to elsewhere at once all who find no place, where that is the rule", () => {
    const rule = { ...waitsForBest, goesElsewhereAfterDays: 0 };
    const system = buildSystem({
      days: 728,
      warmUpDays: 364,
      perDay: 0.5,
      forms: [{ places: 30 }, { role: "elsewhere" }],
      profiles: [{ stay: exponential(100) }],
      placement: { urgent: rule, regular: rule, elsewhereForm: 1 },
    });
    const { measures, series } = runMeanField(system, { stepDays });
    expect(Math.max(...series["total/waiting"]!)).toBeLessThan(1e-6);
    expect(measures["total/elsewherePerYear"]! / 365.25).toBeCloseTo(0.2, 2);
    expect(measures["total/meanElsewhere"]).toBeCloseTo(20, 0);
  });

  it("waits less with more places", () => {
    const waiting = [60, 70, 80, 90].map((places) => {
      const forms = [{ places }];
      const system = buildSystem({ days: 728, perDay: 0.5, forms, profiles: [{ stay: lognormal(180, 150) }] });
      return runMeanField(system, { stepDays }).measures["total/meanWaiting"]!;
    });
    for (let i = 1; i < waiting.length; i++) expect(waiting[i]).toBeLessThan(waiting[i - 1]!);
  });

  it("gives the same again, to the last bit", () => {
    expect(runMeanField(busySystem(), { stepDays })).toEqual(runMeanField(busySystem(), { stepDays }));
  });
});

describe("steps of a week against steps of a day", () => {
  it("agree where places bind, on and around the day of the goal", () => {
    const byDay = runMeanField(busySystem(), { stepDays: 1 });
    const byWeek = runMeanField(busySystem(), { stepDays: 7 });
    const ids = ["total/meanInCare", "total/meanWaiting", "total/inCareOnTarget", "total/meanElsewhere"];
    const more = ["form/form0/meanInCare", "total/closedInCareOnTarget", "total/shortagePlaceDays"];
    for (const id of [...ids, ...more]) {
      const exact = byDay.measures[id]!;
      expect(Math.abs(byWeek.measures[id]! - exact), id).toBeLessThan(0.5 + 0.03 * exact);
    }
  });
});

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function inStay({ inStay: youths, stays }: MeanFieldState, form: number): number {
  return total(youths.filter((_, stay) => stays.all[stay]?.form === form));
}
