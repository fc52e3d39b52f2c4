import { describe, expect, it } from "vitest";
import { toIsoDate } from "./chart-format.ts";
import { timeTicks } from "./time-ticks.ts";

const day = (date: string): number => Date.parse(date) / 86_400_000;
const labels = (from: string, to: string, width: number): string[] =>
  timeTicks(day(from), day(to), { width, fontSize: 13, language: "nl" }).flatMap(({ text }) =>
    text === "" ? [] : [text],
  );

describe("ticks of time", () => {
  it("names the years of a plan, and not the one that only its last border touches", () => {
    expect(labels("2021-01-01", "2025-01-01", 600)).toEqual(["2021", "2022", "2023", "2024"]);
  });

  it("ticks at every quarter", () => {
    const ticks = timeTicks(day("2021-01-01"), day("2025-01-01"), { width: 600, fontSize: 13, language: "nl" });
    expect(ticks.slice(0, 3).map(({ epochDay }) => toIsoDate(epochDay))).toEqual([
      "2021-01-01",
      "2021-04-01",
      "2021-07-01",
    ]);
    expect(ticks).toHaveLength(17);
  });

  it("names Dutch months in a short run, with the year where it begins", () => {
    expect(labels("2023-11-10", "2024-03-20", 600)).toEqual(["dec 2023", "jan 2024", "feb", "mrt"]);
  });

  it("leaves out years that would touch", () => {
    expect(labels("2000-01-01", "2040-01-01", 300).length).toBeLessThan(10);
  });
});
