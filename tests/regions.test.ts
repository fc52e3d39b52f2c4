import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  layOver,
  parseRealised,
  parseScenario,
  stockAndFlowOfUniqueYouths,
  type Hindsight,
  type Scenario,
} from "../packages/sim-core/src/index.ts";
import { filesOfGooi } from "../scenarios/gooi-en-vechtstreek/build.ts";
import { levels } from "../scenarios/gooi-en-vechtstreek/fit.ts";
import { meanStayOf } from "../scenarios/gooi-en-vechtstreek/forms.ts";
import { filesOfNoordoostpolder } from "../scenarios/noordoostpolder/build.ts";
import { realisedOfZuidwest } from "../scenarios/zuidwest/realised.ts";
import { inRoot } from "../scripts/workspace.mjs";

const textOf = (...parts: string[]): string => readFileSync(inRoot("scenarios", ...parts), "utf8");

function read(...parts: string[]): Scenario {
  const parsed = parseScenario(textOf(...parts));
  if (!parsed.ok) throw new Error(`${parts.join("/")} is no scenario.`);
  return parsed.value;
}

function layTogether(
  region: string,
  name: string,
  { realised, replications }: { readonly realised: string; readonly replications: number },
): Hindsight {
  const scenario = read(region, `${name}.scenario.json`);
  const parsed = parseRealised(realised, scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.outsideRun).toEqual([]);
  return layOver(scenario, parsed, { seed: 1, replications });
}

describe("the files of the regions", () => {
  it("are what their scripts make", async () => {
    for (const { name, text } of await filesOfGooi()) expect(text, name).toBe(textOf("gooi-en-vechtstreek", name));
    for (const { name, text } of await filesOfNoordoostpolder()) expect(text).toBe(textOf("noordoostpolder", name));
    for (const [name, text] of Object.entries(realisedOfZuidwest())) {
      expect(text, name).toBe(textOf("zuidwest", "realised", name));
    }
  });

  it("are all scenarios without a warning", () => {
    for (const region of ["gooi-en-vechtstreek", "noordoostpolder"]) {
      for (const name of readdirSync(inRoot("scenarios", region)).filter((file) => file.endsWith(".scenario.json"))) {
        expect(parseScenario(textOf(region, name)), name).toMatchObject({ ok: true, warnings: [] });
      }
    }
  });
});

describe("Gooi en Vechtstreek", () => {
  it("has for each form the rate and stock that its count of unique clients says", () => {
    for (const { form, perYear, meanInCare } of levels()) {
      const stay = meanStayOf(form);
      const unique = (perYear / 365.25) * (365.5 + stay);
      const found = stockAndFlowOfUniqueYouths({ unique, meanStayDays: stay, days: 365.5 });
      expect(found.perDay * 365.25).toBeCloseTo(perYear, 6);
      expect(Math.abs(found.meanInCare - meanInCare), form.id).toBeLessThan(0.6);
    }
  });

  const heading = "date,form,measure,value,region,source\n";
  const [fitted, predicted] = ["gefit-2020-2021.csv", "voorspeld-2022-2023.csv"].map((name) =>
    textOf("gooi-en-vechtstreek", "realised", name).slice(heading.length),
  );
  const { figures } = layTogether("gooi-en-vechtstreek", "gooi-2020-2023", {
    realised: `${heading}${fitted!}${predicted!}`,
    replications: 60,
  });
  const ofYears = (...years: string[]) => figures.filter(({ written }) => years.includes(written.when));

  it("gives back the two years that it was fitted to", () => {
    expect(ofYears("2020", "2021").filter(({ isInBand80 }) => !isInBand80)).toEqual([]);
    const errors = ofYears("2020", "2021").map(({ error }) => error);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(2);
  });

  it("predicts 24-hour care and family homes together, and not the fall of short stays", () => {
    const of = (form: string) => ofYears("2022", "2023").filter(({ written }) => written.forms === form);
    expect(of("gezinshuis+verblijf24").map(({ isInBand80 }) => isInBand80)).toEqual([true, true]);
    expect(of("kortdurend").at(-1)).toMatchObject({ value: 116, isInBand95: false });
    expect(of("kortdurend").at(-1)!.error).toBeLessThan(-20);
  });
});

describe("looking back on 2020 in Zuidwest", () => {
  const errorsIn = (scenario: string): number[] =>
    layTogether("zuidwest", scenario, {
      realised: textOf("zuidwest", "realised", "stand-2020.csv"),
      replications: 20,
    }).figures.map(({ error }) => error);

  it("shows that knowing the inflow explains half of the fall, and that without it nobody would have seen it", () => {
    const [, known] = errorsIn("terugblik");
    const [, unknown] = errorsIn("terugblik-zonder-voorkennis");
    const [, falling] = errorsIn("terugblik-dalende-instroom");
    expect(unknown).toBeLessThan(-30);
    expect(known! / unknown!).toBeGreaterThan(0.25);
    expect(known! / unknown!).toBeLessThan(0.7);
    expect(falling).toBeLessThan(known!);
    expect(falling).toBeGreaterThan(unknown!);
  });
});
