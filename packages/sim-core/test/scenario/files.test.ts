import { describe, expect, it } from "vitest";
import { describeIssue, parseScenario, scenarioHash, toCareSystem } from "../../src/index.ts";
import { checkMigrations, migrateScenario } from "../../src/scenario/migrate-scenario.ts";
import type { Migration } from "../../src/scenario/migrations/migration.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const renamed: Migration = {
  toVersion: 2,
  why: "a name that was misunderstood",
  migrate: ({ patience, ...rest }) => ({ ...rest, leavesAfterDays: patience }),
};
const doubled: Migration = {
  toVersion: 3,
  why: "weeks became half weeks",
  migrate: (old) => ({ ...old, leavesAfterDays: Number(old["leavesAfterDays"]) * 2 }),
};

describe("a file of an older format", () => {
  it("goes through every step after its own version, and only those", () => {
    const steps = [renamed, doubled];
    expect(migrateScenario({ formatVersion: 1, patience: 7 }, steps)).toEqual({
      ok: true,
      file: { formatVersion: 3, leavesAfterDays: 14 },
    });
    expect(migrateScenario({ formatVersion: 2, leavesAfterDays: 7 }, steps)).toMatchObject({
      file: { leavesAfterDays: 14 },
    });
    expect(migrateScenario({ formatVersion: 3, leavesAfterDays: 7 }, steps)).toMatchObject({
      file: { leavesAfterDays: 7 },
    });
  });

  it.each([99, 0, 1.5, "1", null])("is refused with what is known when its version is %s", (formatVersion) => {
    const parsed = parseScenario({ ...smallScenario({ perYear: 1, places: 1, stay: 1 }), formatVersion });
    if (parsed.ok) throw new Error("This version does not exist.");
    expect(parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["unknown_version formatVersion"]);
    expect(describeIssue(parsed.issues[0]!, "nl").message).toContain("versie 1");
  });

  it("cannot skip a step: a gap in the chain stops the program when it starts", () => {
    expect(() => {
      checkMigrations([doubled], 2);
    }).toThrow("expected 2");
    expect(() => {
      checkMigrations([renamed], 3);
    }).toThrow("the format is at 3");
  });
});

describe("the hash of a scenario", () => {
  const scenario = smallScenario({ perYear: 10, places: 3, stay: 20 });

  it("is the same whatever the order of the fields", () => {
    const turned = Object.fromEntries(Object.entries(scenario).reverse()) as typeof scenario;
    expect(scenarioHash(turned)).toBe(scenarioHash(scenario));
    expect(scenarioHash(scenario)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("differs for any other number", () => {
    const hashes = Array.from({ length: 2000 }, (_, perYear) => scenarioHash({ ...scenario, arrivals: { perYear } }));
    expect(new Set(hashes).size).toBe(2000);
  });
});

describe("what changes over time", () => {
  const scenario = smallScenario({ perYear: 365.25, places: 3, stay: 20, end: "2021-12-31" });

  it("a share moves in a straight line between its dates and is flat outside them", () => {
    scenario.triage = {
      urgentShare: 0,
      matchedShare: [
        { date: "2021-01-11", share: 0.2 },
        { date: "2021-01-21", share: 0.6 },
      ],
      legalBasisShare: 0.5,
    };
    const shares = toCareSystem(checked(scenario)).triage.bestFormAskedShare;
    expect([0, 10, 15, 20, 300].map((day) => shares[day])).toEqual([0.1, 0.1, 0.2, 0.3, 0.3]);
  });

  it("the inflow follows its changes from their dates on", () => {
    scenario.arrivals.changes = [
      { from: "2021-03-01", factor: 0.5 },
      { from: "2021-02-01", factor: 2 },
    ];
    const rates = toCareSystem(checked(scenario)).arrivalsPerDay;
    expect([30, 31, 58, 59, 364].map((day) => rates[day])).toEqual([1, 2, 2, 0.5, 0.5]);
  });

  it("units open and close on their dates, over the locations of their form", () => {
    scenario.capacityPlan.steps = [
      { date: "2021-02-01", form: "kib", location: "here", change: "close", units: 1, placesPerUnit: 2 },
      { date: "2021-01-02", form: "kib", location: "here", change: "open", units: 3 },
    ];
    expect(toCareSystem(checked(scenario)).unitChanges).toEqual([
      { day: 1, location: 0, places: 3 },
      { day: 31, location: 0, places: -2 },
    ]);
  });
});

describe("a text that is no scenario", () => {
  it.each([
    ["", "empty"],
    ["   \n", "empty"],
    ["{", "not_json"],
    ["[]", "not_an_object"],
    ["3", "not_an_object"],
    ["null", "not_an_object"],
    [`"${"x".repeat(11_000_000)}"`, "too_large"],
  ])("is refused by name: %.20s", (text, code) => {
    const parsed = parseScenario(text);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("may begin with a byte order mark", () => {
    expect(parseScenario(`\uFEFF${JSON.stringify(smallScenario({ perYear: 1, places: 1, stay: 1 }))}`).ok).toBe(true);
  });

  it("cannot reach what every object has", () => {
    const scenario = JSON.stringify(smallScenario({ perYear: 1, places: 1, stay: 1 }));
    for (const name of ["constructor", "__proto__", "toString"]) {
      const parsed = parseScenario(scenario.replaceAll('"kib"', `"${name}"`));
      expect(parsed.ok, name).toBe(false);
    }
  });
});
