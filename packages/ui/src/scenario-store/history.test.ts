import type { Scenario } from "@plaatsbepaling/sim-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSteps } from "./history.ts";
import { createScenarioStore, type ScenarioStore } from "./scenario-store.ts";
import { letters, type Letter } from "./scenario-tab.ts";
import { withCell, withChangedCell, withMovedCell, withoutCell, type SheetCell } from "./sheet.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { tabOf, type Workbook } from "./workbook.ts";

const [sketch, other] = (await shippedScenarios()) as readonly [Scenario, Scenario];
const open = (): ScenarioStore => createScenarioStore({ scenario: sketch, name: "Schets" });
const arrivals = (store: ScenarioStore): number =>
  tabOf(store.workbook, store.workbook.active).scenario.arrivals.perYear;
const withArrivals =
  (perYear: number) =>
  (scenario: Scenario): Scenario => ({ ...scenario, arrivals: { ...scenario.arrivals, perYear } });
const set = (store: ScenarioStore, perYear: number, gesture?: string): unknown =>
  store.edit(withArrivals(perYear), { nameOfCopy: "variant", ...(gesture === undefined ? {} : { gesture }) });

/** Anything that can be done to the work. What does not apply, such as removing a scenario that is not there, does nothing. */
type Deed = (store: ScenarioStore) => void;
const ifOpen =
  (letter: Letter, act: Deed): Deed =>
  (store) => {
    if (store.workbook.tabs.some((tab) => tab.letter === letter)) act(store);
  };
const letter = fc.constantFrom(...letters);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.integer({ min: 200, max: 210 }), fc.constantFrom("drag 1", "drag 2", undefined)).map(
    ([perYear, gesture]): Deed =>
      (store) =>
        set(store, perYear, gesture),
  ),
  letter.map((at) => ifOpen(at, (store) => store.copy(at, "kopie"))),
  letter.map((at) => ifOpen(at, (store) => store.remove(at))),
  letter.map((at) => ifOpen(at, (store) => store.compareWith(at))),
  letter.map((at) => ifOpen(at, (store) => store.replace(at, { scenario: other, name: "ander" }))),
  fc.tuple(letter, fc.constantFrom("een", "twee")).map(([at, name]) => ifOpen(at, (store) => store.rename(at, name))),
  fc.tuple(letter, fc.boolean()).map(([at, isHidden]) => ifOpen(at, (store) => store.hide(at, isHidden))),
  fc.constant<Deed>((store) => void store.add({ scenario: other, name: "erbij" })),
  fc.nat(8).map(
    (id): Deed =>
      (store) =>
        store.changeSheet((sheet) => withCell(sheet, { kind: "text", content: { text: "" } }, id)),
  ),
  fc.nat(8).map(
    (id): Deed =>
      (store) =>
        store.changeSheet((sheet) => withMovedCell(sheet, id, 1)),
  ),
  fc.nat(8).map(
    (id): Deed =>
      (store) =>
        store.changeSheet((sheet) => withoutCell(sheet, id)),
  ),
  fc.tuple(fc.nat(8), fc.constantFrom("een", "twee")).map(
    ([id, text]): Deed =>
      (store) =>
        store.changeSheet((sheet) => withChangedCell(sheet, id, { content: { text } }), "typing"),
  ),
  fc.constant<Deed>((store) => store.mark("tussenstand", 0)),
  fc.constant<Deed>((store) => store.bookmarks.slice(-1).forEach((bookmark) => store.goTo(bookmark))),
);
const look: fc.Arbitrary<Deed> = letter.map((at) => ifOpen(at, (store) => store.activate(at)));
const undo: Deed = (store) => store.undo();
const redo: Deed = (store) => store.redo();

const laws = { seed: 5, numRuns: 100 };
const undoAll = (store: ScenarioStore): void => {
  while (store.history.past.length > 0) store.undo();
};
const redoAll = (store: ScenarioStore): void => {
  while (store.history.future.length > 0) store.redo();
};
const workOf = ({ tabs, comparedWith, sheet }: Workbook): unknown => ({ tabs, comparedWith, sheet });

describe("undo and redo", () => {
  it("give the start and the end again, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const store = open();
        const start = store.workbook;
        for (const act of deeds) act(store);
        const end = store.workbook;
        undoAll(store);
        expect(store.workbook.tabs).toBe(start.tabs);
        expect(store.workbook.sheet).toBe(start.sheet);
        expect(store.workbook.comparedWith).toBe(start.comparedWith);
        redoAll(store);
        expect(workOf(store.workbook)).toEqual(workOf(end));
      }),
      laws,
    );
  });

  it("give the start again when looking, undoing and redoing are in between", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(deed, look, fc.constant(undo), fc.constant(redo)), { maxLength: 40 }), (deeds) => {
        const store = open();
        const start = store.workbook;
        for (const act of deeds) act(store);
        undoAll(store);
        expect(workOf(store.workbook)).toEqual(workOf(start));
      }),
      laws,
    );
  });

  it("never lose the scenario that is worked on or compared with", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(deed, look, fc.constant(undo), fc.constant(redo))), (deeds) => {
        const store = open();
        const isThere = (wanted: Letter): boolean => store.workbook.tabs.some((tab) => tab.letter === wanted);
        return deeds.every((act) => {
          act(store);
          return isThere(store.workbook.active) && isThere(store.workbook.comparedWith);
        });
      }),
      laws,
    );
  });

  it("take a drag as one step, and one that ends where it began as none", () => {
    const store = open();
    store.copy("A", "variant");
    for (const perYear of [310, 320, 330]) set(store, perYear, "drag");
    expect(store.history.past).toHaveLength(2);
    store.undo();
    expect(arrivals(store)).toBe(300);
    for (const perYear of [310, 300]) set(store, perYear, "another drag");
    expect(store.history.past).toHaveLength(1);
    expect(tabOf(store.workbook, "B").scenario).toBe(sketch);
  });

  it("take what is typed in one go as one step", () => {
    const store = open();
    const [{ id }] = store.workbook.sheet as [SheetCell];
    for (const text of ["a", "ab", "abc"])
      store.changeSheet((sheet) => withChangedCell(sheet, id, { content: { text } }), "typing 1");
    store.changeSheet((sheet) => withChangedCell(sheet, id, { content: { text: "abcd" } }), "typing 2");
    store.undo();
    expect(store.workbook.sheet[0]?.content).toEqual({ text: "abc" });
    store.undo();
    expect(store.history.past).toHaveLength(0);
  });

  it("show the scenario that the step was about", () => {
    const store = open();
    set(store, 320);
    store.activate("A");
    store.undo();
    store.redo();
    expect(store.workbook.active).toBe("B");
    expect(arrivals(store)).toBe(320);
  });

  it("keep what was undone while one only looks, and drop it at a change", () => {
    const store = open();
    set(store, 320);
    set(store, 330);
    store.undo();
    store.activate("A");
    expect(store.history.future).toHaveLength(1);
    store.activate("B");
    set(store, 340);
    expect(store.history.future).toHaveLength(0);
  });

  it("go back a bounded number of steps", () => {
    const store = open();
    store.copy("A", "variant");
    for (let i = 0; i < mostSteps + 50; i++) set(store, 301 + i);
    undoAll(store);
    expect(arrivals(store)).toBe(300 + 50);
    redoAll(store);
    expect(arrivals(store)).toBe(300 + mostSteps + 50);
  });

  it("know which versions of a scenario a file has", () => {
    const store = open();
    set(store, 320);
    store.markSaved("B");
    set(store, 330);
    expect(store.hasUnsavedWork()).toBe(true);
    store.undo();
    expect(store.hasUnsavedWork()).toBe(false);
    store.redo();
    expect(store.hasUnsavedWork()).toBe(true);
  });
});

describe("a bookmark", () => {
  it("is gone back to as a step of its own", () => {
    const store = open();
    set(store, 320);
    store.mark("vergadering", 1);
    const marked = store.workbook;
    set(store, 330);
    store.remove("B");
    const [bookmark] = store.bookmarks;
    store.goTo(bookmark!);
    expect(store.workbook).toEqual(marked);
    store.undo();
    expect(store.workbook.tabs).toHaveLength(1);
    store.redo();
    expect(store.history.present.cause).toEqual({ kind: "bookmark", name: "vergadering" });
  });

  it("stays when what came after it is undone, until it is taken away", () => {
    const store = open();
    set(store, 320);
    store.mark("een", 1);
    store.mark("twee", 2);
    undoAll(store);
    expect(store.bookmarks.map(({ name }) => name)).toEqual(["een", "twee"]);
    store.forget(store.bookmarks[0]!);
    store.mark("drie", 3);
    expect(store.bookmarks.map(({ name }) => name)).toEqual(["twee", "drie"]);
    expect(new Set(store.bookmarks.map(({ id }) => id)).size).toBe(2);
  });
});
