import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { startHistory } from "../scenario-store/history.ts";
import { createScenarioStore, type ScenarioStore } from "../scenario-store/scenario-store.ts";
import { withCell } from "../scenario-store/sheet.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { packWork } from "./pack-work.ts";
import { unpackWork } from "./unpack-work.ts";
import { readWorkFile, writeWorkFile } from "./work-file.ts";

const [sketch, other] = (await shippedScenarios()) as readonly [Scenario, Scenario];

function worked(): ScenarioStore {
  const store = createScenarioStore({ scenario: sketch, name: "Schets" });
  store.add({ scenario: other, name: "ander" });
  store.mark("vóór de pauze", 5);
  store.changeSheet((sheet) => withCell(sheet, { kind: "text", content: { text: "Vraag" } }, 1));
  store.edit((scenario) => ({ ...scenario, arrivals: { ...scenario.arrivals, perYear: 320 } }), { nameOfCopy: "" });
  return store;
}

interface File {
  formatVersion: number;
  work: {
    workbook: { tabs: Record<string, unknown>[]; sheet: number[]; active: string };
    values: { whole: unknown }[];
  };
}

/** The file after somebody changed something in it. */
function changed(change: (file: File) => void): string {
  const file = JSON.parse(writeWorkFile(worked(), "nl")) as File;
  change(file);
  return JSON.stringify(file);
}

describe("a file with a whole sheet", () => {
  it("comes back as it was, on any device", () => {
    const store = worked();
    const { workbook, bookmarks } = store;
    expect(readWorkFile(`\uFEFF${writeWorkFile(store, "nl")}`)).toMatchObject({
      kind: "work",
      work: { workbook, bookmarks },
    });
  });

  it("keeps a kind of cell that this page does not know", () => {
    const read = readWorkFile(
      changed(({ work }) => {
        const place = work.workbook.sheet[0] ?? 0;
        work.values[place] = { whole: { ...(work.values[place]?.whole as object), kind: "later" } };
      }),
    );
    expect(read?.kind === "work" && read.work.workbook.sheet[0]).toMatchObject({ kind: "later" });
  });

  it("keeps what this page does not know beside the work, on the device and in the next file", () => {
    const read = readWorkFile(changed((file) => Object.assign(file, { meeting: { room: "3" } })));
    if (read?.kind !== "work") throw new Error("It is a sheet.");
    expect(read.unknown).toEqual(["meeting"]);
    const kept = unpackWork(packWork({ ...read.work, history: startHistory(read.work.workbook) }, "nl"));
    if (kept.kind !== "work") throw new Error("It was kept.");
    expect(JSON.parse(writeWorkFile(kept.work, "nl"))).toMatchObject({ kind: "werkblad", meeting: { room: "3" } });
  });

  it("says when a later page wrote it", () => {
    expect(readWorkFile(changed((file) => (file.formatVersion = 2)))).toEqual({ kind: "newer" });
  });

  it.each<[string, (file: File) => void]>([
    ["no version", (file) => Reflect.deleteProperty(file, "formatVersion")],
    ["no work", (file) => Reflect.deleteProperty(file, "work")],
    ["a scenario with a mistake", ({ work }) => (work.values[0] = { whole: { ...sketch, arrivals: { perYear: -5 } } })],
    ["a scenario that is not there", ({ work }) => (work.workbook.tabs[0]!["scenario"] = 99)],
    ["an unknown letter", ({ work }) => (work.workbook.tabs[1]!["letter"] = "Z")],
    ["the same letter twice", ({ work }) => (work.workbook.tabs[1]!["letter"] = "A")],
    ["no basis", ({ work }) => work.workbook.tabs.shift()],
    ["a name that is none", ({ work }) => (work.workbook.tabs[0]!["name"] = { nl: "x" })],
    ["nothing to work on", ({ work }) => (work.workbook.active = "D")],
    ["a cell twice", ({ work }) => work.workbook.sheet.push(work.workbook.sheet[0]!)],
    ["a cell that is none", ({ work }) => (work.values[work.workbook.sheet[0]!] = { whole: { id: 1, kind: 7 } })],
  ])("is refused as a whole with %s", (_, change) => {
    expect(readWorkFile(changed(change))).toEqual({ kind: "damaged" });
  });

  it("is told from every other file", () => {
    for (const text of ["", "x", "null", "[]", "{}", JSON.stringify(sketch)]) expect(readWorkFile(text)).toBeNull();
  });
});
