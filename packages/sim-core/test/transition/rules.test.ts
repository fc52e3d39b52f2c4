import { describe, expect, it } from "vitest";
import { closing, opening, planScenario, storyOf } from "./plan-scenario.ts";

describe("each rule by itself", () => {
  it("without rules everything happens on its date, and what is empty is gone at once", () => {
    const steps = [closing("2021-04-01"), opening("2021-03-01", 2)];
    expect(storyOf(planScenario({ steps }))).toEqual(["2021-03-01 opened home x2", "2021-04-01 closed closed"]);
  });

  it("a delay moves an opening by so many days, a part of a day up to the next morning", () => {
    const rules = { openingDelay: { home: 30.5 } };
    expect(storyOf(planScenario({ steps: [opening("2021-03-01")], rules }))).toEqual([
      "2021-03-01 heldback home delay",
      "2021-04-01 opened home",
    ]);
  });

  it("a delay by chance is drawn for each unit apart", () => {
    const rules = { openingDelay: { home: { kind: "uniform" as const, low: 10, high: 200 } } };
    const story = storyOf(planScenario({ steps: [opening("2021-03-01", 3)], rules }));
    expect(new Set(story.filter((line) => line.includes("opened"))).size).toBe(3);
  });

  it("without enough staff a unit stays shut until so many are hired", () => {
    const staff = { freeAtStart: 2, hiredPerYear: 12, perPlace: { home: 1 }, releasedShare: 0, retrainingDays: 0 };
    // Two are there and five are needed: three more take a quarter of a year, 91.3 days.
    expect(storyOf(planScenario({ steps: [opening("2021-01-01")], rules: { staff } }))).toEqual([
      "2021-01-01 heldback home staff",
      "2021-04-03 opened home",
    ]);
  });

  it("staff of a closed unit comes free when its last youth has left, after training, for its share", () => {
    const staff = {
      freeAtStart: 1,
      hiredPerYear: 0,
      perPlace: { home: 1, closed: 2 },
      releasedShare: 0.4,
      retrainingDays: 20,
    };
    const steps = [closing("2021-01-11", 2), opening("2021-01-01")];
    // Twenty youths of whom ten are in west, all until day 30: then 2 x 10 x 0.4 = 8 fte, 20 days later.
    expect(storyOf(planScenario({ steps, rules: { staff }, inClosed: 20, stay: 30 }))).toEqual([
      "2021-01-01 heldback home staff",
      "2021-01-11 closed closed",
      "2021-01-11 closed closed",
      "2021-02-01 emptied closed",
      "2021-02-01 emptied closed",
      "2021-02-21 opened home",
    ]);
  });

  it("who came first is served first: a unit that needs less staff waits behind one that needs more", () => {
    const staff = {
      freeAtStart: 3,
      hiredPerYear: 0,
      perPlace: { home: 1, full: 0.2 },
      releasedShare: 0,
      retrainingDays: 0,
    };
    const steps = [opening("2021-02-01"), opening("2021-03-01", 1, "full")];
    expect(storyOf(planScenario({ steps, rules: { staff } }))).toEqual([
      "2021-02-01 heldback home staff",
      "2021-03-01 heldback full staff",
      "2023-01-01 notrealised home staff",
      "2023-01-01 notrealised full staff",
    ]);
  });

  it("a closed unit waits until as many alternative places have been open for so long", () => {
    const rules = { inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 60 } };
    const steps = [closing("2021-02-01", 2), opening("2021-03-01"), opening("2021-05-01")];
    expect(storyOf(planScenario({ steps, rules }))).toEqual([
      "2021-02-01 heldback closed x2 inBalance",
      "2021-03-01 opened home",
      "2021-04-30 closed closed",
      "2021-05-01 opened home",
      "2021-06-30 closed closed",
    ]);
  });

  it("and until these are filled to a share, where that is asked", () => {
    const rules = { inBalance: { alternativePlacesPerClosedPlace: 1, openForDays: 0, filledShare: 0.5 } };
    const steps = [closing("2021-02-01"), opening("2021-01-15")];
    expect(storyOf(planScenario({ steps, rules })).at(-1)).toBe("2023-01-01 notrealised closed inBalance");
  });

  it("no unit closes while too many wait", () => {
    const steps = [closing("2021-02-01"), opening("2021-06-01", 1, "full")];
    const rules = { pauseOnWaiting: { above: 6, resumesAt: 3 } };
    // Seven wait. The unit that opens in June takes five of them: two are left.
    expect(storyOf(planScenario({ steps, rules, waiting: 7 }))).toEqual([
      "2021-02-01 heldback closed pause",
      "2021-06-01 opened full",
      "2021-06-02 closed closed",
    ]);
    const patient = { pauseOnWaiting: { above: 7 } };
    expect(storyOf(planScenario({ steps, rules: patient, waiting: 7 }))[0]).toBe("2021-02-01 closed closed");
    const others = { pauseOnWaiting: { above: 0, forms: ["closed"] } };
    expect(storyOf(planScenario({ steps, rules: others, waiting: 7 }))[0]).toBe("2021-02-01 closed closed");
  });

  it("the pause lasts until the list is down to where closing resumes", () => {
    const steps = [closing("2021-02-01"), opening("2021-06-01", 1, "full")];
    const rules = { pauseOnWaiting: { above: 6, resumesAt: 1 } };
    expect(storyOf(planScenario({ steps, rules, waiting: 7 })).at(-1)).toBe("2023-01-01 notrealised closed pause");
  });

  it("the floor keeps so many places open, and falls by date", () => {
    const floor = {
      closed: [
        { from: "2021-01-01", places: 15 },
        { from: "2021-09-01", places: 0 },
      ],
    };
    expect(storyOf(planScenario({ steps: [closing("2021-02-01", 2)], rules: { floor } }))).toEqual([
      "2021-02-01 closed closed",
      "2021-02-01 heldback closed floor",
      "2021-09-01 closed closed",
    ]);
  });

  it("a group that stays too empty closes before its date", () => {
    const occupancyTrigger = [{ form: "closed", location: "west", belowShare: 0.5, forDays: 28 }];
    expect(storyOf(planScenario({ steps: [closing("2021-09-01")], rules: { occupancyTrigger } }))).toEqual([
      "2021-01-29 closed closed",
    ]);
    const filled = planScenario({ steps: [closing("2021-09-01")], rules: { occupancyTrigger }, inClosed: 10 });
    expect(storyOf(filled)[0]).toBe("2021-09-01 closed closed");
  });

  it("and on, beyond the plan, unit by unit, down to the floor", () => {
    const occupancyTrigger = [{ form: "closed", belowShare: 0.9, forDays: 10, beyondPlan: true }];
    expect(storyOf(planScenario({ steps: [], rules: { occupancyTrigger, floor: { closed: 5 } } }))).toEqual([
      "2021-01-11 closed closed",
      "2021-01-22 closed closed",
      "2021-02-02 closed closed",
    ]);
  });

  it("a unit that closes by attrition is gone when its last youth has left", () => {
    const steps = [closing("2021-01-05"), closing("2021-01-06")];
    expect(storyOf(planScenario({ steps, inClosed: 16, stay: 30 }))).toEqual([
      "2021-01-05 closed closed",
      "2021-01-06 closed closed",
      "2021-02-01 emptied closed",
      "2021-02-01 emptied closed",
    ]);
  });
});
