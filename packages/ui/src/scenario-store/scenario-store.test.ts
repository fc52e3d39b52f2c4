import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { readScenarioText } from "./read-scenario-file.ts";
import { createScenarioStore, type ScenarioStore } from "./scenario-store.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { comparedPair, tabOf } from "./workbook.ts";
import { writeScenarioFile } from "./write-scenario-file.ts";

const [sketch, other] = (await shippedScenarios()) as readonly [Scenario, Scenario];
const more = (scenario: Scenario): Scenario => ({ ...scenario, arrivals: { ...scenario.arrivals, perYear: 340 } });
const open = (): ScenarioStore => createScenarioStore({ scenario: sketch, name: "Schets" });

describe("the scenarios that are open", () => {
  it("copies the basis at its first change and leaves it alone", () => {
    const store = open();
    expect(store.edit(more, { nameOfCopy: "Schets, variant" })).toBe("copied");
    expect(store.workbook.active).toBe("B");
    expect(tabOf(store.workbook, "A").scenario).toBe(sketch);
    expect(tabOf(store.workbook, "B").scenario.arrivals.perYear).toBe(340);
    expect(store.edit(more, { nameOfCopy: "" })).toBe("changed");
    expect(store.workbook.tabs).toHaveLength(2);
  });

  it("has room for four and says so", () => {
    const store = open();
    for (const name of ["een", "twee", "drie"]) expect(store.add({ scenario: other, name })).toBe(true);
    expect(store.add({ scenario: other, name: "vier" })).toBe(false);
    store.activate("A");
    expect(store.edit(more, { nameOfCopy: "" })).toBe("full");
    expect(tabOf(store.workbook, "A").scenario).toBe(sketch);
  });

  it("gives a letter out again when a scenario is removed, and never removes the basis", () => {
    const store = open();
    store.add({ scenario: other, name: "een" });
    store.add({ scenario: other, name: "twee" });
    store.remove("B");
    expect(store.workbook.tabs.map(({ letter }) => letter)).toEqual(["A", "C"]);
    store.add({ scenario: other, name: "drie" });
    expect(store.workbook.active).toBe("B");
    store.remove("A");
    expect(tabOf(store.workbook, "A").name).toBe("Schets");
  });

  it("compares what is worked on with the basis, until another is chosen", () => {
    const store = open();
    expect(comparedPair(store.workbook)).toBeNull();
    store.add({ scenario: other, name: "een" });
    store.add({ scenario: other, name: "twee" });
    expect(comparedPair(store.workbook)).toMatchObject({ first: { letter: "A" }, second: { letter: "C" } });
    store.compareWith("B");
    expect(comparedPair(store.workbook)).toMatchObject({ first: { letter: "B" }, second: { letter: "C" } });
  });

  it("knows what has not been saved", () => {
    const store = open();
    expect(store.hasUnsavedWork()).toBe(false);
    store.edit(more, { nameOfCopy: "variant" });
    expect(store.hasUnsavedWork()).toBe(true);
    store.markSaved("B");
    expect(store.hasUnsavedWork()).toBe(false);
  });
});

describe("a file", () => {
  it("keeps what the format does not know, and says so", () => {
    const text = JSON.stringify({ ...sketch, ours: { a: 1 }, arrivals: { ...sketch.arrivals, note: "x" } });
    const read = readScenarioText(text, "nl");
    if (read.kind !== "scenario") throw new Error("The file should open.");
    expect(read.warnings.map(({ path }) => path).sort()).toEqual(["arrivals.note", "ours"]);

    const store = open();
    store.add(read.added);
    store.edit(more, { nameOfCopy: "" });
    const written = writeScenarioFile(tabOf(store.workbook, "B"), "nl");
    expect(JSON.parse(written.text)).toMatchObject({ ours: { a: 1 }, arrivals: { note: "x", perYear: 340 } });
  });

  it("is written as it was read", () => {
    const read = readScenarioText(JSON.stringify(sketch), "nl");
    if (read.kind !== "scenario") throw new Error("The file should open.");
    const store = open();
    store.add(read.added);
    expect(JSON.parse(writeScenarioFile(tabOf(store.workbook, "B"), "nl").text)).toEqual(sketch);
  });
});
