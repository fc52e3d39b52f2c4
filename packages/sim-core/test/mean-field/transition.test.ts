import { describe, expect, it } from "vitest";
import { runMeanField, runSteps } from "../../src/mean-field/run-mean-field.ts";
import type { CareSystem } from "../../src/youth-care/care-system.ts";
import { buildSystem, days, exponential, lognormal, type SystemParts } from "./build-system.ts";

const steps = [1, 7] as const;

/** A closed form that winds down and an alternative that builds up. */
function winding(parts: Partial<SystemParts>): CareSystem {
  return buildSystem({
    days: 728,
    perDay: 0.2,
    forms: [{ places: 100, role: "closed" }, { places: 20 }],
    profiles: [{ stay: lognormal(200, 150), acceptableForms: [0, 1] }],
    start: { inCare: [{ form: 0, profile: 0, youths: 90, held: 0, days: null }] },
    ...parts,
  });
}

describe.each(steps)("places under rules of transition, in steps of %i days", (stepDays) => {
  it("open as late as the mean of the delay", () => {
    const system = winding({
      changes: [{ day: 70, location: 1, places: 30 }],
      rules: { openingDelay: [null, exponential(70)] },
    });
    const places = runMeanField(system, { stepDays }).series["form/form1/places"]!;
    expect(places[133 / stepDays]).toBe(20);
    expect(places[140 / stepDays]).toBe(50);
  });

  it("do not close below a floor, and say how long that held them back", () => {
    const floor = [
      [
        { day: 0, places: 90 },
        { day: 350, places: 0 },
      ],
      [],
    ];
    const system = winding({ changes: [{ day: 70, location: 0, places: -40 }], rules: { floor } });
    const { series, measures } = runMeanField(system, { stepDays });
    expect(series["form/form0/places"]![343 / stepDays]).toBe(100);
    expect(series["form/form0/places"]![357 / stepDays]).toBeLessThan(100);
    expect(measures["total/unitDaysHeldByFloor"]).toBe(280);
  });

  it("lose no youth to displacement, and keep nobody above the places that remain", () => {
    for (const withElsewhere of [false, true]) {
      const system = winding({
        forms: [
          { places: 100, role: "closed", hold: { share: 0.3, days: exponential(40) } },
          { places: 20 },
          { role: withElsewhere ? "elsewhere" : "alternative" },
        ],
        placement: { elsewhereForm: withElsewhere ? 2 : null },
        changes: [{ day: 70, location: 0, places: -60 }],
        manner: "displacement",
      });
      const { state } = runSteps(system, stepDays);
      const waiting = state.lists.reduce((sum, { withoutPlace }) => sum + withoutPlace, 0);
      const present = state.occupied.reduce((sum, youths) => sum + youths, 0) + waiting;
      expect(present + state.gone).toBeCloseTo(90 + 0.2 * 728, 6);
      const { series, measures } = runMeanField(system, { stepDays });
      expect(series["form/form0/inCare"]![84 / stepDays]).toBeLessThan(40 + 1e-6);
      expect(measures["total/displacedYouths"]).toBeGreaterThan(20);
      const lost = withElsewhere ? "total/displacedElsewhere" : "total/displacedToWaiting";
      expect(measures[lost]).toBeGreaterThan(10);
    }
  });
});

describe.each(steps)("a first caseload of which the days are known, in steps of %i days", (stepDays) => {
  it("goes when its fixed stay has lasted that long", () => {
    const start = { inCare: [{ form: 0, profile: 0, youths: 40, held: 0, days: days(65) }] };
    const system = buildSystem({ days: 182, forms: [{}], profiles: [{ stay: days(100) }], start });
    const inCare = runMeanField(system, { stepDays }).series["total/inCare"]!;
    expect(inCare[28 / stepDays]).toBeCloseTo(40, 6);
    expect(inCare[42 / stepDays]).toBeCloseTo(0, 6);
  });

  it("is no different where a stay has no memory", () => {
    const inCare = (passed: number | null) => {
      const known = passed === null ? null : days(passed);
      const start = { inCare: [{ form: 0, profile: 0, youths: 40, held: 0, days: known }] };
      const system = buildSystem({ days: 182, forms: [{}], profiles: [{ stay: exponential(100) }], start });
      return runMeanField(system, { stepDays }).series["total/inCare"]!.at(-1)!;
    };
    expect(Math.abs(inCare(150) / inCare(null) - 1)).toBeLessThan(0.002);
  });
});
