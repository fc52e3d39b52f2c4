import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replicationLog } from "../../src/experiment/replication-log.ts";
import { runScenario, toCareSystem, type Scenario } from "../../src/index.ts";
import type { LogEntry } from "../../src/outcomes/log-entry.ts";
import type { YouthEntry } from "../../src/outcomes/youth-log-entry.ts";
import { describeLogEntry } from "../../src/report/describe-log-entry.ts";
import { logNamesOf } from "../../src/report/log-names.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { checked, never, smallScenario } from "../support/small-scenario.ts";

const now = { fallsBackAfterDays: 0, secondChoiceShare: 1, waitsFor: "best", goesElsewhereAfterDays: null } as const;

function youthsIn(entries: readonly LogEntry[]): YouthEntry[] {
  return entries.filter((entry) => "youth" in entry);
}

function told(scenario: Scenario, language: "nl" | "en" = "nl"): string[] {
  const { system, entries } = replicationLog(checked(scenario), { seed: 1, replication: 0 });
  const names = logNamesOf(scenario, system, language);
  return youthsIn(entries).map((entry) => `day ${Math.round(entry.day)}: ${describeLogEntry(entry, names, language)}`);
}

/** Nobody comes: a few youths at the start, and two forms. */
function few(parts: Partial<Scenario["startingPosition"]>, { best = 1, other = 0 } = {}): Scenario {
  const scenario = smallScenario({ perYear: 0, places: best, stay: 50, end: "2021-12-31" });
  const { kib } = scenario.careForms;
  const there = { there: { name: { nl: "daar" }, placesAtStart: other } };
  scenario.careForms = {
    kib: kib!,
    closed: { name: { nl: "gesloten", en: "closed" }, role: "closed", locations: there },
    far: { name: { nl: "Elders" }, role: "elsewhere" },
  };
  scenario.profiles["any"] = { ...scenario.profiles["any"]!, acceptableForms: ["kib", "closed"], ageAtReferral: 15.5 };
  scenario.startingPosition = { elapsed: "justArrived", inCare: [], ...parts };
  return scenario;
}

const one = { profile: "any", youths: 1 };
const inKib = [{ ...one, form: "kib" }];

describe("the log of youths", () => {
  it("tells of a stay that ends, a place that is held, and leaving", () => {
    const scenario = few({ inCare: [{ ...one, form: "kib", daysInCare: 20 }] });
    scenario.outflow.hold = { share: 1, days: 10 };
    expect(told(scenario)).toEqual([
      "day 0: Jeugdige 1 (profiel iedereen, alle, 15 jaar) is bij het begin al 20 dagen in KIB.",
      "day 30: Jeugdige 1 is na 50 dagen klaar in KIB.",
      "day 30: Jeugdige 1 kan weg uit KIB, maar er is nog geen vervolg buiten de jeugdzorgplus; de plaats blijft bezet.",
      "day 40: Jeugdige 1 verlaat KIB na 60 dagen.",
    ]);
  });

  it("tells of a wait, a place, and the second choice of the next one", () => {
    const scenario = few({ inCare: inKib, waiting: [{ ...one, youths: 2 }] }, { best: 1, other: 1 });
    scenario.placement.regular = { ...never, secondChoiceShare: 1, fallsBackAfterDays: 30 };
    const [, first, second, ...later] = told(scenario);
    expect(first).toBe(
      "day 0: Jeugdige 2 (profiel iedereen, alle, 15 jaar) vraagt bij het begin KIB; daar is geen plaats; wacht.",
    );
    expect(second).toContain("Jeugdige 3");
    expect(later.slice(0, 4)).toEqual([
      "day 30: Jeugdige 2 wacht al 30 dagen op KIB; een tweede keus is nu ook goed.",
      "day 30: Jeugdige 2 krijgt na 30 dagen wachten een plaats in gesloten, als tweede keus (het best past KIB).",
      "day 30: Jeugdige 3 wacht al 30 dagen op KIB; een tweede keus is nu ook goed.",
      "day 50: Jeugdige 1 is na 50 dagen klaar in KIB.",
    ]);
    expect(later).toContain("day 50: Jeugdige 3 krijgt na 50 dagen wachten een plaats in KIB.");
  });

  it("tells in English as well, of a youth who is referred", () => {
    const scenario = few({ inCare: inKib }, { other: 5 });
    scenario.placement.regular = now;
    scenario.arrivals.perYear = 30;
    const referred = told(scenario, "en").filter((line) => line.includes("asks for"));
    expect(referred[0]).toMatch(
      /Youth \d+ \(profile iedereen, alle, aged 15\) asks for KIB; there is no place; placed in closed, as a second choice \(best is KIB\)\./,
    );
  });

  it("tells of patience that ends, urgency, age, and going elsewhere", () => {
    const scenario = few({ waiting: [one] }, { best: 0 });
    scenario.placement.leavesAfterDays = 40;
    expect(told(scenario).at(-1)).toBe(
      "day 40: Jeugdige 1 wacht na 40 dagen niet langer op KIB en krijgt andere hulp.",
    );
    scenario.placement.leavesAfterDays = null;
    scenario.placement.becomesUrgentAfterDays = 15;
    scenario.placement.urgent = { ...never, goesElsewhereAfterDays: 20 };
    scenario.transfer.fromElsewhere = true;
    scenario.capacityPlan.steps = [{ date: "2021-02-01", form: "kib", location: "here", change: "open", units: 1 }];
    expect(told(scenario).slice(1, 4)).toEqual([
      "day 15: Jeugdige 1 is na 15 dagen wachten op KIB een spoedgeval geworden.",
      "day 20: Jeugdige 1 krijgt na 20 dagen wachten een plaats in Elders, want in het landsdeel was geen plaats.",
      "day 31: Jeugdige 1 komt na 11 dagen terug uit Elders en krijgt een plaats in KIB.",
    ]);
    const old = few({ waiting: [one] }, { best: 0 });
    old.profiles["any"]!.acceptableForms = ["kib"];
    old.careForms["kib"]!.maximumAgeAtEntry = 15;
    expect(told(old).at(-1)).toBe("day 183: Jeugdige 1 is na 183 dagen wachten te oud voor KIB en krijgt andere hulp.");
  });

  it("tells of a transfer, and of one that comes too late", () => {
    const scenario = few({ inCare: [{ ...one, form: "closed", youths: 2, daysInCare: 10 }] }, { best: 0, other: 2 });
    scenario.transfer.fromMismatch = true;
    scenario.profiles["any"]!.stay = 300;
    scenario.capacityPlan.steps = [{ date: "2021-02-01", form: "kib", location: "here", change: "open", units: 1 }];
    expect(told(scenario)).toContain("day 31: Jeugdige 1 wordt na 41 dagen in gesloten overgeplaatst naar KIB.");
    scenario.careForms["kib"]!.transferWithinDays = 40;
    expect(told(scenario)).toContain(
      "day 31: Jeugdige 1 kan niet meer naar KIB: het verblijf in gesloten duurt al 41 dagen, en dat is te lang om nog te verhuizen.",
    );
  });

  it("tells of failure, a follow-up without a place, and a circle", () => {
    const fails = few({ inCare: inKib });
    fails.careForms["kib"]!.failure = { share: 1, to: "closed" };
    expect(told(fails)[1]).toMatch(
      /mislukken; moet met spoed naar gesloten, maar daar is geen plaats, en houdt de plaats zolang bezet\.$/,
    );
    const circle = few({ inCare: [...inKib, { ...one, form: "closed", profile: "other" }] }, { other: 1 });
    const { any } = circle.profiles;
    circle.profiles = {
      any: { ...any!, acceptableForms: ["kib"], followUp: [{ profile: "other", share: 1, whileFull: "holdsPlace" }] },
      other: {
        ...any!,
        acceptableForms: ["closed"],
        followUp: [{ profile: "any", share: 1, whileFull: "holdsPlace" }],
      },
    };
    expect(told(circle).at(-1)).toMatch(
      /wacht in een kring: jeugdigen in gesloten en KIB houden elkaars plaatsen bezet\.$/,
    );
  });

  it("tells of a birthday that ends a stay, and of one that does not", () => {
    const scenario = few({ inCare: [{ ...one, form: "kib" }] });
    scenario.profiles["any"]!.stay = 300;
    scenario.careForms["kib"]!.endsAtAge = 16;
    expect(told(scenario)[1]).toBe("day 183: Jeugdige 1 wordt 16; daarmee eindigt het verblijf in KIB na 183 dagen.");
    scenario.careForms["kib"]!.runsOnShare = 1;
    expect(told(scenario)[1]).toContain("het verblijf liep door na de verjaardag");
  });
});

describe("whatever the scenario", () => {
  it("a log changes nothing, goes forward in time, is worded throughout, and ends a stay only where it began", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { entries, system } = replicationLog(scenario, { seed: 4, replication: 0 });
        const youths = youthsIn(entries);
        expect(youths.every(({ day }, i) => i === 0 || day >= youths[i - 1]!.day)).toBe(true);
        for (const language of ["nl", "en"] as const) {
          const names = logNamesOf(scenario, system, language);
          const lines = youths.map((entry) => describeLogEntry(entry, names, language));
          expect(lines.filter((line) => /undefined|NaN|-\d|  /.test(line))).toEqual([]);
        }
        const { measures } = runScenario(checked(scenario), { seed: 4, replications: 1 }).summary;
        const years = (toCareSystem(scenario).days - 30) / 365.25;
        const counted = (kinds: readonly string[]) =>
          youths.filter(({ kind, day }) => kinds.includes(kind) && day >= 30).length / years;
        expect(counted(["failed", "tooOldForNext"])).toBeCloseTo(measures["total/failuresPerYear"]!.mean, 6);
        expect(counted(["leftWaiting", "noFormForAge"])).toBeLessThanOrEqual(
          measures["total/leftWaitingPerYear"]!.mean + 1e-6,
        );
      }),
      { numRuns: 40, seed: 22, endOnFailure: true },
    );
  });
});
