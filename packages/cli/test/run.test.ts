import { describe, expect, it } from "vitest";
import { OutputRefused } from "../src/world.ts";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile, smallScenario } from "./small-scenario.ts";

const files = { "a.json": smallFile() };
const quick = ["run", "a.json", "--replications", "30"];

describe("run", () => {
  it("answers the question before anything else", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld(quick, files);
    const lines = printed.split("\n");
    expect(lines[0]).toBe("Kleine regio");
    expect(lines.indexOf("Antwoord")).toBeGreaterThan(0);
    expect(lines.indexOf("Antwoord")).toBeLessThan(lines.indexOf("Uitkomsten"));
    expect(printed).toMatch(/hoogstens 6 gesloten\s+plaatsen/);
    expect(printed).toMatch(/over:\s+0\./);
    expect({ exitCode, reported }).toEqual({ exitCode: 0, reported: "" });
  });

  it.each(["nl", "en"])("fits on a page of 100 columns (%s)", async (language) => {
    const long = "Een zorgvorm met een naam die veel langer is dan iemand aan een tafel ooit zou willen uitspreken";
    const careForms = Object.fromEntries(
      Object.entries(smallScenario.careForms).map(([id, form]) => [id, { ...form, name: { nl: long, en: long } }]),
    );
    const { printed } = await runInFakeWorld([...quick, "--lang", language], { "a.json": smallFile({ careForms }) });
    expect(printed.split("\n").filter((line) => Array.from(line).length > 100)).toEqual([]);
    expect(printed).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
    expect(printed).not.toMatch(/[ \t]$/m);
  });

  it("speaks English when asked, with English numbers and names", async () => {
    const { printed } = await runInFakeWorld([...quick, "--lang", "en"], files);
    expect(printed).toContain("Small region");
    expect(printed).toContain("1 January 2021 to 31 December 2021");
    expect(printed).toMatch(/North +\d+\.\d/);
  });

  it("shows forms, regions and locations by name", async () => {
    const { printed } = await runInFakeWorld(quick, files);
    for (const name of ["Gesloten", "Thuis", "Elders", "Noord", "Zuid", "Hoofdlocatie", "Wijkteam"]) {
      expect(printed).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });

  it("has an answer for a scenario without a goal", async () => {
    const { start, end } = smallScenario.period;
    const withoutGoal = smallFile({ period: { start, end }, goal: undefined });
    const { printed } = await runInFakeWorld(quick, { "a.json": withoutGoal });
    expect(printed).toContain("geen doel op een datum");
    expect(printed).not.toContain("op papier");
  });

  it("counts nobody on a day that the scenario does not have", async () => {
    const { start, end } = smallScenario.period;
    const { closed, thuis } = smallScenario.careForms;
    const { urgent, regular } = smallScenario.placement;
    // Nor a form outside, or closed places, of which there would be none on any day.
    const file = smallFile({
      period: { start, end },
      goal: undefined,
      careForms: { closed: { ...closed!, role: "alternative" }, thuis: thuis! },
      placement: { urgent: { ...urgent, goesElsewhereAfterDays: null }, regular },
    });
    const { exitCode, printed } = await runInFakeWorld(quick, { "a.json": file });
    expect(exitCode).toBe(0);
    expect(printed).not.toContain("doeldatum");
    const document = JSON.parse((await runInFakeWorld([...quick, "--json"], { "a.json": file })).printed) as {
      measures: Record<string, { count: number }>;
    };
    const onTheDay = Object.entries(document.measures).filter(([name]) => name.endsWith("OnTarget"));
    expect(onTheDay.map(([, { count }]) => count)).toEqual([0, 0, 0, 0, 0]);
  });

  it("shows what to note about a file that can be run all the same", async () => {
    const { printed } = await runInFakeWorld(quick, { "a.json": smallFile({ ["prijs" as "id"]: "12" }) });
    expect(printed).toMatch(/Let op\n {2}prijs/);
  });

  it("runs a single replication", async () => {
    const { exitCode, printed } = await runInFakeWorld(["run", "a.json", "--replications", "1"], files);
    expect(printed).toContain("in deze ene doorrekening");
    expect(printed).not.toMatch(/undefined|NaN/);
    expect(exitCode).toBe(0);
  });
});

describe("run --json", () => {
  const json = [...quick, "--json"];

  it("is one document with every part", async () => {
    const { printed, reported } = await runInFakeWorld(json, files);
    const document = JSON.parse(printed) as Record<string, Record<string, unknown>>;
    expect(document).toMatchObject({
      document: "plaatsbepaling.run",
      version: 1,
      scenario: { id: "klein" },
      seed: 1,
      replications: 30,
      period: { start: "2021-01-01", end: "2021-12-31", targetDate: "2021-10-01", warmUpDays: 0 },
      goal: { closedPlacesAtMost: 6 },
      paperSum: { youths: 12, left: 0 },
      warnings: [],
    });
    expect(Object.keys(document["forms"] ?? {})).toEqual(["closed", "elders", "thuis"]);
    expect(Object.keys(document["regions"] ?? {})).toEqual(["noord", "zuid"]);
    expect(Object.keys(document["profiles"] ?? {})).toEqual(["licht", "zwaar"]);
    expect(reported).toBe("");
  });

  it("has a series with a value for the start of each day and the end of the last", async () => {
    const { printed } = await runInFakeWorld(json, files);
    const { series, forms } = JSON.parse(printed) as {
      series: { firstDate: string; days: number; total: Record<string, Record<string, number[]>> };
      forms: Record<string, { series: Record<string, Record<string, number[]>>; plannedPlaces: number[] }>;
    };
    expect(series).toMatchObject({ firstDate: "2021-01-01", days: 365 });
    for (const band of ["mean", "p10", "p50", "p90"]) {
      expect(series.total["waiting"]?.[band]).toHaveLength(366);
      expect(forms["thuis"]?.series["inCare"]?.[band]).toHaveLength(366);
    }
    expect(forms["closed"]?.plannedPlaces.slice(150, 152)).toEqual([12, 6]);
  });

  it("does not depend on the language or on how often it is made", async () => {
    const first = await runInFakeWorld(json, files);
    expect(await runInFakeWorld(json, files)).toEqual(first);
    expect((await runInFakeWorld([...json, "--lang", "en"], files)).printed).toBe(first.printed);
    expect((await runInFakeWorld([...json, "--seed", "2"], files)).printed).not.toBe(first.printed);
  });

  it("agrees with itself: forms, and profiles, add up to the whole", async () => {
    const { printed } = await runInFakeWorld(json, files);
    type Parts = Record<string, { measures: Record<string, { mean: number }> }>;
    const { measures, forms, profiles } = JSON.parse(printed) as {
      measures: Record<string, { mean: number }>;
      forms: Parts;
      profiles: Parts;
    };
    const sumOf = (parts: Parts, name: string): number =>
      Object.values(parts).reduce((total, part) => total + (part.measures[name]?.mean ?? NaN), 0);
    expect(sumOf(forms, "meanInCare")).toBeCloseTo(measures["meanInCare"]?.mean ?? NaN, 9);
    expect(sumOf(profiles, "placementsPerYear")).toBeCloseTo(measures["placementsPerYear"]?.mean ?? NaN, 9);
  });
});

describe("run --strict", () => {
  it("ends with 1 when the goal is missed in most replications, and says so beside the report", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld([...quick, "--strict"], files);
    expect(exitCode).toBe(1);
    expect(printed).toContain("Antwoord");
    expect(reported).toContain("--strict: het hele doel wordt");
  });

  it("ends with 0 when the goal is met", async () => {
    const nobody = { arrivals: { perYear: 0 }, startingPosition: { elapsed: "justArrived" as const, inCare: [] } };
    const { exitCode } = await runInFakeWorld([...quick, "--strict"], { "a.json": smallFile(nobody) });
    expect(exitCode).toBe(0);
  });

  it("judges only the checks where there is no goal", async () => {
    const withoutGoal = { "a.json": smallFile({ goal: undefined }) };
    const { exitCode, reported } = await runInFakeWorld([...quick, "--strict"], withoutGoal);
    expect(reported).toContain("geen doel op een datum");
    expect(exitCode).toBe(0);
  });

  it("keeps standard output to the document", async () => {
    const { exitCode, printed } = await runInFakeWorld([...quick, "--strict", "--json"], files);
    expect(JSON.parse(printed)).toMatchObject({ document: "plaatsbepaling.run" });
    expect(exitCode).toBe(1);
  });
});

describe("progress", () => {
  /** A clock on which every look takes a second and a half. */
  function slowClock(): () => number {
    let time = 0;
    return () => (time += 1500);
  }
  const long = ["run", "a.json", "--replications", "75"];

  it("renews one line on a terminal and leaves nothing behind", async () => {
    const { reported } = await runInFakeWorld(long, files, { isWatched: true, now: slowClock() });
    expect(reported).toContain("\r38 van de 75 doorrekeningen");
    expect(reported).toMatch(/\r +\r$/);
  });

  it("is silent where nobody watches, unless it is asked for", async () => {
    expect((await runInFakeWorld(long, files, { now: slowClock() })).reported).toBe("");
    const { reported } = await runInFakeWorld([...long, "--progress"], files, { now: slowClock() });
    expect(reported).toBe([19, 38, 57, 75].map((done) => `${done} van de 75 doorrekeningen\n`).join(""));
  });

  it("is silent about a quick run", async () => {
    expect((await runInFakeWorld(long, files, { isWatched: true })).reported).toBe("");
  });
});

describe("standard output that takes no more", () => {
  it("is no mistake of ours, and said", async () => {
    const { exitCode, reported } = await runInFakeWorld(quick, files, {
      print: () => {
        throw new OutputRefused("ENOSPC");
      },
    });
    expect(reported).toBe(
      "De uitkomst kan niet naar standard output worden geschreven (ENOSPC), of niet helemaal. Is de schijf vol?\n",
    );
    expect(exitCode).toBe(2);
  });
});

describe("a mistake of our own", () => {
  const broken = {
    openLanes: () => {
      throw new Error("the lanes are closed");
    },
  };

  it("ends with 3 and says what to send, without a stack", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld(quick, files, broken);
    expect(reported).toMatch(/^Er ging iets mis in plaatsbepaling zelf: the lanes are closed\n/);
    expect(reported).toContain("rekenkern");
    expect(reported).not.toContain("fake-world");
    expect({ exitCode, printed }).toEqual({ exitCode: 3, printed: "" });
  });

  it("shows the stack to those who ask for it", async () => {
    const { reported } = await runInFakeWorld([...quick, "--debug"], files, broken);
    expect(reported).toContain("simulate-files");
  });
});
