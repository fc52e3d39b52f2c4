import { describe, expect, it } from "vitest";
import { roundTicks, roundTop } from "./round-top.ts";

describe("the axis from zero", () => {
  it.each([
    [0, 4],
    [0.3, 4],
    [36, 40],
    [100, 150],
    [235, 250],
    [270, 300],
  ])("tops %d with %d", (largest, top) => {
    expect(roundTop(largest)).toBe(top);
  });

  it.each([3, 7, 46, 99, 268, 1461, 270_000])("is never lower than what it must show: %d", (largest) => {
    expect(roundTop(largest)).toBeGreaterThan(largest);
  });

  it("ticks at round numbers, zero first, none above the top", () => {
    expect(roundTicks(300, 3)).toEqual([0, 100, 200, 300]);
    expect(roundTicks(4, 4)).toEqual([0, 1, 2, 3, 4]);
    expect(Math.max(...roundTicks(250, 5))).toBeLessThanOrEqual(250);
  });
});
