import { describe, expect, it } from "vitest";
import { slideAfter, slideMoveOf } from "./slide-keys.ts";

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe("keys of a presentation", () => {
  it("lead on, back, to the ends and out", () => {
    const keys = ["PageDown", "ArrowRight", "PageUp", "ArrowLeft", "Home", "End", "Escape"];
    expect(keys.map((key) => slideMoveOf({ key, ...plain }))).toEqual([
      ...["next", "next", "previous", "previous", "first", "last", "leave"],
    ]);
  });

  it("leave alone what the browser or a field wants", () => {
    for (const key of ["Tab", "Enter", " ", "a", "constructor"]) expect(slideMoveOf({ key, ...plain })).toBeNull();
    expect(slideMoveOf({ key: "ArrowLeft", ...plain, altKey: true })).toBeNull();
  });

  it("stay at the first and at the last slide", () => {
    expect([slideAfter(0, "previous", 3), slideAfter(2, "next", 3)]).toEqual([0, 2]);
    expect([slideAfter(0, "next", 3), slideAfter(1, "last", 3), slideAfter(2, "first", 3)]).toEqual([1, 2, 0]);
  });
});
