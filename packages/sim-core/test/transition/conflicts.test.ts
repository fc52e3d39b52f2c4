import { describe, expect, it } from "vitest";
import { closing, opening, planScenario, storyOf } from "./plan-scenario.ts";

/** Rules that all object to the one closing of these tests, for ever unless a test says otherwise. */
const floor = { closed: 20 };
const pauseOnWaiting = { above: 0 };
const inBalance = { alternativePlacesPerClosedPlace: 1, openForDays: 0 };

describe("when rules meet", () => {
  it("the floor speaks before the pause, and the pause before the balance", () => {
    const steps = [closing("2021-02-01")];
    const first = (rules: object) => storyOf(planScenario({ steps, rules, waiting: 3 }))[0];
    expect(first({ floor, pauseOnWaiting, inBalance })).toBe("2021-02-01 heldback closed floor");
    expect(first({ pauseOnWaiting, inBalance })).toBe("2021-02-01 heldback closed pause");
    expect(first({ inBalance })).toBe("2021-02-01 heldback closed inBalance");
  });

  it("the rule that counts changes as one after the other falls away", () => {
    const steps = [closing("2021-02-01"), opening("2021-06-01", 1, "full"), opening("2021-09-01")];
    const falling = {
      closed: [
        { from: "2021-01-01", places: 20 },
        { from: "2021-04-01", places: 0 },
      ],
    };
    const balance = { ...inBalance, alternativePlacesPerClosedPlace: 2 };
    const rules = { floor: falling, pauseOnWaiting, inBalance: balance };
    expect(storyOf(planScenario({ steps, rules, waiting: 3 }))).toEqual([
      "2021-02-01 heldback closed floor",
      "2021-04-01 heldback closed pause",
      "2021-06-01 opened full",
      "2021-06-02 heldback closed inBalance",
      "2021-09-01 opened home",
      "2021-09-01 closed closed",
    ]);
  });

  it("an opening of today counts for a closing of today", () => {
    const steps = [closing("2021-02-01"), opening("2021-02-01")];
    expect(storyOf(planScenario({ steps, rules: { inBalance } }))).toEqual([
      "2021-02-01 opened home",
      "2021-02-01 closed closed",
    ]);
  });

  it("a unit that opens late cannot close before it is open", () => {
    const steps = [opening("2021-02-01", 1, "closed"), closing("2021-03-01", 3)];
    expect(storyOf(planScenario({ steps, rules: { openingDelay: { closed: 90 } } }))).toEqual([
      "2021-02-01 heldback closed delay",
      "2021-03-01 closed closed",
      "2021-03-01 closed closed",
      "2021-03-01 heldback closed notOpen",
      "2021-05-02 opened closed",
      "2021-05-02 closed closed",
    ]);
  });

  it("a delay is counted before staff is asked for, and each for its own days", () => {
    const staff = { freeAtStart: 4, hiredPerYear: 3.6525, perPlace: { home: 1 }, releasedShare: 0, retrainingDays: 0 };
    // One fte is hired in 100 days; the unit is ready on day 31 + 20.
    expect(
      storyOf(planScenario({ steps: [opening("2021-02-01")], rules: { openingDelay: { home: 20 }, staff } })),
    ).toEqual(["2021-02-01 heldback home delay", "2021-02-21 heldback home staff", "2021-04-11 opened home"]);
  });

  it("a trigger asks the same leave as a planned closing", () => {
    const occupancyTrigger = [{ form: "closed", belowShare: 0.5, forDays: 28, beyondPlan: true }];
    const steps = [closing("2021-09-01"), opening("2021-05-01")];
    expect(storyOf(planScenario({ steps, rules: { occupancyTrigger, inBalance } }))).toEqual([
      "2021-05-01 opened home",
      "2021-05-01 closed closed",
    ]);
    expect(storyOf(planScenario({ steps, rules: { occupancyTrigger, floor } })).at(-1)).toContain(
      "notrealised closed floor",
    );
  });

  it("a closing that may not go does not stop the one behind it", () => {
    const small = { ...closing("2021-02-02"), placesPerUnit: 2 };
    const rules = { floor: { closed: 18 } };
    expect(storyOf(planScenario({ steps: [closing("2021-02-01"), small], rules }))).toEqual([
      "2021-02-01 heldback closed floor",
      "2021-02-02 closed closed",
      "2023-01-01 notrealised closed floor",
    ]);
  });
});

describe("a path onward to zero", () => {
  it("is a floor that falls by date and a trigger that closes beyond the plan", () => {
    const rules = {
      floor: {
        closed: [
          { from: "2021-01-01", places: 10 },
          { from: "2022-01-01", places: 0 },
        ],
      },
      occupancyTrigger: [{ form: "closed", belowShare: 0.6, forDays: 30, beyondPlan: true }],
    };
    expect(storyOf(planScenario({ steps: [closing("2021-03-01", 2)], rules }))).toEqual([
      "2021-01-31 closed closed",
      "2021-03-01 closed closed",
      "2022-01-01 closed closed",
      "2022-02-01 closed closed",
    ]);
  });
});
