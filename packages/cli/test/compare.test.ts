import { describe, expect, it } from "vitest";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile, smallScenario } from "./small-scenario.ts";

const [opening, closing] = smallScenario.capacityPlan.steps as [Step, Step];
type Profile = (typeof smallScenario.profiles)[string];
type Step = (typeof smallScenario.capacityPlan.steps)[number];
interface Described {
  readonly resources: readonly { readonly path: string }[];
}

const late = smallFile({
  id: "laat",
  name: { nl: "Later open", en: "Opens later" },
  capacityPlan: { closingManner: "attrition", steps: [closing, { ...opening, date: "2021-09-01" }] },
});
const busy = smallFile({ id: "druk", name: { nl: "Drukker" }, arrivals: { perYear: 40 } });
const files = { "a.json": smallFile(), "laat.json": late, "druk.json": busy, "kopie.json": smallFile() };
const quick = ["--replications", "30"];

describe("compare", () => {
  it("names the inputs that differ by path, whatever the order of the plan", async () => {
    const { exitCode, printed } = await runInFakeWorld(["compare", "a.json", "laat.json", ...quick], files);
    expect(printed).toContain("capacityPlan.steps.0.date (thuis, wijk, open): 2021-03-01 → 2021-09-01\n");
    expect(printed).not.toContain("steps.1");
    expect(exitCode).toBe(0);
  });

  it("sees that a profile prefers another form first", async () => {
    const { zwaar, licht } = smallScenario.profiles as Record<"zwaar" | "licht", Profile>;
    const turned = smallFile({ profiles: { zwaar, licht: { ...licht, acceptableForms: ["closed", "thuis"] } } });
    const args = ["compare", "a.json", "anders.json", ...quick];
    const { printed } = await runInFakeWorld(args, { ...files, "anders.json": turned });
    expect(printed).toContain("profiles.licht.acceptableForms: thuis; closed → closed; thuis\n");
  });

  it("shows both means, the paired difference and when it pinches", async () => {
    const { printed } = await runInFakeWorld(["compare", "a.json", "druk.json", ...quick], files);
    expect(printed).toMatch(/Nieuwe aanmeldingen per jaar +\d+,\d +\d+,\d +\+\d+,\d +\+\d+,\d – \+\d+,\d +100%/);
    for (const quarter of ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"]) expect(printed).toContain(`  ${quarter} `);
  });

  it("says of equal scenarios that nothing differs", async () => {
    const { printed } = await runInFakeWorld(["compare", "a.json", "kopie.json", ...quick], files);
    expect(printed).toContain("Niets: de invoer is gelijk.");
    expect(printed).toContain("Geen enkele uitkomst verschilt.");
  });

  it.each(["nl", "en"])("puts several scenarios side by side on a page of 100 columns (%s)", async (language) => {
    const args = ["compare", "a.json", "laat.json", "druk.json", "kopie.json", "--lang", language, ...quick];
    const { printed } = await runInFakeWorld(args, files);
    expect(printed.split("\n").filter((line) => Array.from(line).length > 100)).toEqual([]);
    expect(printed).not.toMatch(/undefined|NaN|\[object/);
  });

  it("writes all figures as a data package too, with a table for what it prints", async () => {
    const args = ["compare", "a.json", "druk.json", "--package", "uit/cijfers", ...quick];
    const { exitCode, printed, written } = await runInFakeWorld(args, files, { listFolder: () => [] });
    expect(exitCode).toBe(0);
    expect(printed).toContain("Nieuwe aanmeldingen per jaar");
    const { resources } = JSON.parse(written["uit/cijfers/datapackage.json"] ?? "") as Described;
    expect(Object.keys(written).toSorted()).toEqual(
      ["uit/cijfers/datapackage.json", ...resources.map(({ path }) => `uit/cijfers/${path}`)].toSorted(),
    );
    expect(JSON.parse(written["uit/cijfers/scenarios/b-druk.scenario.json"] ?? "")).toMatchObject({ id: "druk" });
    const again = await runInFakeWorld(args, files, { listFolder: () => [] });
    expect(again.written).toEqual(written);
  });

  it.each([
    ["a folder that is in use", { listFolder: () => ["brief.txt"] }, "uit: in deze map staat al iets."],
    [
      "a place where nothing can be written",
      { listFolder: () => [], makeFolder: () => "EACCES" },
      "uit: hier kan niet worden geschreven (EACCES).",
    ],
  ])("refuses %s for a data package", async (_, world, complaint) => {
    const args = ["compare", "a.json", "druk.json", "--package", "uit", ...quick];
    const { exitCode, printed, reported, written } = await runInFakeWorld(args, files, world);
    expect(reported).toContain(complaint);
    expect({ exitCode, printed, written }).toEqual({ exitCode: 2, printed: "", written: {} });
  });

  it("warns when the periods are not the same", async () => {
    const short = smallFile({ period: { ...smallScenario.period, end: "2021-11-30" } });
    const { printed } = await runInFakeWorld(["compare", "a.json", "kort.json", ...quick], {
      ...files,
      "kort.json": short,
    });
    expect(printed).toContain("niet over dezelfde periode");
  });

  it("says when the day of the goal is another", async () => {
    const later = smallFile({ id: "later", period: { ...smallScenario.period, targetDate: "2021-12-01" } });
    const { printed } = await runInFakeWorld(["compare", "a.json", "later.json", ...quick], {
      ...files,
      "later.json": later,
    });
    expect(printed.replace(/\s+/g, " ")).toContain("De doeldatum is niet dezelfde");
    expect((await runInFakeWorld(["compare", "a.json", "druk.json", ...quick], files)).printed).not.toContain(
      "De doeldatum is niet dezelfde",
    );
  });
});

describe("compare --json", () => {
  interface Document {
    readonly basis: { readonly scenario: { readonly id: string }; readonly measures: Record<string, { mean: number }> };
    readonly variants: readonly {
      readonly scenario: { readonly id: string };
      readonly measures: Record<string, { mean: number }>;
      readonly inputDifferences: readonly unknown[];
      readonly differences: Record<string, { mean: number; interval: number[]; shareHigher: number }>;
      readonly quarters: readonly { readonly quarter: string }[];
    }[];
  }

  async function documentOf(...names: string[]): Promise<Document> {
    const { printed } = await runInFakeWorld(["compare", ...names, "--json", ...quick], files);
    return JSON.parse(printed) as Document;
  }

  it("holds the basis, every variant, and what differs", async () => {
    const document = await documentOf("a.json", "laat.json", "druk.json");
    expect(document).toMatchObject({ document: "plaatsbepaling.compare", version: 1, seed: 1, replications: 30 });
    expect(document.basis.scenario.id).toBe("klein");
    expect(document.variants.map(({ scenario }) => scenario.id)).toEqual(["laat", "druk"]);
    expect(document.variants[1]?.inputDifferences).toEqual([
      { path: "arrivals.perYear", about: "", first: 30, second: 40 },
    ]);
    expect(document.variants[0]?.quarters.map(({ quarter }) => quarter)).toEqual([
      "2021-Q1",
      "2021-Q2",
      "2021-Q3",
      "2021-Q4",
    ]);
  });

  it("has differences that are variant minus basis", async () => {
    const { basis, variants } = await documentOf("a.json", "druk.json");
    const id = "total/placementsPerYear";
    const difference = (variants[0]?.measures[id]?.mean ?? NaN) - (basis.measures[id]?.mean ?? NaN);
    expect(variants[0]?.differences[id]?.mean).toBeCloseTo(difference, 9);
    expect(difference).toBeGreaterThan(0);
    expect(variants[0]?.differences[id]?.shareHigher).toBeGreaterThan(0.9);
  });
});
