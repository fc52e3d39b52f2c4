import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DifferenceMismatch, differences, readChanges, withDifferences } from "./difference.ts";

const document = { rate: 300, list: [1, { a: 2 }], never: null, sub: { x: 1, y: 2 } };

describe("what makes one document of another", () => {
  it("is made of the document itself, whatever the two are", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
        const written = JSON.parse(JSON.stringify(differences(from, to))) as unknown;
        expect(withDifferences(from, readChanges(written)!)).toEqual(JSON.parse(JSON.stringify(to)));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("is no more than what differs, and knows null from nothing", () => {
    const next = { rate: 320, list: [1, { a: 3 }], never: null, sub: { x: 1, z: null } };
    expect(differences(document, next)).toEqual([
      [["rate"], 320],
      [["list", 1, "a"], 3],
      [["sub", "y"]],
      [["sub", "z"], null],
    ]);
    expect(differences(document, structuredClone(document))).toEqual([]);
  });

  it("leaves the document as it was and shares what stays", () => {
    const next = withDifferences(document, [[["rate"], 320]]) as typeof document;
    expect(document.rate).toBe(300);
    expect(next.sub).toBe(document.sub);
  });

  it("never reaches what stands outside the document", () => {
    const next = withDifferences({}, [[["__proto__"], { reached: true }]]);
    expect(Object.hasOwn(next as object, "__proto__")).toBe(true);
    expect(({} as Record<string, unknown>)["reached"]).toBeUndefined();
    expect(() => withDifferences({}, [[["constructor", "name"], "x"]])).toThrow(DifferenceMismatch);
  });

  it("says so when it belongs to another document", () => {
    for (const path of [["gone", "x"], ["rate", "x"], ["list", 7], ["list", "1"], [0]]) {
      expect(() => withDifferences(document, [[path, 1]])).toThrow(DifferenceMismatch);
    }
    for (const value of [null, {}, [1], [[]], [["x"]], [[["x"], 1, 2]], [[[-1], 1]], [[[null], 1]]]) {
      expect(readChanges(value)).toBeNull();
    }
  });
});
