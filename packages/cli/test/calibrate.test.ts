import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runInFakeWorld, type Files } from "./fake-world.ts";

const shipped = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/zuidwest/${name}`, import.meta.url), "utf8");

const name = { nl: "Deel dat terugkomt", en: "Share that returns" };
const small = {
  formatVersion: 1,
  title: { nl: "Een ijking", en: "A calibration" },
  parameters: { returnShare: { name, start: 0.3, low: 0.05, high: 0.95, decimals: 3 } },
  sets: { "/return/share": ["returnShare"] },
  targets: [{ measure: "total/returnsPerYear", value: 139, error: { kind: "poisson" }, source: "zw.placements.2019" }],
  equallyGood: { seed: 1, sets: 2, apart: 1, within: 0.95 },
};
const files = (calibration: object = small, more: Files = {}): Files => ({
  "jaar.scenario.json": shipped("ijkjaar-2019.scenario.json"),
  "jaar.calibration.json": JSON.stringify(calibration),
  ...more,
});

describe("calibrate", () => {
  it("reports the fit in the language that is asked for", async () => {
    const words = ["calibrate", "jaar.calibration.json", "--lang", "en"];
    const { exitCode, printed } = await runInFakeWorld(words, files());
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^# A calibration/);
    expect(printed).toMatch(/total\/returnsPerYear \| +139\.000 \| +11\.790 \| +139\.\d+/);
    expect(printed).toContain("What the figures cannot tell apart");
  });

  it("writes what it found, and knows it again", async () => {
    const { printed } = await runInFakeWorld(["calibrate", "jaar.calibration.json", "--json"], files());
    const fit = JSON.parse(printed) as { parameters: Record<string, { value: number }> };
    const again = ["calibrate", "jaar.calibration.json", "--check"];
    const same = await runInFakeWorld(again, files(small, { "jaar.fitted.json": printed }));
    expect([same.exitCode, same.printed]).toEqual([0, expect.stringContaining("dezelfde uitkomst") as unknown]);
    fit.parameters["returnShare"]!.value += 0.01;
    const other = await runInFakeWorld(again, files(small, { "jaar.fitted.json": JSON.stringify(fit) }));
    expect([other.exitCode, other.printed]).toEqual([1, expect.stringContaining("returnShare") as unknown]);
  });

  it("refuses a file with everything that is wrong with it", async () => {
    const wrong = { ...small, sets: { "/return/shar": ["returnShare"] }, targets: [{ ...small.targets[0], value: 0 }] };
    const { exitCode, printed, reported } = await runInFakeWorld(["calibrate", "jaar.calibration.json"], files(wrong));
    expect([exitCode, printed]).toEqual([2, ""]);
    expect(reported).toContain("sets./return/shar");
    expect(reported).toContain("targets.0.value");
  });

  it.each([
    [["calibrate", "jaar.scenario.json"], files(), "NAAM.calibration.json"],
    [["calibrate", "ander.calibration.json"], files(), "ander.scenario.json"],
    [["calibrate", "jaar.calibration.json", "--check"], files(), "jaar.fitted.json"],
    [
      ["calibrate", "plan.calibration.json"],
      {
        "plan.scenario.json": shipped("houtskoolschets.scenario.json"),
        "plan.calibration.json": JSON.stringify(small),
      },
      "capacityPlan",
    ],
  ])("says what is missing or cannot be: %s", async (words, world, said) => {
    const { exitCode, reported } = await runInFakeWorld(words, world);
    expect(exitCode).toBe(2);
    expect(reported).toContain(said);
  });
});
