import { describe, expect, it } from "vitest";
import { dayRange, largestCount, toBandPoints, toStepPoints, valueOn } from "./series-points.ts";

const days = (count: number): number[] => Array.from({ length: count }, (_, day) => 18_628 + day);
const flat = { epochDays: days(1000), line: new Array<number>(1000).fill(5) };
const step = { epochDays: days(1000), line: days(1000).map((_, day) => (day < 503 ? 10 : 4)) };

describe("points of a series", () => {
  it("draws few points of many days, the first and the last among them", () => {
    const points = toBandPoints(flat, 100);
    expect(points.length).toBeLessThanOrEqual(101);
    expect(points[0]?.date.toISOString()).toBe("2021-01-01T00:00:00.000Z");
    expect(points.at(-1)?.date.toISOString()).toBe("2023-09-27T00:00:00.000Z");
  });

  it("keeps both sides of a jump between two drawn days", () => {
    const around = toBandPoints(step, 20).filter(({ date }) =>
      [502, 503].includes(date.getTime() / 86_400_000 - 18_628),
    );
    expect(around.map(({ line }) => line)).toEqual([10, 4]);
  });

  it("draws a step line from its changes only", () => {
    expect(toStepPoints(step).map(({ line }) => line)).toEqual([10, 4, 4]);
  });

  it("takes the line for the band where there is none", () => {
    expect(toBandPoints(flat, 10)[0]).toMatchObject({ low: 5, high: 5 });
    expect(toBandPoints({ ...flat, low: flat.line.map(() => 3), high: flat.line.map(() => 8) }, 10)[0]).toMatchObject({
      low: 3,
      high: 8,
    });
  });

  it("finds the value on a day, also between weekly points, and none before the first", () => {
    const weekly = { epochDays: [100, 107, 114], line: [1, 2, 3] };
    expect([99, 100, 106, 107, 500].map((day) => valueOn(weekly, day))).toEqual([Number.NaN, 1, 1, 2, 3]);
  });

  it("takes the band into the largest count", () => {
    expect(largestCount([flat, { ...flat, high: flat.line.map(() => 9) }])).toBe(9);
    expect(dayRange([flat, { epochDays: [1, 2], line: [0, 0] }])).toEqual([1, 19_627]);
  });
});
