import { describe, expect, it } from "vitest";
import {
  calibrate,
  fittedDifferences,
  parseCalibration,
  steadyStateMeasures,
  toFittedDocument,
  type Calibration,
} from "../../src/index.ts";
import { numbersOf, scenarioWith, steadyStateModel } from "../../src/calibration/fit-problem.ts";
import { run } from "../support/small-scenario.ts";
import { shippedCalibration, shippedFit, shippedScenario } from "./shipped.ts";

const scenario = shippedScenario("ijkjaar-2019");

function read(text: unknown): Calibration {
  const parsed = parseCalibration(text, { scenario, measures: steadyStateMeasures(scenario) });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code, path }) => `${code} at ${path}`).join("\n"));
  return parsed.value;
}

/** Few sets: whether the best one is found does not depend on them. */
const quick = (calibration: Calibration): Calibration => ({
  ...calibration,
  equallyGood: { seed: 1, sets: 2, apart: 1, within: 0.95 },
});

const name = { nl: "Een getal", en: "A number" };

/** Three numbers that three figures tell apart: returns, waiting and one length of stay. */
const small: Calibration = {
  formatVersion: 1,
  parameters: {
    returnShare: { name, start: 0.3, low: 0.05, high: 0.95, decimals: 4 },
    holdDays: { name, start: 40, low: 5, high: 900, decimals: 2 },
    stay: { name, start: 150, low: 20, high: 2000, decimals: 1 },
  },
  sets: {
    "/return/share": ["returnShare"],
    "/outflow/hold/days/mean": ["holdDays"],
    "/profiles/presentResidence/stay/mean": ["stay"],
    "/profiles/presentResidence/stay/sd": ["stay"],
  },
  targets: [
    { measure: "total/returnsPerYear", value: 139, error: { kind: "poisson" }, source: "made up" },
    { measure: "total/meanHeld", value: 25, error: { kind: "poisson" }, source: "made up" },
    { measure: "total/meanTreated", value: 270, error: { kind: "poisson" }, source: "made up" },
  ],
  equallyGood: { seed: 1, sets: 50, apart: 6, within: 0.95 },
};

describe("calibrating", () => {
  it("finds the parameters again that made the figures, without error when there is none in them", () => {
    const truth = { returnShare: 0.52, holdDays: 130, stay: 410 };
    const made = steadyStateModel(scenarioWith(scenario, numbersOf(small, truth)));
    const targets = small.targets.map((target) => ({ ...target, value: made[target.measure]! }));
    const fit = calibrate(quick({ ...small, targets }), scenario, { otherStarts: 1 });
    for (const [parameter, value] of Object.entries(truth)) {
      expect(fit.parameters[parameter]!.value / value).toBeCloseTo(1, 3);
    }
    expect(fit.misfit.total).toBeLessThan(1e-4);
    expect(fit.search.otherStarts[0]?.farthest).toBeLessThan(0.01);
  });

  it("finds them again within its own error when the figures come from a year of the individual engine", () => {
    const truth = { returnShare: 0.45, holdDays: 110, stay: 300 };
    const { measures } = run(scenarioWith(scenario, numbersOf(small, truth)), 6).summary;
    const [inCare, held] = ["total/meanInCare", "total/meanHeld"].map((id) => measures[id]!.mean);
    const values = [measures["total/returnsPerYear"]!.mean, held!, inCare! - held!];
    const targets = small.targets.map((target, t) => ({ ...target, value: values[t]! }));
    const fit = calibrate(quick({ ...small, targets }), scenario, { otherStarts: 0 });
    for (const [parameter, value] of Object.entries(truth)) {
      const { value: found, standardError } = fit.parameters[parameter]!;
      expect(Math.abs(found - value) / standardError, parameter).toBeLessThan(2);
    }
  });

  it("keeps sets that fit about as well, spread as the curvature says", () => {
    const fit = calibrate(small, scenario, { otherStarts: 0 });
    const worst = Math.max(...fit.sets.map(({ misfit }) => misfit));
    expect(worst).toBeLessThanOrEqual(fit.misfit.total + fit.setsMeta.allowed);
    expect(fit.sets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    const shares = fit.sets.map(({ values }) => values["returnShare"]!);
    const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
    const sd = Math.sqrt(shares.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / shares.length);
    expect(sd / fit.parameters["returnShare"]!.standardError).toBeGreaterThan(0.5);
    expect(sd / fit.parameters["returnShare"]!.standardError).toBeLessThan(1.6);
    // Sum of squares over three parameters, less those beyond the bound.
    const meanMisfit = fit.sets.reduce((sum, { misfit }) => sum + misfit, 0) / fit.sets.length - fit.misfit.total;
    expect(meanMisfit).toBeGreaterThan(1);
    expect(meanMisfit).toBeLessThan(5);
  });

  it("says which directions the figures cannot tell apart", () => {
    // Held youths say only the product of how many wait and how long.
    const both: Calibration = {
      ...small,
      parameters: {
        holdShare: { name, start: 0.3, low: 0.01, high: 0.99, decimals: 4 },
        holdDays: { name, start: 90, low: 5, high: 900, decimals: 2 },
      },
      sets: { "/outflow/hold/share": ["holdShare"], "/outflow/hold/days/mean": ["holdDays"] },
      targets: small.targets.filter(({ measure }) => measure === "total/meanHeld"),
      equallyGood: { seed: 1, sets: 2, apart: 1, within: 0.95 },
    };
    const { directions, parameters } = calibrate(both, scenario, { otherStarts: 0 });
    expect(directions.map(({ information }) => information > 1)).toEqual([true, false]);
    expect(directions[1]?.information).toBeLessThan(1e-6);
    const unknown = directions[1]!.parts;
    expect(unknown.map(({ part }) => Math.sign(part)).toSorted()).toEqual([-1, 1]);
    expect(Math.max(...Object.values(parameters).map(({ ofPrior }) => ofPrior))).toBeGreaterThan(0.5);
  });
});

describe("the reference year of Zuidwest", () => {
  const fit = shippedFit();

  it("comes out again from a cold start", () => {
    const cold = calibrate(quick(read(shippedCalibration())), scenario, { otherStarts: 0 });
    expect(fittedDifferences(fit, toFittedDocument(cold))).toEqual([]);
    expect(cold.misfit.total).toBeCloseTo(fit.misfit.total, 3);
  });

  it("stands in the scenario as it was fitted", () => {
    const state = steadyStateModel(scenario);
    for (const [measure, value] of Object.entries(fit.outcomes)) expect(state[measure]! / value).toBeCloseTo(1, 3);
  });

  it("has every figure within two standard errors at once", () => {
    expect(fit.targets.map(({ residual }) => Math.abs(residual)).filter((residual) => residual > 2)).toEqual([]);
    expect(fit.targets.length).toBe(15);
  });

  it("ends at the same set from other starts", () => {
    for (const { farthest } of fit.search.otherStarts) expect(farthest).toBeLessThan(0.01);
  });

  // The table at the end of the design of the model, with the sampling error of the underlying count.
  it.each([
    ["total/placementsPerYear", 439, Math.sqrt(439)],
    ["total/meanInCare", 295, Math.sqrt(295)],
    ["total/meanHeld", 25, Math.sqrt(25)],
    ["total/staysOver12MonthsShare", 0.17, Math.sqrt((0.17 * 0.83) / 421)],
    ["total/staysOver18MonthsShare", 0.08, Math.sqrt((0.08 * 0.92) / 421)],
    ["total/leftAfter18Share", 0.04, Math.sqrt((0.04 * 0.96) / 421)],
  ])("has %s within one standard error of what was measured", (measure, value, error) => {
    expect(Math.abs(fit.outcomes[measure]! - value)).toBeLessThan(error);
  });

  it("is what the individual engine gives", () => {
    const { measures } = run(scenario, 40).summary;
    for (const { measure } of fit.targets) {
      const found = measures[measure];
      if (found === undefined) continue;
      expect(Math.abs(found.mean - fit.outcomes[measure]!) / found.standardError, measure).toBeLessThan(4);
    }
  });
});

describe("a calibration file", () => {
  it("is refused with everything that is wrong at once, with its place", () => {
    const parsed = parseCalibration(
      {
        formatVersion: 1,
        parameters: {
          a: { name, start: 5, low: 6, high: 2, decimals: 1 },
          b: { name, start: 9, low: 0, high: 1, decimals: 0.5 },
          c: { name, start: 0, low: 0, high: 1, decimals: 0, prior: { value: 1, sd: 0, why: name } },
        },
        sets: { "/return/shar": ["a", "bb"], "/return/share": ["b"] },
        targets: [
          { measure: "total/meanHold", value: 1, error: { kind: "poisson" }, source: "x" },
          { measure: "total/meanHeld", value: 1.5, error: { kind: "binomial", of: 10 }, source: "x" },
          { measure: "total/meanHeld", value: 0, error: { kind: "poisson" }, source: "x" },
          { measure: "total/returnsPerYear", value: 0, error: { kind: "gauss" }, source: "" },
        ],
        equallyGood: { seed: 1, sets: 0, apart: 1, within: 2 },
      },
      { scenario, measures: steadyStateMeasures(scenario) },
    );
    expect(parsed.ok).toBe(false);
    const found = (parsed.ok ? [] : parsed.issues).map(({ code, path }) => `${code} at ${path}`).toSorted();
    expect(found).toEqual(
      [
        "wrong_order at parameters.a.low",
        "out_of_range at parameters.b.start",
        "out_of_range at parameters.b.decimals",
        "out_of_range at parameters.c.prior.sd",
        "unknown_reference at parameters.c",
        "no_model_number at sets./return/shar",
        "unknown_reference at sets./return/shar.1",
        "unknown_reference at targets.0.measure",
        "out_of_range at targets.1.value",
        "duplicate at targets.2.measure",
        "out_of_range at targets.2.value",
        "not_an_option at targets.3.error.kind",
        "out_of_range at targets.3.source",
        "out_of_range at equallyGood.sets",
        "out_of_range at equallyGood.within",
      ].toSorted(),
    );
  });
});
