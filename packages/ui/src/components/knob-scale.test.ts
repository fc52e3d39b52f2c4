import { describe, expect, it } from "vitest";
import { lettersApart, steppedBy, type KnobScale } from "./knob-scale.ts";

const scale: KnobScale = { low: 200, high: 400, step: 5, decimals: 1, possible: [0, 1000] };
const step = (value: number, direction: 1 | -1, size: "usual" | "fine" | "large" = "usual"): number =>
  steppedBy(value, direction, { scale, size });

describe("stepping a knob", () => {
  it("lands on whole steps", () => {
    expect(step(300, 1)).toBe(305);
    expect(step(303, 1)).toBe(305);
    expect(step(303, -1)).toBe(300);
  });

  it("goes finer and larger", () => {
    expect(step(300, 1, "fine")).toBe(300.5);
    expect(step(300, 1, "large")).toBe(320);
  });

  it("stays within what is possible, not within the track", () => {
    expect(step(400, 1)).toBe(405);
    expect(step(1000, 1)).toBe(1000);
    expect(step(0, -1)).toBe(0);
  });
});

it("puts the letters of marks at one place side by side, in order, around that place", () => {
  expect(lettersApart([20, 80])).toEqual([0, 0]);
  expect(lettersApart([50, 50])).toEqual([-0.5, 0.5]);
  expect(lettersApart([52, 10, 50, 54])).toEqual([0, 0, -1, 1]);
  expect(lettersApart([])).toEqual([]);
});
