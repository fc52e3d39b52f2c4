import { describe, expect, it } from "vitest";
import { runInFakeWorld, type Files } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

/** Thirty new youths a year and one in ten who come back; four weeks of runs are quick. */
const scenario = smallFile({ period: { start: "2021-01-01", end: "2021-03-31", targetDate: "2021-02-01" } });

function expectations(expect: readonly object[], more: object = {}): string {
  return JSON.stringify({ formatVersion: 1, seed: 1, replications: 100, expect, ...more });
}

const referrals = { measure: "total/newReferralsPerYear", value: 30, visibleError: 0.2, source: "arrivals.perYear" };

function filesWith(expect: readonly object[], more: object = {}): Files {
  return { "a.scenario.json": scenario, "a.expect.json": expectations(expect, more) };
}

/** Files by path, in folders. */
function folders(files: Files): { files: Files; world: { listFolder: (path: string) => string[] } } {
  const listFolder = (path: string): string[] => {
    const under = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
    return [...new Set(under.map((file) => file.slice(path.length + 1).split("/", 1)[0] ?? ""))];
  };
  return { files, world: { listFolder } };
}

describe("check", () => {
  it("says of each expectation on a line what was expected, what was found and how it fared", async () => {
    const { exitCode, printed, reported } = await runInFakeWorld(["check", "a.expect.json"], filesWith([referrals]));
    expect(printed).toMatch(/a\.expect\.json {2}\(Kleine regio\)\n {2}100 doorrekeningen, seed 1\n/);
    expect(printed).toMatch(/goed +total\/newReferralsPerYear +30,00 +\d\d,\d\d +\d,\d+ +\d,\d se/);
    expect(printed).toContain("1 verwachting in 1 bestand: 1 goed, 0 mis, 0 met te weinig doorrekeningen.");
    expect({ exitCode, reported }).toEqual({ exitCode: 0, reported: "" });
  });

  it.each([
    ["a value", { value: 3, visibleDifference: 1 }],
    ["bounds", { atMost: 3 }],
    ["a share of the runs", { atMost: 3, inShareOfRuns: 0.9 }],
  ])("does not call missed what no run has a value of: %s", async (_, wanted) => {
    const files = {
      "a.scenario.json": smallFile({ period: { start: "2021-01-01", end: "2021-03-31" } }),
      "a.expect.json": expectations([{ measure: "total/waitingOnTarget", ...wanted }]),
    };
    const { exitCode, printed } = await runInFakeWorld(["check", "a.expect.json"], files);
    expect(printed).toMatch(/GEEN WAARDE +total\/waitingOnTarget/);
    expect(printed.replaceAll(/\s+/g, " ")).toContain("vraagt een streefdatum in het scenario");
    expect(printed).toContain("0 mis, 0 met te weinig doorrekeningen, 1 zonder waarde.");
    expect(exitCode).toBe(1);
  });

  it("ends with 1 for a value that is wrong, and says how to tell a mistake from chance", async () => {
    const files = filesWith([referrals, { ...referrals, value: 40 }]);
    const { exitCode, printed } = await runInFakeWorld(["check", "a.expect.json", "--lang", "en"], files);
    expect(printed).toMatch(/fine +total\/newReferralsPerYear/);
    expect(printed).toMatch(/MISSED +total\/newReferralsPerYear +40\.00/);
    expect(printed).toContain("2 expectations in 1 file: 1 fine, 1 missed");
    expect(printed).toContain("--times 10");
    expect(exitCode).toBe(1);
  });

  it("ends with 1 for too few replications, says how many it takes, and is satisfied by so many", async () => {
    const files = filesWith([{ ...referrals, visibleError: 0.1 }], { replications: 20 });
    const few = await runInFakeWorld(["check", "a.expect.json"], files);
    expect(few.printed).toMatch(/TE WEINIG +total\/newReferralsPerYear/);
    const [, needed] = /ongeveer ([\d.]+) nodig/.exec(few.printed) ?? [];
    expect(few.exitCode).toBe(1);
    expect(Number(needed)).toBeGreaterThan(20);
    const times = String(Math.ceil((1.3 * Number(needed)) / 20));
    expect((await runInFakeWorld(["check", "a.expect.json", "--times", times], files)).exitCode).toBe(0);
  });

  it("takes a scenario for the expectations beside it, and a folder for all below it, in order of name", async () => {
    const own = { ...filesWith([referrals]) };
    expect((await runInFakeWorld(["check", "a.scenario.json"], own)).exitCode).toBe(0);
    const { files, world } = folders({
      "all/b/x.scenario.json": scenario,
      "all/b/x.expect.json": expectations([referrals]),
      "all/a/deep/y.scenario.json": scenario,
      "all/a/deep/y.expect.json": expectations([referrals]),
      "all/node_modules/z.expect.json": "[]",
      "all/readme.md": "",
    });
    const { exitCode, printed } = await runInFakeWorld(["check", "all/"], files, world);
    expect(printed).toMatch(/^all\/a\/deep\/y\.expect\.json[^]*\nall\/b\/x\.expect\.json[^]*2 verwachtingen in 2/);
    expect(exitCode).toBe(0);
  });

  it("runs the long version when asked", async () => {
    const files = filesWith([referrals], { soak: { times: 3, visibleError: 0.15 } });
    const { printed } = await runInFakeWorld(["check", "a.expect.json", "--soak", "--json"], files);
    expect(JSON.parse(printed)).toMatchObject({
      files: [{ replications: 300, expectations: [{ visibleError: 0.15 }] }],
    });
  });

  it("writes one document that does not depend on the language", async () => {
    const files = filesWith([referrals, { measure: "total/meanInCare", atMost: 40, inShareOfRuns: 0.9 }]);
    const { printed } = await runInFakeWorld(["check", "a.expect.json", "--json"], files);
    expect(JSON.parse(printed)).toMatchObject({
      document: "plaatsbepaling.check",
      totals: { all: 2, met: 2, missed: 0, tooFew: 0 },
      files: [{ file: "a.expect.json", scenario: { id: "klein" }, seed: 1, replications: 100, selfChecksPass: true }],
    });
    expect((await runInFakeWorld(["check", "a.expect.json", "--json", "--lang", "en"], files)).printed).toBe(printed);
  });

  it("fits on a page of 100 columns", async () => {
    const files = filesWith([
      { ...referrals, visibleError: 0.001 },
      { series: "form/closed/inCare", date: "2021-02-01", statistic: "variance", value: 4, visibleError: 1 },
      { measure: "total/meanInCare", atLeast: 0, atMost: 40, inShareOfRuns: 0.9 },
      { circularWaiting: ["closed", "thuis"], inShareOfRuns: 0.9 },
    ]);
    for (const language of ["nl", "en"]) {
      const { printed } = await runInFakeWorld(["check", "a.expect.json", "--lang", language], files);
      expect(printed.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });
});

describe("what cannot be checked", () => {
  it.each<[string, readonly string[], Files, string]>([
    ["a folder without expectations", ["check", "leeg"], {}, "leeg: hier staan geen verwachtingen"],
    ["another file", ["check", "a.json"], { "a.json": "{}" }, "a.json: dit is geen bestand met verwachtingen"],
    ["a file that is not there", ["check", "a.expect.json"], { "a.scenario.json": scenario }, "Dit bestand is er niet"],
    [
      "expectations without a scenario",
      ["check", "a.expect.json"],
      { "a.expect.json": expectations([referrals]) },
      "Naast dit bestand hoort a.scenario.json te staan",
    ],
    [
      "a scenario that is wrong",
      ["check", "a.expect.json"],
      { "a.expect.json": expectations([referrals]), "a.scenario.json": "{}" },
      "a.scenario.json: er is 1 ding mis",
    ],
    [
      "an unknown measure",
      ["check", "a.expect.json"],
      filesWith([{ measure: "total/meanInCar", value: 1 }]),
      'Bedoelde u "total/meanInCare"?',
    ],
    [
      "a file that is broken",
      ["check", "a.expect.json"],
      { "a.scenario.json": scenario, "a.expect.json": "{" },
      "JSON",
    ],
    [
      "too many replications",
      ["check", "a.expect.json", "--times", "1000"],
      filesWith([referrals], { replications: 1000 }),
      "hoogstens 100000",
    ],
    ["no path", ["check"], {}, "vraagt"],
  ])("is refused: %s", async (...[, args, files, message]) => {
    const { exitCode, printed, reported } = await runInFakeWorld(args, files, { listFolder: () => [] });
    expect(reported).toContain(message);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  });

  it("is said of all files at once, before anything runs", async () => {
    const files = { ...filesWith([referrals]), "b.expect.json": "[]", "c.expect.json": "" };
    const { exitCode, printed, reported } = await runInFakeWorld(
      ["check", "a.expect.json", "b.expect.json", "c.expect.json"],
      files,
    );
    expect(reported).toMatch(/b\.expect\.json[^]*c\.expect\.json[^]*Er is niets doorgerekend/);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
  });
});

describe("schema", () => {
  it("prints that of a file of expectations too", async () => {
    const { printed } = await runInFakeWorld(["schema", "expect"]);
    expect(JSON.parse(printed)).toMatchObject({ title: "Plaatsbepaling expectations" });
  });
});
