import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  describeIssue,
  formatDate,
  lognormalParameters,
  paperSum,
  parseScenario,
  plannedPlacesByDay,
  toCareSystem,
  type CareSystem,
  type Provenance,
  type Scenario,
} from "../packages/sim-core/src/index.ts";
import { scenarioFiles, type ScenarioFile } from "../scenarios/zuidwest/build.ts";
import { evaluateFormula, factsIn } from "../scenarios/zuidwest/formula.ts";
import { groups, profileIds, type ProfileId } from "../scenarios/zuidwest/profiles.ts";
import { shareOut } from "../scenarios/zuidwest/share-out.ts";

const scenariosFolder = fileURLToPath(new URL("../scenarios/", import.meta.url));
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(scenariosFolder, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const textOf = (...parts: string[]): string => readFileSync(path.join(scenariosFolder, ...parts), "utf8");

const names = namesIn("zuidwest", ".scenario.json");

function read(name: string): Scenario {
  const parsed = parseScenario(textOf("zuidwest", `${name}.scenario.json`));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code, path: at }) => `${code} at ${at}`).join("\n"));
  return parsed.value;
}

function valueAt(scenario: Scenario, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], scenario);
}

const reasonsOf = ({ provenance = {} }: Scenario): [string, Provenance][] => Object.entries(provenance);

describe("the scenarios of Zuidwest", () => {
  let generated: ScenarioFile[];
  beforeAll(async () => {
    generated = await scenarioFiles();
  });

  it("are the nine that the plans ask for", () => {
    expect(names.toSorted()).toEqual([
      "afbouw-eerst",
      "dalende-instroom",
      "houtskoolschets",
      "huidige-praktijk",
      "ijkjaar-2019",
      "opbouw-zonder-afbouw",
      "trage-opbouw",
      "werkagenda-hoog",
      "werkagenda-laag",
    ]);
    expect(generated.map(({ name }) => name).toSorted()).toEqual(
      names.map((name) => `${name}.scenario.json`).toSorted(),
    );
  });

  describe.each(names)("%s", (name) => {
    const scenario = read(name);

    it("is what `pnpm scenarios:build` writes", () => {
      expect(generated.find((file) => file.name === `${name}.scenario.json`)?.text).toBe(
        textOf("zuidwest", `${name}.scenario.json`),
      );
    });

    it("is read without a warning and has the name of its file", () => {
      expect(parseScenario(textOf("zuidwest", `${name}.scenario.json`))).toMatchObject({ ok: true, warnings: [] });
      expect(scenario.id).toBe(name);
      expect(scenario.question?.nl).toMatch(/\?$/);
      expect(scenario.question?.en).toMatch(/\?$/);
    });

    it("assumes within the ranges that it gives", () => {
      for (const [pointer, reason] of reasonsOf(scenario)) {
        if (reason.kind !== "assumption" || reason.range === undefined) continue;
        const [low = NaN, high = NaN] = reason.range;
        const part = valueAt(scenario, pointer);
        const number = typeof part === "object" ? (part as Record<string, unknown>)["mean"] : part;
        if (typeof number !== "number") continue;
        expect(number, pointer).toBeGreaterThanOrEqual(low);
        expect(number, pointer).toBeLessThanOrEqual(high);
      }
    });

    it("explains itself in both languages", () => {
      const sentence = expect.stringMatching(/\p{L}{2}.* .*\p{L}{2}/u) as unknown;
      const words = reasonsOf(scenario).flatMap(([, reason]) =>
        reason.kind === "assumption" ? [reason.why, reason.whoCouldSupply] : [reason.note],
      );
      for (const text of words) if (text !== undefined) expect([text.nl, text.en]).toEqual([sentence, sentence]);
    });
  });
});

describe("the plans", () => {
  const placesOn = (system: CareSystem, form: string, date: string): number => {
    const places = plannedPlacesByDay(
      system,
      system.forms.findIndex(({ id }) => id === form),
    );
    return places[[...places.keys()].find((day) => formatDate(system.start + day) === date) ?? -1] ?? NaN;
  };

  it.each(["houtskoolschets", "werkagenda-hoog", "werkagenda-laag", "dalende-instroom", "afbouw-eerst"])(
    "%s has the places of its sum on paper on the day of the goal, and nothing is left over",
    (name) => {
      const system = toCareSystem(read(name));
      const sum = paperSum(system);
      expect(sum?.left).toBe(0);
      for (const { form, places } of sum?.rows ?? []) expect(placesOn(system, form, "2024-01-01"), form).toBe(places);
    },
  );

  it("trage-opbouw reaches the same places a year later than houtskoolschets, but closes on the same days", () => {
    const late = toCareSystem(read("trage-opbouw"));
    const onTime = toCareSystem(read("houtskoolschets"));
    for (const form of ["school2care", "ambulant", "gezinsopname", "kib"]) {
      expect(placesOn(late, form, "2023-10-01")).toBe(placesOn(onTime, form, "2022-10-01"));
    }
    for (const date of ["2021-07-01", "2022-07-01", "2024-01-01"]) {
      expect(placesOn(late, "closed", date)).toBe(placesOn(onTime, "closed", date));
    }
  });

  it("opbouw-zonder-afbouw keeps all closed places", () => {
    expect(placesOn(toCareSystem(read("opbouw-zonder-afbouw")), "closed", "2024-01-01")).toBe(235);
  });

  it("houtskoolschets never has fewer places outside closed care than it has closed by then", () => {
    const system = toCareSystem(read("houtskoolschets"));
    for (const date of ["2021-07-01", "2021-10-01", "2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01"]) {
      const opened = ["school2care", "ambulant", "gezinsopname", "kib"].map((form) => placesOn(system, form, date));
      expect(opened.reduce((all, places) => all + places, 0)).toBeGreaterThan(235 - placesOn(system, "closed", date));
    }
  });
});

describe("the youths at the start", () => {
  const total = ({ startingPosition }: Scenario, key: "youths" | "held"): number =>
    startingPosition.inCare.reduce((sum, row) => sum + (row[key] ?? 0), 0);

  it.each([
    ["ijkjaar-2019", 295, 25],
    ["huidige-praktijk", 270, 20],
    ["houtskoolschets", 270, 20],
    ["werkagenda-laag", 250, 20],
    ["dalende-instroom", 250, 20],
  ])("of %s are %i, of whom %i hold their place", (name, youths, held) => {
    expect(total(read(name), "youths")).toBe(youths);
    expect(total(read(name), "held")).toBe(held);
  });

  it.each(names.filter((name) => name !== "ijkjaar-2019"))("of %s take all 235 closed places", (name) => {
    const inClosed = read(name).startingPosition.inCare.filter(({ form }) => form === "closed");
    expect(inClosed.reduce((sum, { youths }) => sum + youths, 0)).toBe(235);
  });
});

describe("the division over profiles", () => {
  it("has 438 placements a year and, by Little's law, the 270 youths of the plan", () => {
    const all = Object.values(groups);
    expect(all.reduce((sum, { placementsPerYear }) => sum + placementsPerYear, 0)).toBe(438);
    expect(Math.round(all.reduce((sum, { placementsPerYear, years }) => sum + placementsPerYear * years, 0))).toBe(270);
  });

  const cutOff = profileIds.filter((id) => groups[id].withoutBirthday > 1);
  it.each(cutOff)("%s has the mean of the division once the eighteenth birthday cuts its stays off", (id) => {
    expect(meanUntilBirthday(id) / groups[id].years).toBeCloseTo(1, 2);
  });

  /** Mean stay in years when no stay goes on after 18, over ages at referral and lengths of stay, by small steps. */
  function meanUntilBirthday(id: ProfileId): number {
    const { ageAtReferral, stay } = read("ijkjaar-2019").profiles[id] ?? {};
    if (typeof ageAtReferral !== "object" || ageAtReferral.kind !== "empirical") throw new Error("not as expected");
    if (typeof stay !== "object" || stay.kind !== "lognormal") throw new Error("not as expected");
    const { mu, sigma } = lognormalParameters(stay.mean, stay.sd);
    let sum = 0;
    let weight = 0;
    for (let share = 0.005; share < 1; share += 0.01) {
      const daysLeft = (18 - quantile(ageAtReferral.points, share)) * 365.25;
      for (let z = -6; z < 6; z += 0.02) {
        const density = Math.exp((-z * z) / 2);
        sum += density * Math.min(daysLeft, Math.exp(mu + sigma * z));
        weight += density;
      }
    }
    return sum / weight / 365.25;
  }

  function quantile(points: readonly { probability: number; value: number }[], share: number): number {
    const next = points.findIndex(({ probability }) => probability >= share);
    const [a, b] = [points[next - 1], points[next]];
    if (a === undefined || b === undefined) throw new Error("the points do not span 0 to 1");
    return a.value + ((share - a.probability) / (b.probability - a.probability)) * (b.value - a.value);
  }
});

describe("a formula", () => {
  it("is worked out as it reads", () => {
    expect(evaluateFormula("2 + 3 * 4 - 6 / (1 + 2)")).toBe(12);
    expect(evaluateFormula("round(2 / 3, 2)")).toBe(0.67);
    expect(evaluateFormula("1 + shareOut(20, 2, 30, 90, 15)")).toBe(14);
    expect(evaluateFormula("round(zw.stock.2020[2020-07-01] / 7)")).toBe(36);
  });

  it("names the facts in it", () => {
    expect(factsIn("round(zw.stock.2020[2020-07-01] / zw.stock.plan, 3)")).toEqual(["zw.stock.2020", "zw.stock.plan"]);
  });

  it.each(["1 + ", "(1", "1 2", "no.such.fact", "zw.stock.2020[1999-01-01]", "round 1", "shareOut(3, 4, 1, 1)"])(
    "is refused when it is %s",
    (text) => {
      expect(() => evaluateFormula(text)).toThrow();
    },
  );
});

describe("sharing out", () => {
  it("gives whole numbers that add up, the largest remainders first", () => {
    expect(shareOut(20, { a: 30, b: 90, c: 15 })).toEqual({ a: 5, b: 13, c: 2 });
    expect(shareOut(0, { a: 1, b: 2 })).toEqual({ a: 0, b: 0 });
  });
});

describe("the files that are wrong on purpose", () => {
  const invalid = namesIn("invalid", ".scenario.json");

  it("each have their issues beside them", () => {
    expect(namesIn("invalid", ".issues.json").toSorted()).toEqual(invalid.toSorted());
  });

  it.each(invalid)("%s is answered with all its issues at once", (name) => {
    const parsed = parseScenario(textOf("invalid", `${name}.scenario.json`));
    const found = [...(parsed.ok ? [] : parsed.issues), ...parsed.warnings];
    const expected = JSON.parse(textOf("invalid", `${name}.issues.json`)) as { code: string; path: string }[];
    const inWords = (issues: readonly { code: string; path: string }[]): string[] =>
      issues.map((issue) => `${issue.code} at ${issue.path}`).toSorted();
    expect(inWords(found)).toEqual(inWords(expected));
    for (const issue of found) {
      for (const language of ["nl", "en"] as const) {
        const { message, hint } = describeIssue(issue, language);
        expect(message).toMatch(/\S/);
        expect(hint).toMatch(/\S/);
      }
    }
  });
});
