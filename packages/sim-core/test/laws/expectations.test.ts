import { describe, expect, it } from "vitest";
import {
  checkExpectations,
  describeIssue,
  parseExpectations,
  runScenario,
  soakOf,
  toCareSystem,
  type Expectation,
  type ExpectationResult,
} from "../../src/index.ts";
import { seriesOf } from "../../src/outcomes/series.ts";
import { meanEstimate, momentsAt, momentsOf, sdEstimate, varianceEstimate } from "../../src/statistics/moments.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const scenario = checked(
  smallScenario({ perYear: 200, places: 1000, stay: { kind: "exponential", mean: 36.525 }, end: "2021-06-30" }),
);
const system = toCareSystem(scenario);
const finished = runScenario(scenario, { seed: 1, replications: 400 });

function read(expectations: readonly object[], more: object = {}): ReturnType<typeof parseExpectations> {
  return parseExpectations({ formatVersion: 1, seed: 1, replications: 400, expect: expectations, ...more }, system);
}

function check(expectation: Expectation): ExpectationResult {
  const parsed = read([expectation]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return checkExpectations(finished, parsed.value)[0]!;
}

describe("an expectation", () => {
  const referrals = { measure: "total/newReferralsPerYear" };

  it("is met by a value within three standard errors, and missed by one outside", () => {
    expect(check({ ...referrals, value: 200 }).verdict).toBe("met");
    const { found, standardError } = check({ ...referrals, value: 200 });
    expect(check({ ...referrals, value: found + 2.9 * standardError }).verdict).toBe("met");
    expect(check({ ...referrals, value: found + 3.1 * standardError }).verdict).toBe("missed");
    const wider = { withinStandardErrors: 4, visibleError: 0.05 };
    expect(check({ ...referrals, value: found + 3.1 * standardError, ...wider }).verdict).toBe("met");
  });

  it("says when an error of the size that matters would not have been seen", () => {
    const { standardError } = check({ ...referrals, value: 200 });
    const borderline = (3 * standardError) / 200;
    expect(check({ ...referrals, value: 200, visibleError: borderline * 1.01 }).verdict).toBe("met");
    expect(check({ ...referrals, value: 200, visibleError: borderline * 0.99 }).verdict).toBe("tooFewReplications");
    expect(check({ ...referrals, value: 200, visibleDifference: 0.1 }).verdict).toBe("tooFewReplications");
  });

  it("has no standard error to go by after one replication", () => {
    const parsed = read([{ ...referrals, value: 200 }]);
    if (!parsed.ok) throw new Error("unreachable");
    const once = runScenario(scenario, { seed: 1, replications: 1 });
    expect(checkExpectations(once, parsed.value)[0]?.verdict).toBe("tooFewReplications");
  });

  it("of what does not occur has no value: not met, and not missed", () => {
    const empty = runScenario(checked(smallScenario({ perYear: 0, places: 1, stay: 5 })), { seed: 1, replications: 9 });
    const parsed = parseExpectations({
      formatVersion: 1,
      seed: 1,
      replications: 9,
      expect: [
        { measure: "form/kib/meanWaitDays", value: 1 },
        { measure: "form/kib/meanWaitDays", atMost: 1 },
      ],
    });
    if (!parsed.ok) throw new Error("unreachable");
    expect(checkExpectations(empty, parsed.value).map(({ verdict }) => verdict)).toEqual(["noValue", "noValue"]);
  });

  it("of zero is met by nothing but zero, within what chance allows", () => {
    const nobody = { measure: "form/kib/meanWaiting", value: 0, visibleDifference: 0.001 };
    expect(check(nobody)).toMatchObject({ verdict: "met", found: 0 });
    expect(check({ ...referrals, value: 0, visibleDifference: 1 }).verdict).toBe("missed");
  });

  it("looks at a count on its date, at its mean and at its spread", () => {
    const inCare = { series: "form/kib/inCare", date: "2021-06-30" };
    const known = 20 * (1 - Math.exp(-180 / 36.525));
    expect(check({ ...inCare, value: known, visibleError: 0.1 }).verdict).toBe("met");
    expect(check({ ...inCare, value: known, statistic: "variance", visibleError: 0.3 }).verdict).toBe("met");
    expect(check({ ...inCare, value: Math.sqrt(known), statistic: "sd", visibleError: 0.2 }).verdict).toBe("met");
    expect(check({ ...inCare, value: known * 0.6, statistic: "variance", visibleError: 0.3 }).verdict).toBe("missed");
    expect(check({ ...inCare, date: "2021-01-01", value: 0, visibleDifference: 1 }).found).toBe(0);
  });

  it("may bound the mean, or a share of the runs", () => {
    expect(check({ ...referrals, atLeast: 190, atMost: 210 }).verdict).toBe("met");
    expect(check({ ...referrals, atMost: 190 }).verdict).toBe("missed");
    const half = check({ ...referrals, atMost: 200, inShareOfRuns: 0.4 });
    expect(half).toMatchObject({ verdict: "met" });
    expect(half.found).toBeGreaterThan(0.4);
    expect(half.found).toBeLessThan(0.6);
    expect(check({ ...referrals, atMost: 200, inShareOfRuns: 0.9 }).verdict).toBe("missed");
    const series = { series: "form/kib/inCare", date: "2021-06-30" };
    expect(check({ ...series, atLeast: 1, inShareOfRuns: 0.99 }).verdict).toBe("met");
    expect(check({ ...series, atMost: 1, inShareOfRuns: 0.01 }).verdict).toBe("missed");
  });

  it("of a circle that is not there is missed", () => {
    expect(check({ circularWaiting: ["kib"], inShareOfRuns: 0.5 })).toMatchObject({ verdict: "missed", found: 0 });
  });
});

describe("the standard error of a spread", () => {
  it("is that of known values: a variance of 1 to 5 with its fourth moment", () => {
    const moments = momentsOf([1, 2, 3, 4, 5, NaN]);
    expect(moments).toEqual({ count: 5, mean: 3, second: 2, fourth: 6.8 });
    expect(meanEstimate(moments)).toEqual({ value: 3, standardError: Math.sqrt(2.5 / 5) });
    // (6.8 - 2.5^2 * 2 / 4) / 5
    expect(varianceEstimate(moments).standardError).toBeCloseTo(Math.sqrt(0.735), 12);
    expect(sdEstimate(moments).standardError).toBeCloseTo(Math.sqrt(0.735) / (2 * Math.sqrt(2.5)), 12);
  });

  it("is as large as the spread of sample variances over many runs", () => {
    const estimates = Array.from({ length: 60 }, (_, seed) => {
      const { batch } = runScenario(scenario, { seed, replications: 100 });
      return varianceEstimate(momentsAt(batch.series[seriesOf(system).indexOf("form/kib/inCare")]!, 180));
    });
    const spread = sdEstimate(momentsOf(estimates.map(({ value }) => value)));
    const meanError = meanEstimate(momentsOf(estimates.map(({ standardError }) => standardError)));
    expect(Math.abs(spread.value - meanError.value)).toBeLessThan(3 * (spread.standardError + meanError.standardError));
    expect(spread.standardError).toBeLessThan(0.15 * spread.value);
  });
});

describe("the long version", () => {
  it("has more replications and shows smaller errors, where a share was asked for", () => {
    const parsed = read(
      [
        { measure: "total/meanInCare", value: 20, visibleError: 0.05 },
        { measure: "total/meanWaiting", value: 0, visibleDifference: 0.1 },
      ],
      { soak: { times: 10, visibleError: 0.02 } },
    );
    if (!parsed.ok) throw new Error("unreachable");
    const long = soakOf(parsed.value);
    expect(long.replications).toBe(4000);
    expect(long.expect.map(({ visibleError }) => visibleError)).toEqual([0.02, undefined]);
    expect(soakOf({ ...parsed.value, soak: undefined })).toMatchObject({ replications: 400 });
  });
});

describe("a file of expectations that is wrong", () => {
  it.each<[string, object, string]>([
    ["no subject", { value: 1 }, "missing_field expect.0.measure"],
    [
      "two subjects",
      { measure: "total/meanInCare", series: "form/kib/inCare", date: "2021-02-01", value: 1 },
      "not_an_option expect.0.series",
    ],
    ["a series without a date", { series: "form/kib/inCare", value: 1 }, "missing_field expect.0.date"],
    [
      "a measure with a date",
      { measure: "total/meanInCare", date: "2021-02-01", value: 1 },
      "not_an_option expect.0.date",
    ],
    ["nothing expected", { measure: "total/meanInCare" }, "missing_field expect.0.value"],
    ["a value and a bound", { measure: "total/meanInCare", value: 1, atMost: 2 }, "not_an_option expect.0.atMost"],
    ["zero without an amount", { measure: "total/meanInCare", value: 0 }, "missing_field expect.0.visibleDifference"],
    [
      "bounds the wrong way round",
      { measure: "total/meanInCare", atLeast: 3, atMost: 2 },
      "wrong_order expect.0.atLeast",
    ],
    ["an unknown measure", { measure: "total/meanInCar", value: 1 }, "unknown_reference expect.0.measure"],
    [
      "an unknown series",
      { series: "form/kip/inCare", date: "2021-02-01", value: 1 },
      "unknown_reference expect.0.series",
    ],
    [
      "a date outside the run",
      { series: "form/kib/inCare", date: "2031-02-01", value: 1 },
      "wrong_order expect.0.date",
    ],
    [
      "a date that does not exist",
      { series: "form/kib/inCare", date: "2021-02-31", value: 1 },
      "bad_date expect.0.date",
    ],
    ["a circle without a share", { circularWaiting: ["kib"] }, "missing_field expect.0.inShareOfRuns"],
    [
      "an unknown form in a circle",
      { circularWaiting: ["kibb"], inShareOfRuns: 1 },
      "unknown_reference expect.0.circularWaiting.0",
    ],
    [
      "a share of runs of a value",
      { measure: "total/meanInCare", value: 1, inShareOfRuns: 1 },
      "not_an_option expect.0.inShareOfRuns",
    ],
    [
      "a precision of bounds",
      { measure: "total/meanInCare", atMost: 1, visibleError: 0.1 },
      "not_an_option expect.0.visibleError",
    ],
    [
      "an error of more than all",
      { measure: "total/meanInCare", value: 1, visibleError: 2 },
      "out_of_range expect.0.visibleError",
    ],
    ["a text for a number", { measure: "total/meanInCare", value: "1" }, "wrong_type expect.0.value"],
  ])("%s is named with what to do", (_, expectation, issue) => {
    const parsed = read([expectation]);
    expect(parsed.ok).toBe(false);
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([issue]);
    for (const language of ["nl", "en"] as const) {
      for (const one of issues) expect(describeIssue(one, language).hint).toMatch(/\S/);
    }
  });

  it("gets the name that was probably meant", () => {
    const parsed = read([{ measure: "form/kib/meanWaitng", value: 1 }]);
    expect(parsed.ok ? "" : parsed.issues[0]?.suggestion).toBe("form/kib/meanWaiting");
  });

  it("is told everything at once, and of fields that do nothing", () => {
    const parsed = parseExpectations({ formatVersion: 2, replications: 0, expect: [{ value: "x" }], sead: 1 }, system);
    const found = parsed.ok ? [] : parsed.issues.map(({ path }) => path);
    expect(found).toEqual(
      expect.arrayContaining(["formatVersion", "seed", "replications", "expect.0.value", "expect.0.measure"]),
    );
    expect(parsed.warnings).toMatchObject([{ path: "sead", suggestion: "seed" }]);
  });

  it.each(["", "{", "[]", "12", "null"])("never throws: %j", (text) => {
    expect(parseExpectations(text).ok).toBe(false);
  });
});

describe("numbers that nobody knows", () => {
  it("have a standard error of their spread, and of a share of the runs, that says how far the next run will be off", () => {
    const uncertain = checked({
      ...smallScenario({ perYear: 200, places: 1000, stay: 10, end: "2021-03-31" }),
      uncertainty: { "/arrivals/perYear": { kind: "uniform", low: 100, high: 300 } },
    });
    const measure = "total/newReferralsPerYear";
    const parsed = parseExpectations(
      {
        ...{ formatVersion: 1, seed: 1, replications: 400 },
        expect: [
          { measure, statistic: "sd", value: 70 },
          { measure, atMost: 200, inShareOfRuns: 0.1 },
        ],
      },
      system,
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const results = Array.from({ length: 40 }, (_, seed) => {
      return checkExpectations(runScenario(uncertain, { seed, replications: 400 }), parsed.value);
    });
    for (const one of [0, 1]) {
      const spread = sdEstimate(momentsOf(results.map((found) => found[one]!.found))).value;
      const said = results.reduce((sum, found) => sum + found[one]!.standardError, 0) / results.length;
      // Of 40 runs the spread itself is known to a ninth; as if replications did not share numbers it would say half.
      expect(said / spread).toBeGreaterThan(0.7);
      expect(said / spread).toBeLessThan(1.4);
    }
  });

  it("have that of how often forms wait for each other too", () => {
    const one = smallScenario({
      perYear: 0,
      places: 1,
      stay: 30,
      atStart: 1,
      elapsed: "justArrived",
      end: "2021-06-30",
    });
    const kib = one.careForms["kib"]!;
    one.careForms = {
      kib: { ...kib, failure: { share: 0.5, to: "other" } },
      other: { ...kib, failure: { share: 1, to: "kib" } },
    };
    one.profiles["any"]!.acceptableForms = ["kib", "other"];
    one.startingPosition.inCare.push({ form: "other", profile: "any", youths: 1 });
    one.uncertainty = { "/careForms/kib/failure/share": { kind: "uniform", low: 0, high: 1 } };
    const scenarioWithCircle = checked(one);
    const parsed = parseExpectations(
      {
        formatVersion: 1,
        seed: 1,
        replications: 200,
        expect: [{ circularWaiting: ["kib", "other"], inShareOfRuns: 0.1 }],
      },
      toCareSystem(scenarioWithCircle),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const results = Array.from({ length: 60 }, (_, seed) => {
      return checkExpectations(runScenario(scenarioWithCircle, { seed, replications: 200 }), parsed.value)[0]!;
    });
    const spread = sdEstimate(momentsOf(results.map(({ found }) => found))).value;
    const said = results.reduce((sum, { standardError }) => sum + standardError, 0) / results.length;
    // As if replications did not share their uncertain number it would say half.
    expect(said / spread).toBeGreaterThan(0.7);
    expect(said / spread).toBeLessThan(1.4);
  });
});
