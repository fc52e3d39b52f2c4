import { describe, expect, it } from "vitest";
import type { RunDocument } from "../src/documents/run-document.ts";
import { openInlineLane } from "../src/simulation/inline-lane.ts";
import { runInFakeWorld } from "./fake-world.ts";
import { smallFile } from "./small-scenario.ts";

const uncertainty = { "/arrivals/perYear": { kind: "pert", low: 20, mode: 30, high: 45 } } as const;
const files = { "a.json": smallFile({ uncertainty }), "certain.json": smallFile() };
const run = (...args: string[]) => runInFakeWorld(["run", ...args], files);

describe("a scenario with an uncertain number", () => {
  it("says which number that is, and parts chance from not knowing", async () => {
    const { printed, exitCode } = await run("a.json", "--replications", "40");
    expect(exitCode).toBe(0);
    expect(printed).toContain("Toeval en niet weten");
    expect(printed).toMatch(/arrivals\/perYear +tussen 20 en 45, het waarschijnlijkst rond 30/);
    expect(printed).toMatch(/Wachtenden op de doeldatum .*± .*± .*%/);
    expect((await run("a.json", "--replications", "40", "--lang", "en")).printed).toContain("Chance and not knowing");
    expect((await run("certain.json", "--replications", "20")).printed).not.toContain("Toeval en niet weten");
  });

  it("has it in the document, the same for any number of lanes", async () => {
    const { printed } = await run("a.json", "--replications", "45", "--json");
    const document = JSON.parse(printed) as RunDocument;
    expect(document.uncertainty).toEqual({ numbers: uncertainty, replicationsPerParameterSet: 10, parameterSets: 5 });
    expect(document.bands.percentiles).toBe("Hyndman-Fan type 7");
    expect(document.measures["newReferralsPerYear"]?.chanceSd).toBeGreaterThan(0);
    const lanes = [openInlineLane(), openInlineLane()];
    const dealt = await runInFakeWorld(["run", "a.json", "--replications", "45", "--json", "--workers", "2"], files, {
      openLanes: () => ({
        open: (setup) => lanes.flatMap((lane) => lane.open(setup)),
        close: () => Promise.resolve(),
      }),
    });
    expect(dealt.printed).toBe(printed);
  });
});

describe("replications by precision", () => {
  it("says how many it took", async () => {
    const { printed, exitCode } = await run("a.json", "--precision", "total/newReferralsPerYear=10%");
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/Gehaald na \d+ doorrekeningen: het gemiddelde van total\/newReferralsPerYear is/);
  });

  it("says that the bound came first, which only --strict judges", async () => {
    const args = ["certain.json", "--precision", "total/newReferralsPerYear=0.01", "--max-replications", "30"];
    const { printed, exitCode } = await run(...args);
    expect(exitCode).toBe(0);
    expect(printed.replace(/\s+/g, " ")).toContain("NIET gehaald: na het hoogste aantal van 30 doorrekeningen");
    const strict = await run(...args, "--strict", "--json");
    expect(strict.exitCode).toBe(1);
    expect(strict.reported).toContain("nauwkeurigheid is niet gehaald");
    expect((JSON.parse(strict.printed) as RunDocument).precision).toMatchObject({ isReached: false, replications: 30 });
  });

  it("says at once that there is nothing to measure, and not after the bound", async () => {
    const { printed, exitCode } = await run("certain.json", "--precision", "form/elders/occupancy=1%");
    expect(exitCode).toBe(0);
    expect(printed.replace(/\s+/g, " ")).toMatch(
      /NIET gehaald: in geen van 1\.\d{3} doorrekeningen viel er voor form\/elders\/occupancy iets te meten/,
    );
  });

  it.each([
    [["--precision", "total/meanWaiting"], "UITKOMST=NAUWKEURIGHEID"],
    [["--precision", "total/meanWaiting=0"], "UITKOMST=NAUWKEURIGHEID"],
    [["--precision", "total/meanWating=1"], "Bedoelde u total/meanWaiting?"],
    [["--precision", "total/meanWaiting=1", "--replications", "10"], "gaan niet samen"],
    [["--max-replications", "10"], "hoort bij --precision"],
  ])("refuses %j", async (args, problem) => {
    const { exitCode, reported, printed } = await run("certain.json", ...args);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(reported).toContain(problem);
  });
});

describe("a comparison", () => {
  it("says how often the variant does better", async () => {
    const later = { ...files, "b.json": smallFile({ uncertainty, arrivals: { perYear: 90 } }) };
    const more = { "a.json": smallFile(), "b.json": smallFile({ arrivals: { perYear: 90 } }) };
    const { printed } = await runInFakeWorld(["compare", "a.json", "b.json", "--replications", "20"], more);
    expect(printed).toContain("Hoe vaak B het beter doet dan A");
    expect(printed).toMatch(/Wachtenden, gemiddeld +0% +0% +100%/);
    // Both draw the same inflow, whatever stands in the file.
    const same = await runInFakeWorld(["compare", "a.json", "b.json", "--replications", "20"], later);
    expect(same.printed).toContain("Geen enkele uitkomst verschilt.");
  });
});
