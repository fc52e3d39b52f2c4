import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReplicationLogs, replicationLog } from "../../src/experiment/replication-log.ts";
import { figureValue, historyOf, type ReplicationHistory } from "../../src/hindsight/figure-value.ts";
import type { Figure, FigureMeasure } from "../../src/hindsight/figure.ts";
import { parseWhen } from "../../src/hindsight/parse-when.ts";
import { parseRealised, runScenario, stockAndFlowOfUniqueYouths, type Scenario } from "../../src/index.ts";
import { simulateFigures } from "../../src/hindsight/lay-over.ts";
import { seriesOf } from "../../src/outcomes/series.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

function historyOfFirst(scenario: Scenario): ReplicationHistory {
  return historyOf(replicationLog(checked(scenario), { seed: 1, replication: 0 }));
}

function figure(measure: FigureMeasure, when: string, forms: readonly number[] | null = null): Figure {
  return { measure, when: parseWhen(when)!, forms, region: null };
}

/** One youth, 90 days in kib and then 50 in open, who comes back to kib after so many days away. */
function comesBackAfter(days: number): Scenario {
  const scenario = smallScenario({ perYear: 0, places: 1, stay: 90, end: "2021-12-31" });
  const { any } = scenario.profiles;
  scenario.careForms["open"] = {
    name: { nl: "open" },
    role: "alternative",
    locations: { there: { name: { nl: "daar" }, placesAtStart: 1 } },
  };
  scenario.profiles["any"] = {
    ...any!,
    followUp: [{ fromForm: "kib", profile: "after", share: 1, whileFull: "leaves" }],
  };
  scenario.profiles["after"] = { ...any!, weight: 0, acceptableForms: ["open"], stay: 50 };
  scenario.startingPosition = {
    elapsed: "justArrived",
    inCare: [{ form: "kib", profile: "any", youths: 1, daysInCare: 60 }],
  };
  scenario.return = { share: 1, afterDays: days, newProfileShare: 1, untilAge: 27 };
  return scenario;
}

describe("figures of a life that is known day by day", () => {
  // In kib until 31 January, in open until 22 March, away 40 days, in kib from 1 May, in open from 30 July, in kib from 28 October.
  const history = historyOfFirst(comesBackAfter(40));
  const [kib, open] = [0, 1];

  it("counts a stock at the start of the day, before what happens on it", () => {
    expect(figureValue(figure("inCare", "2021-01-31", [kib]), history)).toBe(1);
    expect(figureValue(figure("inCare", "2021-02-01", [kib]), history)).toBe(0);
    expect(figureValue(figure("inCare", "2021-02-01", [open]), history)).toBe(1);
    expect(figureValue(figure("inCare", "2021-04-01"), history)).toBe(0);
    expect(figureValue(figure("places", "2021-04-01"), history)).toBe(2);
  });

  it("counts a youth once in a period, however often it comes back", () => {
    expect(figureValue(figure("uniqueYouths", "2021", [kib]), history)).toBe(1);
    expect(figureValue(figure("admissions", "2021", [kib]), history)).toBe(2);
    expect(figureValue(figure("uniqueYouths", "2021-H2", [kib]), history)).toBe(1);
  });

  it("counts first places as placements and later ones as admissions only", () => {
    expect(figureValue(figure("placements", "2021-H1"), history)).toBe(1);
    expect(figureValue(figure("admissions", "2021-H1"), history)).toBe(2);
    expect(figureValue(figure("admissions", "2021"), history)).toBe(4);
  });

  it("takes a move between forms for neither inflow nor outflow", () => {
    expect(figureValue(figure("outflow", "2021-H1"), history)).toBe(1);
    expect(figureValue(figure("inflow", "2021-H1"), history)).toBe(1);
    expect(figureValue(figure("outflow", "2021-H1", [kib]), history)).toBe(1);
    expect(figureValue(figure("inflow", "2021-H1", [open]), history)).toBe(1);
  });

  it("takes an absence of less than a month for no absence", () => {
    const short = historyOfFirst(comesBackAfter(29));
    expect(figureValue(figure("outflow", "2021-H1"), short)).toBe(0);
    expect(figureValue(figure("inflow", "2021-H1"), short)).toBe(0);
    const long = historyOfFirst(comesBackAfter(30));
    expect(figureValue(figure("outflow", "2021-H1"), long)).toBe(1);
    expect(figureValue(figure("inflow", "2021-H1"), long)).toBe(1);
  });
});

describe("whatever the scenario", () => {
  it("the lives that the log tells give the stocks and the placements that the run counts", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const history = historyOfFirst(scenario);
        const { system, counts } = history;
        const series = seriesOf(system);
        for (let day = system.warmUpDays; day <= system.days; day += 211) {
          const when = { kind: "date", date: system.start + day } as const;
          system.forms.forEach(({ id }, form) => {
            for (const measure of ["inCare", "waiting"] as const) {
              const counted = counts[day * series.length + series.indexOf(`form/${id}/${measure}`)];
              expect(figureValue({ measure, when, forms: [form], region: null }, history)).toBe(counted);
            }
          });
        }
        const { measures } = runScenario(checked(scenario), { seed: 1, replications: 1 }).summary;
        const whole = {
          kind: "period",
          from: system.start + system.warmUpDays,
          until: system.start + system.days,
        } as const;
        const placed = figureValue({ measure: "placements", when: whole, forms: null, region: null }, history);
        const years = (system.days - system.warmUpDays) / 365.25;
        expect(placed / years).toBeCloseTo(measures["total/placementsPerYear"]!.mean, 6);
      }),
      { numRuns: 15, seed: 5, endOnFailure: true },
    );
  });

  it("uncertain numbers are drawn as in a run that only counts", () => {
    const scenario = smallScenario({ perYear: 40, places: 30, stay: { kind: "exponential", mean: 200 }, atStart: 20 });
    scenario.uncertainty = { "/arrivals/perYear": { kind: "uniform", low: 10, high: 80 } };
    scenario.replicationsPerParameterSet = 2;
    const { batch } = runScenario(checked(scenario), { seed: 3, replications: 6 });
    const logOf = createReplicationLogs(checked(scenario), 3);
    const last = (replication: number): number => {
      const { counts, system } = logOf(replication);
      return counts[system.days * seriesOf(system).length]!;
    };
    const sum = [0, 1, 2, 3, 4, 5].reduce((total, replication) => total + last(replication), 0);
    expect(sum).toBe(batch.series[0]!.sums.at(-1));
  });
});

describe("a count of unique youths", () => {
  it("gives rate and stock when the mean stay is known: 60 youths in 365 days with stays of 365 days are 30 and 30", () => {
    const { perDay, meanInCare } = stockAndFlowOfUniqueYouths({ unique: 60, meanStayDays: 365, days: 365 });
    expect(perDay * 365).toBeCloseTo(30, 12);
    expect(meanInCare).toBeCloseTo(30, 12);
    expect(() => stockAndFlowOfUniqueYouths({ unique: 60, meanStayDays: 10, days: 0 })).toThrow(RangeError);
  });

  it("is rate x (year + mean stay) in a simulation without a limit of places, whatever the spread", () => {
    for (const stay of [
      { kind: "lognormal", mean: 250, sd: 300 },
      { kind: "constant", value: 250 },
    ] as const) {
      const scenario = smallScenario({ perYear: 80, places: 500, stay, atStart: 55, end: "2021-12-31" });
      const [values] = simulateFigures(checked(scenario), [figure("uniqueYouths", "2021")], {
        seed: 2,
        replications: 300,
      });
      // The 55 at the start are the mean stock, rounded; the spread is that of a Poisson number at most.
      const expected = (80 / 365.25) * (365 + 250);
      const found = values!.reduce((sum, value) => sum + value, 0) / 300;
      expect(Math.abs(found - expected)).toBeLessThan(0.25 + 3 * Math.sqrt(expected / 300));
    }
  });

  it("can be taken over several forms and over a region", () => {
    const scenario = checked(comesBackAfter(40));
    const parsed = parseRealised("date,form,measure,value,region\n2021,kib+open,uniqueYouths,7,alle", scenario);
    expect(parsed.ok && parsed.figures[0]!.figure).toMatchObject({ forms: [0, 1], region: 0 });
    expect(parsed.ok && figureValue(parsed.figures[0]!.figure, historyOfFirst(scenario))).toBe(1);
  });
});
