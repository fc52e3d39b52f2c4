import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  openingSheet,
  slidesOf,
  withCell,
  withChangedCell,
  withMovedCell,
  withoutCell,
  type Sheet,
  type SheetCell,
} from "./sheet.ts";

const text = { kind: "text", content: { text: "" } };
const idsOf = (sheet: Sheet): number[] => sheet.map(({ id }) => id);
const visible = (sheet: Sheet): SheetCell[] => sheet.filter(({ isHidden }) => !isHidden);

/** Any sheet that somebody can make. */
const anySheet: fc.Arbitrary<Sheet> = fc
  .array(fc.record({ isHidden: fc.boolean(), isPresented: fc.boolean(), before: fc.nat(9) }), { maxLength: 8 })
  .map((cells) =>
    cells.reduce<Sheet>((sheet, { before, ...marks }) => {
      const next = withCell(sheet, text, before);
      return withChangedCell(next, Math.max(...idsOf(next)), marks);
    }, []),
  );

describe("a sheet", () => {
  it("begins with one cell of each of its kinds, all visible, and all slides but the long table", () => {
    const sheet = openingSheet();
    expect(new Set(sheet.map(({ kind }) => kind)).size).toBe(sheet.length);
    expect(visible(sheet)).toEqual(sheet);
    expect(sheet.filter((cell) => !slidesOf(sheet).includes(cell)).map(({ kind }) => kind)).toEqual(["stockAndFlow"]);
  });

  it("puts a new cell before another, or at the end", () => {
    const sheet = withCell(withCell([], text), text);
    expect(idsOf(withCell(sheet, text, 2))).toEqual([1, 3, 2]);
    expect(idsOf(withCell(sheet, text))).toEqual([1, 2, 3]);
    expect(idsOf(withCell(sheet, text, 99))).toEqual([1, 2, 3]);
  });

  it("keeps every cell apart, whatever was added and removed", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(9), fc.nat(9), (sheet, removed, before) => {
        const next = withCell(withoutCell(sheet, removed), text, before);
        expect(new Set(idsOf(next)).size).toBe(next.length);
      }),
    );
  });

  it("moves a cell past one that is seen, and back again", () => {
    fc.assert(
      fc.property(anySheet, fc.nat(9), fc.constantFrom(-1 as const, 1 as const), (sheet, id, by) => {
        const moved = withMovedCell(sheet, id, by);
        const [before, after] = [idsOf(visible(sheet)), idsOf(visible(moved))];
        const at = before.indexOf(id);
        const canMove = at >= 0 && at + by >= 0 && at + by < before.length;
        expect(after.indexOf(id)).toBe(canMove ? at + by : at);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(sheet).toSorted());
        if (canMove) expect(withMovedCell(moved, id, by === 1 ? -1 : 1)).toEqual(sheet);
      }),
    );
  });

  it("shows as slides what is neither hidden nor left out", () => {
    const sheet = [1, 2, 3].reduce<Sheet>((cells) => withCell(cells, text), []);
    const marked = withChangedCell(withChangedCell(sheet, 1, { isHidden: true }), 2, { isPresented: false });
    expect(idsOf(slidesOf(marked))).toEqual([3]);
  });
});
