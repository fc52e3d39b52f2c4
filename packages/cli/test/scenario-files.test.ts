import { readFileSync, readdirSync } from "node:fs";
import { parseScenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { runInFakeWorld, type Files } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

const invalid = new URL("../../../scenarios/invalid/", import.meta.url);
const wrongFiles = readdirSync(invalid).filter((name) => name.endsWith(".scenario.json"));

describe("files that cannot be used", () => {
  it.each<[string, Files[string] | undefined, string]>([
    ["is not there", undefined, "Dit bestand is er niet."],
    ["is a folder", { kind: "folder" }, "Dit is een map"],
    ["may not be read", { kind: "unreadable", reason: "EACCES" }, "kan niet worden gelezen (EACCES)"],
    ["is far too large", { kind: "tooLarge" }, "10 MB"],
    ["is a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "Dit is geen tekst"],
    ["holds zero bytes", "{\u0000}", "Dit is geen tekst"],
    ["is empty", "", "leeg"],
    ["is cut off", '{"formatVersion": 1,', "JSON"],
  ])("a file that %s", async (_, content, message) => {
    const files: Files = content === undefined ? {} : { "x.json": content };
    for (const args of [
      ["run", "x.json"],
      ["validate", "x.json"],
    ]) {
      const { exitCode, printed, reported } = await runInFakeWorld(args, files);
      expect(reported).toContain(message);
      expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    }
  });

  it("are met with the name that was probably meant", async () => {
    const files = { "houtskool.scenario.json": smallFile() };
    expect((await runInFakeWorld(["run", "houtskool"], files)).reported).toContain("houtskool.scenario.json?");
    expect((await runInFakeWorld(["run", "houtskol.scenario.json"], files)).reported).toContain(
      "houtskool.scenario.json?",
    );
  });

  it("are all named before anything runs", async () => {
    const files = { "a.json": smallFile(), "b.json": "[]" };
    const { exitCode, printed, reported } = await runInFakeWorld(["compare", "a.json", "b.json", "c.json"], files);
    expect(reported).toMatch(/b\.json: er is 1 ding mis[^]*c\.json: Dit bestand is er niet/);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  });

  it("show their texts without signs that steer a terminal", async () => {
    const files = { "a.json": smallFile({ period: { start: "\u001b[2J2021", end: "2021-12-31" } }) };
    const { reported } = await runInFakeWorld(["validate", "a.json"], files);
    expect(reported).toContain("period.start");
    expect(reported).not.toContain("\u001b");
  });

  it("are not compared with themselves", async () => {
    const { exitCode, reported } = await runInFakeWorld(["compare", "a.json", "a.json"], { "a.json": smallFile() });
    expect(reported).toContain("twee keer");
    expect(exitCode).toBe(2);
  });
});

describe("validate", () => {
  it("says of each file that it is good, with what to note", async () => {
    const files = { "a.json": smallFile(), "b.json": smallFile({ ["prijs" as "id"]: "12" }) };
    const { exitCode, printed, reported } = await runInFakeWorld(["validate", "a.json", "b.json"], files);
    expect(printed).toMatch(/^goed {2}a\.json {2}\(Kleine regio\)\n {2}Zonder herkomst[^]*\ngoed {2}b\.json/);
    expect(printed).toContain("prijs");
    expect({ exitCode, reported }).toEqual({ exitCode: 0, reported: "" });
  });

  it.each(wrongFiles)("names every issue of %s, with its place", async (name) => {
    const text = readFileSync(new URL(name, invalid), "utf8");
    const { printed, reported } = await runInFakeWorld(["validate", name], { [name]: text });
    const parsed = parseScenario(text);
    for (const { path } of [...(parsed.ok ? [] : parsed.issues), ...parsed.warnings]) {
      expect(printed + reported).toContain(path === "" ? "  het hele bestand\n" : `  ${path}\n`);
    }
  });

  it("has as many messages for ten mistakes, in both languages", async () => {
    const files = { "x.json": readFileSync(new URL("ten-mistakes.scenario.json", invalid), "utf8") };
    for (const language of ["nl", "en"]) {
      const { reported } = await runInFakeWorld(["validate", "x.json", "--lang", language], files);
      const [count] = /\d+/.exec(reported.split("\n")[0] ?? "") ?? [];
      expect(Number(count)).toBeGreaterThanOrEqual(10);
      expect(reported.match(/^ {4}→ /gm)).toHaveLength(Number(count));
    }
  });
});
