import { describe, expect, it } from "vitest";
import { meanAndSpread } from "../../src/statistics/mean-and-spread.ts";
import { run, smallScenario } from "../support/small-scenario.ts";

const exponential = (mean: number) => ({ kind: "exponential" as const, mean });

describe("a form that is never full", () => {
  const replications = 6000;
  const { summary, batch } = run(
    smallScenario({ perYear: 0.55 * 365.25, places: 1000, stay: exponential(180), atStart: 235, end: "2022-12-31" }),
    replications,
  );
  const inCare = summary.series["form/kib/inCare"]!;

  it.each([
    [90, 181.488, 95.037],
    [180, 149.032, 117.228],
    [365, 116.901, 112.83],
    [730, 101.356, 101.286],
  ])("empties from 235 to its own level: day %i", (day, mean, variance) => {
    expect(Math.abs(inCare.mean[day]! - mean)).toBeLessThan(3 * Math.sqrt(variance / replications));
    const histogram = batch.series[4]!;
    expect(spreadAt(histogram, day)).toBeGreaterThan(variance * (1 - 3 * Math.sqrt(2 / replications)));
    expect(spreadAt(histogram, day)).toBeLessThan(variance * (1 + 3 * Math.sqrt(2 / replications)));
  });
});

describe("a form that admits nobody", () => {
  it("runs off from 235 to 100 in the time that a pure death process takes", () => {
    const replications = 800;
    const { batch } = run(
      smallScenario({ perYear: 0, places: 235, stay: exponential(180), atStart: 235 }),
      replications,
    );
    const histogram = batch.series[4]!;
    // The expected number of days on which more than 100 are left is the expected time, to within the half day of a count at midnight.
    let days = 0;
    for (let day = 0; day < histogram.points; day++) days += shareAbove(histogram, day, 100);
    expect(Math.abs(days - 0.5 - 153.279)).toBeLessThan(3 * (13.594 / Math.sqrt(replications)));
  });
});

describe("demand that swings over the year", () => {
  it("is followed by the number in care with the known amplitude and delay", () => {
    const scenario = smallScenario({
      perYear: 50 * 365.25,
      places: 100_000,
      stay: exponential(180),
      atStart: 9000,
      end: "2032-12-31",
      warmUpDays: 1461,
    });
    scenario.arrivals.formula = "base * (1 + 0.4 * sin(2 * pi * years))";
    const { summary } = run(scenario, 4);
    const mean = summary.series["form/kib/inCare"]!.mean.slice(1461);
    const omega = (2 * Math.PI) / 365.25;
    const cosine = 2 * meanAndSpread(mean.map((value, day) => value * Math.cos(omega * (day + 0.25)))).mean;
    const sine = 2 * meanAndSpread(mean.map((value, day) => value * Math.sin(omega * (day + 0.25)))).mean;
    const gain = 180 / Math.sqrt(1 + omega * 180 * omega * 180);
    expect(Math.hypot(cosine, sine)).toBeCloseTo(20 * gain, -2);
    const lag = (Math.atan2(sine, cosine) / omega - 91.3125 + 365.25) % 365.25;
    expect(Math.abs(lag - Math.atan(omega * 180) / omega)).toBeLessThan(1.5);
  });
});

function spreadAt({ low, width, occurrences }: HistogramOfDay, day: number): number {
  let total = 0;
  let sum = 0;
  let squares = 0;
  for (let bin = 0; bin < width; bin++) {
    const times = occurrences[day * width + bin]!;
    total += times;
    sum += times * (low + bin);
    squares += times * (low + bin) * (low + bin);
  }
  return squares / total - (sum / total) * (sum / total);
}

function shareAbove({ low, width, occurrences }: HistogramOfDay, day: number, count: number): number {
  let above = 0;
  let total = 0;
  for (let bin = 0; bin < width; bin++) {
    total += occurrences[day * width + bin]!;
    if (low + bin > count) above += occurrences[day * width + bin]!;
  }
  return above / total;
}

interface HistogramOfDay {
  readonly low: number;
  readonly width: number;
  readonly occurrences: Uint32Array;
}
