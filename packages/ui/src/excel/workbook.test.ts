import readWorkbook from "read-excel-file/universal";
import { beforeAll, describe, expect, it } from "vitest";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../i18n/words.ts";
import { scenarioOf, shownRun } from "../results/test/shown-run.ts";
import { workbookSheets, type ComputedScenario } from "./workbook-tables.ts";
import { sheetNames, writeWorkbook } from "./write-workbook.ts";

const words = wordsIn("nl");

function computed(): ComputedScenario {
  const shown = shownRun(scenarioOf(sketch), 7);
  if (shown.run === null) throw new Error("It was run.");
  // What a person called it must not become a formula.
  return { letter: "A", name: "=1+1", shown, run: shown.run };
}

describe("the figures as a workbook, read back from the file", () => {
  const scenario = computed();
  const { summary } = scenario.run;
  const read = new Map<string, readonly (readonly unknown[])[]>();

  beforeAll(async () => {
    const file = await writeWorkbook(workbookSheets([scenario], words));
    for (const { sheet, data } of await readWorkbook(file)) read.set(sheet, data);
  });

  it("say of which scenario, seed and model they are", () => {
    const [, about] = read.get("Over")!;
    expect(about).toContain("=1+1");
    expect(about).toContain(summary.scenario.hash);
    expect(about).toContain(summary.engineVersion);
  });

  it("have each outcome as a number, with its band", () => {
    const { mean, percentiles } = summary.measures["total/waitingOnTarget"]!;
    const row = read.get("Uitkomsten")!.find(([label]) => label === "wachtenden op de streefdatum")!;
    expect(row.slice(1)).toEqual(["jongeren", mean, percentiles.p5, percentiles.p95]);
    const share = read.get("Uitkomsten")!.find(([label]) => label === "meteen in de best passende vorm")!;
    expect(share[2]).toBeCloseTo(100 * summary.measures["total/directShare"]!.mean, 9);
  });

  it("have every week of every form, with dates that a spreadsheet knows", () => {
    const [, ...rows] = read.get("Per week")!;
    const weeks = Math.floor(scenario.run.system.days / 7) + 1;
    expect(rows).toHaveLength(weeks * Object.keys(summary.series).length);
    const waiting = rows.filter(([, , form, count]) => form === "alle vormen" && count === "wachtend");
    expect(waiting[10]![1]).toEqual(new Date(Date.UTC(2021, 0, 1 + 70)));
    expect(waiting[10]![4]).toBe(summary.series["total/waiting"]!.mean[70]);
  });

  it("carry the norms, the money and every assumption with its ground", () => {
    const names = [...read.keys()];
    expect(names.slice(0, 4)).toEqual(["Over", "Uitkomsten", "Stand en stroom", "Per week"]);
    for (const kind of ["A Normen", "A Geld", "A Aannames"]) {
      expect(names.some((name) => name.startsWith(kind))).toBe(true);
    }
    const assumptions = names.filter((name) => name.startsWith("A Aannames")).flatMap((name) => read.get(name)!);
    expect(assumptions.length).toBeGreaterThan(100);
  });
});

describe("names of sheets", () => {
  it("are what Excel takes, and each another", () => {
    const long = "A Aannames: waar elk getal vandaan komt";
    const names = sheetNames([long, long, "A/B: [c]?*", "over", "Over"]);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  });
});
