import { measuresOf, type CareSystem, type Measure, type MeasureSummary, type RunSummary } from "../../src/index.ts";
import { must } from "./must.ts";

/** What holds of every run of the individual engine: nobody lost, nobody too many, all figures possible and in order. */
export function mustHoldOfRun(system: CareSystem, summary: RunSummary): void {
  const { checks } = summary;
  must(checks.conservationGap === 0, "No youth is lost or made.", () => checks.conservationGap);
  must(checks.overOccupancy === 0, "No location holds more than its places.", () => checks.overOccupancy);
  for (const { form, relativeGap } of checks.little) {
    must(relativeGap < 1e-9, `Both sides of Little's law are equal in ${form}.`, () => relativeGap);
  }
  mustHoldOfMeasures(system, summary.measures);
  for (const [id, series] of Object.entries(summary.series)) mustHoldOfSeries(id, series, system.days + 1);
}

/** Rates, means over time and peaks exist in every run; the rest only where there was something to take them over. */
const always = /PerYear$|\/mean(InCare|Held|Waiting|Places|Elsewhere)$|\/peak|daysWithWaitingShare$/;

function mustHoldOfMeasures(system: CareSystem, measures: RunSummary["measures"]): void {
  for (const measure of measuresOf(system)) {
    const found = measures[measure.id];
    must(found !== undefined, `${measure.id} is reported.`);
    const isDue = always.test(measure.id) || (measure.id.endsWith("OnTarget") && system.targetDay !== null);
    must(!isDue || found.count > 0, `${measure.id} has a value.`);
    if (found.count > 0) mustBePossible(measure, found);
  }
}

/** Building less what went: below zero where places go first. What is left of a budget may be less than nothing. */
const mayBeNegative = /balanceGap|^money\//i;

function mustBePossible({ id, unit }: Measure, { mean, interval, percentiles }: MeasureSummary): void {
  const rising = [percentiles.p5, percentiles.p25, percentiles.p50, percentiles.p75, percentiles.p95];
  const lowest = rising[0] ?? NaN;
  const highest = rising.at(-1) ?? NaN;
  const isRising = rising.every((value, i) => i === 0 || (rising[i - 1] ?? 0) <= value);
  must([mean, ...rising].every(Number.isFinite), `${id} is finite.`, () => rising.join(" "));
  must(lowest >= 0 || mayBeNegative.test(id), `${id} is not negative.`, () => lowest);
  must(isRising, `The percentiles of ${id} rise.`, () => rising.join(" "));
  if (unit === "share") must(highest <= 1 + 1e-9, `${id} is at most 1.`, () => highest);
  must(!(interval[0] > mean || interval[1] < mean), `The interval of ${id} holds its mean.`, () => interval.join(" "));
}

function mustHoldOfSeries(id: string, { mean, p10, p50, p90 }: RunSummary["series"][string], points: number): void {
  must(mean.length === points, `${id} has a value for every day.`, () => mean.length);
  const lowest = mayBeNegative.test(id) ? -Infinity : 0;
  for (let day = 0; day < points; day++) {
    const [middle, low, half, high] = [mean[day]!, p10[day]!, p50[day]!, p90[day]!];
    const isRising = lowest <= low && low <= half && half <= high;
    // Of one or two replications these percentiles are the least and the most. Counts are known to a thousandth, and a
    // difference of counts no better than they are.
    const isBetween =
      mayBeNegative.test(id) || (middle >= low - low / 1000 && middle <= high + high / 1000 && Number.isFinite(middle));
    must(isRising && isBetween, `${id} is possible`, () => `on day ${day}: ${[middle, low, half, high].join(" ")}`);
  }
}
