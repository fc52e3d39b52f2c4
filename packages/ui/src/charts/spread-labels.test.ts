import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

const room = { gap: 10, min: 0, max: 100 };

describe("spreading labels", () => {
  it("leaves labels alone that do not touch", () => {
    expect(spreadLabels([80, 20, 50], room)).toEqual([80, 20, 50]);
  });

  it("sets labels of the same height around it, in the order given", () => {
    expect(spreadLabels([50, 50, 50], room)).toEqual([40, 50, 60]);
  });

  it("keeps the order of the lines, whatever the order of the rows", () => {
    const [a, b, c] = spreadLabels([52, 48, 50], room);
    expect(b).toBeLessThan(c ?? 0);
    expect(c).toBeLessThan(a ?? 0);
  });

  it("stays inside the room at both ends", () => {
    expect(spreadLabels([-5, 0, 1], room)).toEqual([0, 10, 20]);
    expect(spreadLabels([99, 100, 120], room)).toEqual([80, 90, 100]);
  });

  it("pushes a cluster into its neighbour, and both make room", () => {
    const placed = spreadLabels([50, 51, 58], room);
    const sorted = placed.toSorted((a, b) => a - b);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(10);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(10);
  });

  it("shares the room where there is too little, and copes with one and none", () => {
    expect(spreadLabels([5, 5, 5], { gap: 10, min: 0, max: 10 })).toEqual([0, 5, 10]);
    expect(spreadLabels([7], room)).toEqual([7]);
    expect(spreadLabels([], room)).toEqual([]);
  });
});
