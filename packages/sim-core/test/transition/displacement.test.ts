import { describe, expect, it } from "vitest";
import { isCapacityEntry, replicationLog, runMeanField, toCareSystem, type LogEntry } from "../../src/index.ts";
import { checked } from "../support/small-scenario.ts";
import { closing, opening, planScenario, run } from "./plan-scenario.ts";

type Closed = Extract<LogEntry, { kind: "unitClosed" }>;

function closings(scenario: ReturnType<typeof planScenario>, seed = 1): Closed[] {
  run(scenario, 2, seed);
  const { entries } = replicationLog(checked(scenario), { seed, replication: 0 });
  return entries.filter(isCapacityEntry).filter((entry): entry is Closed => entry.kind === "unitClosed");
}

/** Who had to go, by number, in the order in which they went. */
function wentFrom(scenario: ReturnType<typeof planScenario>, seed = 1): number[] {
  const { entries } = replicationLog(checked(scenario), { seed, replication: 0 });
  return entries.flatMap((entry) => (entry.kind === "displaced" ? [entry.youth] : []));
}

const displaced = { closingManner: "displacement" as const };

describe("a unit that closes with its youths in it", () => {
  it("sends nobody away where nothing is planned, in either engine", () => {
    const scenario = planScenario({ ...displaced, steps: [], inClosed: 10 });
    const { measures } = run(scenario, 3).summary;
    const estimated = runMeanField(toCareSystem(checked(scenario)), { stepDays: 7 }).measures;
    for (const what of ["displacedYouths", "displacedElsewhere", "displacedToWaiting"]) {
      expect(measures[`total/${what}`]?.mean).toBe(0);
      expect(estimated[`total/${what}`]).toBe(0);
    }
    expect(measures["total/unitsNotRealised"]?.mean).toBeNaN();
  });

  it("sends nobody away as long as the other places hold them", () => {
    const [closed] = closings(planScenario({ ...displaced, steps: [closing("2021-02-01")], inClosed: 10 }));
    expect(closed).toMatchObject({ displaced: [], staying: 0 });
  });

  it("moves youths to another location of the same form first, where the stay goes on", () => {
    const scenario = planScenario({ ...displaced, steps: [closing("2021-02-01", 2)], inClosed: 10, stay: 90 });
    expect(closings(scenario).flatMap((entry) => entry.displaced)).toEqual([
      { to: { form: 0, location: 0 }, youths: 5 },
    ]);
    const { summary } = run(scenario, 1);
    expect(summary.measures["form/closed/meanStayDays"]?.mean).toBeCloseTo(90, 9);
    expect(summary.measures["total/transfersPerYear"]?.mean).toBe(0);
    expect(summary.measures["total/displacedYouths"]?.mean).toBe(5);
  });

  it("then to the next acceptable form with room, for what is left of the stay", () => {
    const steps = [opening("2021-01-05"), closing("2021-02-01", 2)];
    const scenario = planScenario({ ...displaced, steps, inClosed: 20, stay: 100 });
    const [first, second] = closings(scenario);
    expect(first?.displaced).toEqual([{ to: { form: 2, location: 3 }, youths: 5 }]);
    expect(second?.displaced).toEqual([{ to: "waiting", youths: 5 }]);
    const { summary } = run(scenario, 1);
    expect(summary.measures["form/home/meanStayDays"]?.mean).toBeCloseTo(69, 9);
    expect(summary.measures["total/transfersPerYear"]?.mean).toBeCloseTo((5 * 365.25) / 730, 9);
    expect(summary.measures["total/displacedToWaiting"]?.mean).toBe(5);
  });

  it("from outside the landsdeel, with no place inside, goes back outside: there is no end to places there", () => {
    const step = { date: "2021-02-01", form: "far", location: "away", units: 1, change: "close" } as const;
    const scenario = planScenario({ ...displaced, steps: [step], inClosed: 20, stay: 100 });
    scenario.careForms["far"] = {
      name: { nl: "elders" },
      role: "elsewhere",
      unit: { name: { nl: "groep" }, places: 5 },
      locations: { away: { name: { nl: "ver" }, placesAtStart: 5 } },
    };
    scenario.startingPosition.inCare.push({ form: "far", profile: "any", youths: 5 });
    scenario.placement.urgent = { ...scenario.placement.urgent, goesElsewhereAfterDays: 0 };
    // Forms stand in order of their ids: closed, far, full, home.
    expect(closings(scenario)[0]?.displaced).toEqual([{ to: { form: 1, location: 2 }, youths: 5 }]);
    const { summary } = run(scenario, 1);
    expect(summary.measures["total/meanElsewhere"]?.mean).toBeCloseTo((5 * 100) / 730, 2);
    expect(summary.measures["total/displacedElsewhere"]?.mean).toBe(5);
    expect(summary.measures["total/transfersPerYear"]?.mean).toBe(0);
  });

  it("without a place a youth waits as an urgent one, and its stay goes on where it was cut off", () => {
    const steps = [closing("2021-02-01", 2), opening("2021-03-01")];
    const scenario = planScenario({ ...displaced, steps, inClosed: 20, stay: 100 });
    scenario.placement.urgent = {
      fallsBackAfterDays: 0,
      secondChoiceShare: 1,
      waitsFor: "acceptable",
      goesElsewhereAfterDays: null,
    };
    const { summary } = run(scenario, 1);
    expect(summary.series["total/waiting"]?.mean.slice(30, 32)).toEqual([0, 10]);
    expect(summary.series["form/home/inCare"]?.mean[59]).toBe(5);
    expect(summary.measures["form/home/meanStayDays"]?.mean).toBeCloseTo(69, 9);
  });

  it("outside the landsdeel when there is no room within", () => {
    const scenario = planScenario({ ...displaced, steps: [closing("2021-02-01", 2)], inClosed: 20 });
    scenario.careForms["far"] = { name: { nl: "elders" }, role: "elsewhere" };
    const { summary } = run(scenario, 1);
    expect(summary.measures["total/displacedElsewhere"]?.mean).toBe(10);
    expect(summary.series["form/far/inCare"]?.mean.at(-1)).toBe(10);
  });

  it("may be the manner of one step among closings by attrition", () => {
    const steps = [closing("2021-02-01"), { ...closing("2021-03-01"), ...displaced }];
    const [first, second] = closings(planScenario({ steps, inClosed: 20 }));
    // The five above the places that remain may stay; the closing of March takes the five places that are left.
    expect(first).toMatchObject({ staying: 5, displaced: [] });
    expect(second).toMatchObject({ displaced: [{ to: "waiting", youths: 5 }] });
  });
});

describe("who goes", () => {
  it("is the same youth whatever else opens, closes or is asked for", () => {
    const steps = [closing("2021-02-01")];
    const plain = planScenario({ ...displaced, steps, inClosed: 20 });
    const other = planScenario({ ...displaced, steps: [...steps, opening("2021-01-15", 4)], inClosed: 20, waiting: 0 });
    other.triage.urgentShare = 1;
    other.stay.mismatchFactor = 2;
    for (const seed of [1, 2, 3]) {
      expect(wentFrom(other, seed)).toEqual(wentFrom(plain, seed));
      expect(wentFrom(plain, seed)).toHaveLength(5);
    }
    expect(wentFrom(plain, 1)).not.toEqual(wentFrom(plain, 2));
  });

  it("when more go, those who went before go again", () => {
    const few = wentFrom(planScenario({ ...displaced, steps: [closing("2021-02-01")], inClosed: 20 }));
    const larger = { ...closing("2021-02-01"), placesPerUnit: 8 };
    const many = wentFrom(planScenario({ ...displaced, steps: [larger], inClosed: 20 }));
    expect(many).toHaveLength(8);
    expect(many.slice(0, 5)).toEqual(few);
  });
});
