import { isCapacityEntry, formatDate, replicationLog, type Scenario } from "../../src/index.ts";
import { checked, run, smallScenario } from "../support/small-scenario.ts";

type Plan = Scenario["capacityPlan"];

/** What a test changes: the plan, how many are in closed care at the start and for how long, and how many wait. */
export interface PlanParts {
  readonly steps: Plan["steps"];
  readonly rules?: Plan["rules"];
  readonly closingManner?: Plan["closingManner"];
  /** Youths in closed care at the start, evenly over its two locations; 0 unless said. */
  readonly inClosed?: number;
  /** Days that every stay lasts. */
  readonly stay?: number;
  readonly waiting?: number;
  readonly end?: string;
}

/**
 * Closed care at two locations of ten places and an alternative without places, units of five, nobody referred: all
 * that happens is what the plan and its rules make happen. Stays are of one length and just began.
 */
export function planScenario(parts: PlanParts): Scenario {
  const {
    steps,
    rules,
    closingManner = "attrition",
    inClosed = 0,
    stay = 10_000,
    waiting = 0,
    end = "2022-12-31",
  } = parts;
  const base = smallScenario({ perYear: 0, places: 0, stay, end, elapsed: "justArrived" });
  const unit = { name: { nl: "groep" }, places: 5 };
  const place = (name: string, placesAtStart: number) => ({ name: { nl: name }, placesAtStart });
  return {
    ...base,
    careForms: {
      closed: {
        name: { nl: "gesloten" },
        role: "closed",
        unit,
        locations: { east: place("oost", 10), west: place("west", 10) },
      },
      home: { name: { nl: "thuis" }, role: "alternative", unit, locations: { here: place("hier", 0) } },
      // Nobody can enter: who asks for it waits, and moves nothing else.
      full: { name: { nl: "vol" }, role: "alternative", unit, locations: { there: place("daar", 0) } },
    },
    profiles: {
      any: { ...base.profiles["any"]!, acceptableForms: ["closed", "home"] },
      stuck: { ...base.profiles["any"]!, weight: 0, acceptableForms: ["full"] },
    },
    startingPosition: {
      elapsed: "justArrived",
      inCare: inClosed > 0 ? [{ form: "closed", profile: "any", youths: inClosed }] : [],
      waiting: [{ profile: "stuck", youths: waiting }],
    },
    capacityPlan: { closingManner, steps, ...(rules === undefined ? {} : { rules }) },
  };
}

type Step = Plan["steps"][number];

export const opening = (date: string, units = 1, form: "home" | "full" | "closed" = "home"): Step => ({
  ...{ date, form, units, location: { home: "here", full: "there", closed: "west" }[form] },
  change: "open",
});

export const closing = (date: string, units = 1, location = "west"): Step => ({
  ...{ date, form: "closed", location, units },
  change: "close",
});

/** What the log of the first replication says, the short way: `2021-03-01 opened home`. */
export function storyOf(scenario: Scenario, seed: number | string = 1): string[] {
  run(scenario, 2, seed);
  const { system, entries } = replicationLog(checked(scenario), { seed, replication: 0 });
  return entries.filter(isCapacityEntry).map((entry) => {
    const what = entry.kind.replace("unit", "").toLowerCase();
    const rule = "rule" in entry && entry.rule !== null ? ` ${entry.rule}` : "";
    const units = entry.unit.units > 1 ? ` x${entry.unit.units}` : "";
    return `${formatDate(system.start + entry.day)} ${what} ${system.forms[entry.unit.form]!.id}${units}${rule}`;
  });
}

export { run };
