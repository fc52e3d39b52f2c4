import { describe, expect, it } from "vitest";
import { runMeanField, type MeanFieldResult } from "../../src/mean-field/run-mean-field.ts";
import { buildSystem, days, exponential, lognormal, type SystemParts } from "./build-system.ts";

/** Value of a series on a day, in a straight line between points. */
function onDay({ series, stepDays }: MeanFieldResult, id: string, day: number): number {
  const curve = series[id]!;
  const point = Math.floor(day / stepDays);
  const next = Math.min(point + 1, curve.length - 1);
  return curve[point]! + (day / stepDays - point) * (curve[next]! - curve[point]!);
}

const oneForm = { forms: [{}] } satisfies Partial<SystemParts>;

describe.each([1, 7] as const)("with room for all, in steps of %i days", (stepDays) => {
  it("keeps inflow times mean stay in care, whatever the spread (Little's law)", () => {
    for (const stay of [
      lognormal(180, 170),
      exponential(180),
      days(180),
      { kind: "gamma", mean: 180, sd: 90 } as const,
    ]) {
      const system = buildSystem({ ...oneForm, days: 7280, warmUpDays: 6500, perDay: 0.5, profiles: [{ stay }] });
      expect(runMeanField(system, { stepDays }).measures["total/meanInCare"]).toBeCloseTo(90, 2);
    }
  });

  it("keeps it for stays far shorter than a step as well", () => {
    const system = buildSystem({
      ...oneForm,
      days: 364,
      warmUpDays: 91,
      perDay: 2,
      profiles: [{ stay: exponential(1.5) }],
    });
    expect(runMeanField(system, { stepDays }).measures["total/meanInCare"]).toBeCloseTo(3, 6);
  });

  it("runs off from 235 as an M/M/infinity queue does", () => {
    const system = buildSystem({
      ...oneForm,
      days: 735,
      perDay: 0.55,
      profiles: [{ stay: exponential(180) }],
      start: { inCare: [{ form: 0, profile: 0, youths: 235, held: 0, days: null }] },
    });
    const result = runMeanField(system, { stepDays });
    // Exact: 99 + 136 exp(-t / 180). Straight lines between weeks lie at most 0.03 above it.
    const exact = { 90: 181.488, 180: 149.032, 365: 116.901, 730: 101.356 };
    for (const [day, value] of Object.entries(exact)) {
      expect(Math.abs(onDay(result, "total/inCare", Number(day)) - value)).toBeLessThan(stepDays === 1 ? 0.001 : 0.03);
    }
  });

  it("follows a yearly wave with the right height and delay", () => {
    const angle = (day: number) => (2 * Math.PI * day) / 365;
    const perDay = (day: number) => 0.5 + (0.2 * (Math.cos(angle(day)) - Math.cos(angle(day + 1)))) / angle(1);
    const system = buildSystem({ ...oneForm, days: 4015, perDay, profiles: [{ stay: exponential(180) }] });
    const result = runMeanField(system, { stepDays });
    // 365 weeks are seven whole waves, so that sums over points have no remainder.
    const from = 4015 - 2555 - (stepDays === 7 ? 4 : 0);
    const sums = { sine: 0, cosine: 0 };
    for (let point = from / stepDays; point < (from + 2555) / stepDays; point++) {
      const inCare = result.series["total/inCare"]![point]!;
      sums.sine += (inCare * Math.sin(angle(point * stepDays)) * 2 * stepDays) / 2555;
      sums.cosine += (inCare * Math.cos(angle(point * stepDays)) * 2 * stepDays) / 2555;
    }
    expect(Math.hypot(sums.sine, sums.cosine)).toBeCloseTo(11.056761, 1);
    expect((Math.atan2(-sums.cosine, sums.sine) * 365) / (2 * Math.PI)).toBeCloseTo(73.115, 0);
  });

  it("stays level from a first caseload in steady state, holds and birthdays included", () => {
    const parts = {
      days: 1456,
      perDay: 1,
      forms: [{ endsAtAge: 18, runsOnShare: 0.1, hold: { share: 0.3, days: lognormal(60, 50) } }],
      profiles: [{ stay: lognormal(220, 210), ageAtReferral: { kind: "normal", mean: 16, sd: 1.2 } }],
    } satisfies SystemParts;
    const settled = runMeanField(buildSystem({ ...parts, days: 9100 }), { stepDays });
    const youths = settled.series["total/inCare"]!.at(-1)!;
    const held = settled.series["total/held"]!.at(-1)!;
    const start = { inCare: [{ form: 0, profile: 0, youths, held, days: null }] };
    const result = runMeanField(buildSystem({ ...parts, start }), { stepDays });
    for (const value of result.series["total/inCare"]!)
      expect(Math.abs(value / youths - 1)).toBeLessThan(stepDays === 1 ? 0.001 : 0.002);
    for (const value of result.series["total/held"]!)
      expect(Math.abs(value / held - 1)).toBeLessThan(stepDays === 1 ? 0.001 : 0.002);
  });

  it("keeps who have just arrived together until their fixed stay is over", () => {
    const start = {
      elapsed: "justArrived",
      inCare: [{ form: 0, profile: 0, youths: 40, held: 0, days: null }],
    } as const;
    const system = buildSystem({ ...oneForm, days: 364, profiles: [{ stay: days(100) }], start });
    const result = runMeanField(system, { stepDays });
    expect(onDay(result, "total/inCare", 98)).toBeCloseTo(40, 9);
    expect(onDay(result, "total/inCare", 105)).toBeCloseTo(0, 9);
  });

  it("turns a return share of 0.17 into 1.204819 placements a youth", () => {
    const system = buildSystem({
      ...oneForm,
      days: 4900,
      warmUpDays: 3900,
      perDay: 1,
      profiles: [{ stay: exponential(60) }],
      returns: { share: 0.17, after: exponential(90) },
    });
    const { measures } = runMeanField(system, { stepDays });
    expect(measures["total/placementsPerYear"]! / measures["total/newReferralsPerYear"]!).toBeCloseTo(1.204819, 5);
    expect(measures["total/returnsPerYear"]! / measures["total/newReferralsPerYear"]!).toBeCloseTo(0.204819, 5);
  });
});

describe("steps of a week against steps of a day", () => {
  it("give the same curves where places do not bind", () => {
    const system = buildSystem({
      days: 1456,
      perDay: (day) => 0.6 + 0.3 * Math.sin(day / 58),
      forms: [{ hold: { share: 0.4, days: exponential(30) } }, { failure: { share: 0.2, to: 0 } }],
      profiles: [
        { stay: lognormal(40, 35), followUps: [{ fromForm: 0, profile: 1, share: 0.5, whileFull: "holdsPlace" }] },
        { stay: lognormal(200, 190), acceptableForms: [1, 0] },
      ],
      returns: { share: 0.3, after: lognormal(120, 100), newProfileShare: 0.5, untilAge: 18 },
    });
    const byDay = runMeanField(system, { stepDays: 1 });
    const byWeek = runMeanField(system, { stepDays: 7 });
    byWeek.days.forEach((day, point) => {
      for (const id of ["form/form0/inCare", "form/form1/inCare", "total/held"]) {
        const exact = byDay.series[id]![day]!;
        expect(Math.abs(byWeek.series[id]![point]! - exact)).toBeLessThan(0.15 + 0.003 * exact);
      }
    });
    for (const id of [
      "total/meanInCare",
      "total/placementsPerYear",
      "form/form1/meanInCare",
      "total/failuresPerYear",
    ]) {
      expect(Math.abs(byWeek.measures[id]! / byDay.measures[id]! - 1)).toBeLessThan(0.003);
    }
  });
});
