import { describe, expect, it } from "vitest";
import { runMeanField } from "../../src/index.ts";
import { buildSystem, lognormal, type ProfileParts } from "./build-system.ts";

const profile: ProfileParts = { stay: lognormal(180, 170), urgentShare: 0.5 };
const century = 36_525;

describe("how much a run may do", () => {
  it("goes by the day where that is asked for and affordable", () => {
    const system = buildSystem({ days: 1461, forms: [{ places: 20 }], profiles: [profile], perDay: 0.1 });
    expect(runMeanField(system, { stepDays: 1 }).stepDays).toBe(1);
  });

  it("goes by the week over a century, and says so", () => {
    const system = buildSystem({ days: century, forms: [{ places: 20 }], profiles: [profile], perDay: 0.1 });
    const { stepDays, days, measures } = runMeanField(system, { stepDays: 1 });
    expect(stepDays).toBe(7);
    expect(days.length).toBe(Math.floor(century / 7) + 1);
    expect(measures["total/meanInCare"]).toBeCloseTo(18, 0);
  });

  it("refuses what is too large by the week as well, and says what to do", () => {
    const stay = profile.stay;
    const profiles = Array.from({ length: 200 }, () => ({ stay, share: 1 / 200 }));
    const system = buildSystem({ days: century, forms: [{ places: 20 }], profiles, perDay: 0.1 });
    expect(() => runMeanField(system, { stepDays: 1 })).toThrow(/too large for the quick estimate.*Shorten the period/);
  });
});

describe("what is kept between runs", () => {
  it("never shows: a change and its undoing give the same bytes", () => {
    const withStay = (mean: number) =>
      buildSystem({
        days: 700,
        forms: [{ places: 15, endsAtAge: 18, runsOnShare: 0.2, failure: { share: 0.2, to: 1 } }, { places: 4 }],
        profiles: [{ ...profile, stay: [lognormal(mean, 170), lognormal(60, 50)], acceptableForms: [0, 1] }],
        perDay: 0.1,
        returns: { share: 0.4, after: lognormal(90, 90), untilAge: 18, newProfileShare: 0 },
      });
    const first = JSON.stringify(runMeanField(withStay(180), { stepDays: 7 }));
    expect(JSON.stringify(runMeanField(withStay(200), { stepDays: 7 }))).not.toBe(first);
    expect(JSON.stringify(runMeanField(withStay(180), { stepDays: 7 }))).toBe(first);
  });
});
