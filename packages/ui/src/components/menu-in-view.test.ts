import { describe, expect, it } from "vitest";
import { shiftIntoView } from "./menu-in-view.ts";

describe("a menu that opens", () => {
  it("stays where it is when all of it is seen", () => {
    expect(shiftIntoView({ left: 100, right: 350 }, 1280)).toBe(0);
  });

  it("moves left from the right edge, and right from the left edge", () => {
    expect(shiftIntoView({ left: 1177, right: 1433 }, 1280)).toBe(-161);
    expect(shiftIntoView({ left: -42, right: 342 }, 1040)).toBe(50);
  });

  it("begins on the page when it is wider than the page", () => {
    expect(shiftIntoView({ left: 60, right: 400 }, 320)).toBe(-52);
  });
});
