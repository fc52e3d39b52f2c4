import { describe, expect, it } from "vitest";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

const files = { "a.scenario.json": smallFile() };

describe("the words on the command line", () => {
  it("show the help when there are none", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld([]);
    expect(exitCode).toBe(0);
    expect(printed).toContain("plaatsbepaling OPDRACHT");
    expect(reported).toBe("");
  });

  it.each(["run", "compare", "check", "validate", "schema"])("explain %s in both languages", async (command) => {
    const asked = await runInFakeWorld(["help", command]);
    const appended = await runInFakeWorld([command, "--help"]);
    const english = await runInFakeWorld([command, "-h", "--lang", "en"]);
    expect(asked.printed).toContain(`plaatsbepaling ${command}`);
    expect(appended).toEqual(asked);
    expect(english.printed).toContain("Usage");
  });

  it("name the versions", async () => {
    const { exitCode, printed } = await runInFakeWorld(["--version"]);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/^plaatsbepaling \d+\.\d+\.\d+ \(rekenkern .+, bestandsformaat 1\)\n$/);
  });

  it.each([
    [["compair", "a"], "Bedoelde u compare?"],
    [["a.scenario.json"], "plaatsbepaling run a.scenario.json"],
    [["run", "a.scenario.json", "--sede", "3"], "Bedoelde u --seed?"],
    [["compare", "a.scenario.json", "b", "--strict"], "--strict hoort niet bij de opdracht compare"],
    [["validate", "a.scenario.json", "--replicaties=3"], "--replicaties bestaat niet"],
    [["run", "a.scenario.json", "--seed"], "Na --seed ontbreekt de waarde"],
    [["run", "a.scenario.json", "--json=yes"], "--json krijgt geen waarde"],
    [["run", "a.scenario.json", "--replications", "1.5"], 'er staat "1.5"'],
    [["run", "a.scenario.json", "--replications", "-3"], 'er staat "-3"'],
    [["run", "a.scenario.json", "--workers", "0"], "--workers vraagt een geheel getal"],
    [["run", "a.scenario.json", "--lang", "fr"], "nl en en"],
    [["run"], "vraagt een scenariobestand"],
    [["run", "a.scenario.json", "b"], "te veel: b"],
    [["compare", "a.scenario.json"], "ten minste 2"],
    [["schema", "x"], "Er zijn: scenario, expect"],
    [["schema", "scenario", "expect"], "te veel: expect"],
    [["help", "rnu"], "Bedoelde u run?"],
    [["toString"], 'De opdracht "toString" bestaat niet'],
    [["run", "a.scenario.json", "--__proto__"], "--__proto__ bestaat niet"],
  ])("are refused with a way out: %j", async (args, message) => {
    const { exitCode, printed, reported } = await runInFakeWorld(args, files);
    expect(reported).toContain(message);
    expect(reported).toContain("plaatsbepaling help");
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  });

  it("are refused with all problems at once, in the language that is asked for", async () => {
    const { reported } = await runInFakeWorld(["run", "--replications=0", "--seed=", "--wat", "--lang=en"], files);
    expect(reported).toMatch(/no option --wat[^]*--seed asks[^]*--replications asks/);
  });

  it("give the last value of an option that stands there twice", async () => {
    const { printed } = await runInFakeWorld(
      ["run", "a.scenario.json", "--replications=5", "--replications=2", "--json"],
      files,
    );
    expect(JSON.parse(printed)).toMatchObject({ replications: 2 });
  });

  it.each([
    ["7", 7],
    ["-7", -7],
    ["lente", "lente"],
    ["1.5", "1.5"],
    ["90071992547409931", "90071992547409931"],
  ])("take %s as a seed", async (written, seed) => {
    const { printed } = await runInFakeWorld(
      ["run", "a.scenario.json", "--replications=1", "--seed", written, "--json"],
      files,
    );
    expect(JSON.parse(printed)).toMatchObject({ seed });
  });
});
