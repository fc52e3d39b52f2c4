import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSteps, type History } from "../scenario-store/history.ts";
import { isSameContent } from "../scenario-store/same-content.ts";
import type { ScenarioStore } from "../scenario-store/scenario-store.ts";
import { withChangedCell } from "../scenario-store/sheet.ts";
import { packWork } from "./pack-work.ts";
import { open, other, set, usualDeeds, type Deed } from "./test/deeds.ts";
import { unpackWork } from "./unpack-work.ts";

/** The same work in a tab that was opened afterwards. */
function reopened(text: string): ScenarioStore {
  const unpacked = unpackWork(text);
  if (unpacked.kind !== "work") throw new Error(unpacked.kind);
  const store = open();
  store.load(unpacked.work, unpacked.history);
  return store;
}

function changed(text: string, change: (envelope: Record<string, string>) => object): string {
  return JSON.stringify(change(JSON.parse(text) as Record<string, string>));
}

const deed = fc.oneof(
  fc.integer({ min: 200, max: 400 }).map(set),
  fc.constantFrom<Deed[]>(
    ...usualDeeds,
    (store) => store.add({ scenario: other, name: "ander" }),
    (store) => store.copy(store.workbook.active, "kopie"),
    (store) => store.rename(store.workbook.active, "mijn variant"),
    (store) => store.bookmarks.slice(-1).forEach((bookmark) => store.goTo(bookmark)),
    (store) => store.undo(),
    (store) => store.undo(),
    (store) => store.redo(),
  ),
);

/** A gesture that was going on is over. */
const atRest = (history: History): History => ({ ...history, gesture: null });

/** Of each step, which tabs and whether the sheet it leaves as they are. */
function leftAlone({ past, present, future }: History, isSame: (a: unknown, b: unknown) => boolean): unknown[] {
  const workbooks = [...past, present, ...future].map(({ workbook }) => workbook);
  return workbooks.slice(1).map(({ tabs, sheet }, at) => {
    const before = workbooks[at]!;
    return [isSame(sheet, before.sheet), tabs.map((tab) => before.tabs.some((other) => isSame(tab, other)))];
  });
}

describe("steps that are kept with the work", () => {
  it("can be undone and done again as if the tab had never been closed", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
        const store = open();
        for (const act of deeds) act(store);
        const back = reopened(packWork(store, "nl"));
        expect(back.workbook).toEqual(store.workbook);
        expect(back.history).toEqual(atRest(store.history));
        // What is the same is one object, as far as that can be seen.
        expect(leftAlone(back.history, Object.is)).toEqual(leftAlone(store.history, isSameContent));
        for (const act of ["undo", "undo", "redo", "undo"] as const) {
          store[act]();
          back[act]();
          expect(back.workbook).toEqual(store.workbook);
          expect(back.hasUnsavedWork()).toBe(store.hasUnsavedWork());
        }
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it("are as many as the page keeps itself, in little more room than the work alone", () => {
    const store = open();
    for (let i = 0; i < 2 * mostSteps; i++) {
      store.changeSheet((sheet) => withChangedCell(sheet, 3, { content: { text: `Zin ${i}.` } }));
      set(200 + i)(store);
    }
    const [text, alone] = [packWork(store, "nl"), packWork(store, "nl", 0)];
    expect(reopened(text).history.past).toHaveLength(mostSteps);
    expect(text.length - alone.length).toBeLessThan(400 * mostSteps);
    const halfway = reopened(text);
    for (let i = 0; i < mostSteps / 2; i++) halfway.undo();
    expect(packWork(halfway, "nl").length).toBeLessThan(1.1 * text.length);
  });

  it("are the nearest ones where there is room for few, or where they are very long", () => {
    const store = open();
    for (let i = 1; i <= 20; i++) set(300 + i)(store);
    for (let i = 0; i < 4; i++) store.undo();
    const few = reopened(packWork(store, "nl", 3));
    expect(few.history.past).toEqual(store.history.past.slice(-3));
    expect(few.history.future).toEqual(store.history.future.slice(0, 3));
    expect(reopened(packWork(store, "nl", 0)).history.past).toEqual([]);

    const letters = "abcdefghijklmnopqrstuvwxyz".repeat(1000);
    for (let i = 0; i < 60; i++)
      store.changeSheet((sheet) => withChangedCell(sheet, 3, { content: { text: `${i} ${letters}` } }));
    const long = reopened(packWork(store, "nl"));
    expect(long.history.past.length).toBeGreaterThan(10);
    expect(long.history.past.length).toBeLessThan(40);
    long.undo();
    store.undo();
    expect(long.workbook).toEqual(store.workbook);
  });

  it("are lost alone when they are damaged, or do not belong to the work", () => {
    const store = open();
    set(310)(store);
    const text = packWork(store, "nl");
    set(320)(store);
    const later = JSON.parse(packWork(store, "nl")) as Record<string, string>;
    const broken = [
      changed(text, (envelope) => ({ ...envelope, steps: undefined })),
      changed(text, (envelope) => ({ ...envelope, steps: 3 })),
      changed(text, (envelope) => ({ ...envelope, steps: envelope["steps"]!.slice(0, -1) })),
      changed(text, (envelope) => ({ ...envelope, steps: later["steps"], stepsChecksum: later["stepsChecksum"] })),
      changed(text, (envelope) => ({ ...envelope, engine: "0.9" })),
    ];
    const whole = reopened(text);
    expect(whole.history.past).toHaveLength(1);
    for (const one of broken) {
      const back = reopened(one);
      expect(back.workbook).toEqual(whole.workbook);
      expect(back.history.past).toEqual([]);
    }
  });
});
