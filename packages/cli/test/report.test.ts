import { describe, expect, it } from "vitest";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

const files = { "a.json": smallFile() };

describe("report", () => {
  it.each([
    [["report"], "vraagt een soort en een scenariobestand. Soorten: assumptions"],
    [["report", "assumptions"], "vraagt na assumptions nog een scenariobestand"],
    [["report", "asumptions", "a.json"], "Bedoelde u assumptions?"],
    [
      ["report", "assumptions", "a.json", "--format", "pdf"],
      '--format kent markdown, html, csv, csv-nl; er staat "pdf"',
    ],
    [["report", "assumptions", "a.json", "--out"], "Na --out ontbreekt de waarde"],
    [["run", "a.json", "--format", "html"], "--format hoort niet bij de opdracht run"],
  ])("is refused with a way out: %j", async (args, message) => {
    const { exitCode, printed, reported } = await runInFakeWorld(args, files);
    expect(reported).toContain(message);
    expect(reported).toContain("plaatsbepaling help");
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  });

  it("lists its kinds in the help", async () => {
    expect((await runInFakeWorld(["help", "report"])).printed).toMatch(/Soorten\n {2}assumptions {2}/);
  });

  it.each([
    ["markdown", /^# /],
    ["html", /^<!doctype html>/],
    ["csv", /^[^\n;]*,/],
    ["csv-nl", /^\uFEFF[^\n]*\r\n[^\n,]*;/],
  ])("comes as %s", async (format, start) => {
    const { exitCode, printed } = await runInFakeWorld(["report", "assumptions", "a.json", "--format", format], files);
    expect(printed).toMatch(start);
    expect(exitCode).toBe(0);
  });

  it("goes to standard output for --out -, as - is standard input", async () => {
    const { printed, written } = await runInFakeWorld(["report", "assumptions", "a.json", "--out", "-"], files);
    expect(printed).toBe((await runInFakeWorld(["report", "assumptions", "a.json"], files)).printed);
    expect(written).toEqual({});
  });

  it("goes to a file when asked, and says so when that cannot be", async () => {
    const args = ["report", "assumptions", "a.json", "--out", "verslag.md"];
    const { printed, written } = await runInFakeWorld(args, files);
    expect(printed).toBe("");
    expect(written["verslag.md"]).toMatch(/^# /);
    const refused = await runInFakeWorld(args, files, { writeFile: () => "EACCES" });
    expect(refused.reported).toContain("verslag.md: hier kan niet worden geschreven (EACCES)");
    expect(refused.exitCode).toBe(2);
  });

  it("says before a run, and not after it, that its file cannot be written", async () => {
    const openLanes = (): never => {
      throw new Error("Nothing was to be simulated.");
    };
    const args = ["report", "half-year", "a.json", "--out", "nergens/verslag.md"];
    const refused = await runInFakeWorld(args, files, { openLanes, whyNotWritable: () => "ENOENT" });
    expect(refused.reported).toContain("nergens/verslag.md: hier kan niet worden geschreven (ENOENT)");
    expect(refused.exitCode).toBe(2);
  });
});
