import { describe, expect, it } from "vitest";
import { differenceScales } from "./difference-scale.ts";

const room = { left: 100, right: 500 };
const scalesOf = (units: Record<string, { low: number; high: number }[]>) =>
  differenceScales(new Map(Object.entries(units)), room);

describe("scales of differences", () => {
  it("sets the zero of every unit at the same place", () => {
    const scales = scalesOf({ days: [{ low: -25, high: -18 }], places: [{ low: 1520, high: 2148 }] });
    expect(scales.get("days")?.toX(0)).toBeCloseTo(scales.get("places")?.toX(0) ?? 0);
  });

  it("keeps every interval inside the room", () => {
    const units = { a: [{ low: -25, high: 3 }], b: [{ low: 0.1, high: 0.2 }], c: [{ low: -4, high: 900 }] };
    for (const [unit, rows] of Object.entries(units)) {
      const toX = scalesOf(units).get(unit)?.toX ?? (() => Number.NaN);
      for (const { low, high } of rows) {
        expect(toX(low)).toBeGreaterThanOrEqual(room.left);
        expect(toX(high)).toBeLessThanOrEqual(room.right);
      }
    }
  });

  it("gives most of the room to the side where the differences are", () => {
    expect(
      scalesOf({ days: [{ low: 5, high: 8 }] })
        .get("days")
        ?.toX(0),
    ).toBeLessThan(160);
  });

  it("has a scale where nothing differs or nothing was measured", () => {
    expect(
      scalesOf({ days: [{ low: 0, high: 0 }] })
        .get("days")
        ?.toX(0),
    ).toBeGreaterThan(100);
    expect(
      scalesOf({ days: [{ low: Number.NaN, high: Number.NaN }] })
        .get("days")
        ?.toX(0),
    ).toBeGreaterThan(100);
  });
});
