import { describe, expect, it } from "vitest";
import { dateAfter, nearestMonth } from "./date-steps.ts";

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("steps of a date", () => {
  it("go by day, or to the first of a month", () => {
    expect(dateAfter(day("2022-12-31"), 1, "day")).toBe(day("2023-01-01"));
    expect(dateAfter(day("2022-12-01"), 1, "month")).toBe(day("2023-01-01"));
    expect(dateAfter(day("2023-01-01"), -1, "month")).toBe(day("2022-12-01"));
    expect(dateAfter(day("2022-11-01"), 1, "quarter")).toBe(day("2023-02-01"));
    expect(dateAfter(day("2023-02-01"), -1, "quarter")).toBe(day("2022-11-01"));
  });

  it("stop at the edge of a month that they are in the middle of", () => {
    expect(dateAfter(day("2023-04-15"), 1, "month")).toBe(day("2023-05-01"));
    expect(dateAfter(day("2023-04-15"), -1, "month")).toBe(day("2023-04-01"));
  });

  it("snap to the nearest first of a month, also in a leap year", () => {
    const dates = ["2023-04-15", "2023-04-17", "2024-02-15", "2024-02-16", "1969-12-30"];
    expect(dates.map((date) => nearestMonth(day(date)))).toEqual(
      ["2023-04-01", "2023-05-01", "2024-02-01", "2024-03-01", "1970-01-01"].map(day),
    );
  });
});
