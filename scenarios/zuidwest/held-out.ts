import { numbersOf, scenarioWith, steadyStateOf, type Scenario } from "../../packages/sim-core/src/index.ts";
import { calibrationOfReferenceYear } from "./calibration.ts";
import { factNumber, findFact } from "./facts.ts";
import { fit } from "./fitted.ts";

/** A figure that the calibration has not seen, beside what the fitted model makes of it. */
export interface HeldOutFigure {
  readonly id: string;
  readonly measured: number;
  readonly model: number;
  /** By chance in the measured count, and in what the model rests on. */
  readonly standardError: number;
  /** (measured - model) / standard error. */
  readonly off: number;
}

const calibration = calibrationOfReferenceYear();
const longStays = "total/staysOver12MonthsShare";
const old = "total/placedFrom16Share";

/**
 * Stays over a year in 2017 and 2018, from nothing but the ages of those who were placed then: in 2017 57% were 16 or 17,
 * and the birthday cuts their stays off. Stays themselves are those fitted to 2019.
 */
export function tailsOfOtherYears(scenario: Scenario): HeldOutFigure[] {
  return ["2017", "2018"].map((year) => {
    const measured = factNumber(`zw.los.over12m[${year}]`);
    const ages = factNumber(`zw.age.16to18[${year}]`);
    const model = longStaysAt(scenario, ages);
    const bySet = fit.sets.map(({ values }) =>
      longStaysAt(scenarioWith(scenario, numbersOf(calibration, values)), ages),
    );
    const ofModel = spreadOf(bySet);
    const ofCount = Math.sqrt((measured * (1 - measured)) / factNumber("zw.placements.2019"));
    return toFigure(`${longStays} ${year}`, { measured, model, standardError: Math.hypot(ofModel, ofCount) });
  });
}

/** The share of long stays when this share of the placed is 16 or 17: new youths as much older as that takes. */
function longStaysAt(scenario: Scenario, placedFrom16: number): number {
  const withBelow16 = (share: number) =>
    steadyStateOf(
      scenarioWith(
        scenario,
        Object.fromEntries(
          Object.entries(calibration.sets)
            .filter(([, names]) => names[0] === "below16")
            .map(([pointer]) => [pointer, share]),
        ),
      ),
    );
  let [low, high] = [0.1, 0.95];
  for (let halving = 0; halving < 12; halving++) {
    const middle = (low + high) / 2;
    if ((withBelow16(middle)[old] ?? NaN) > placedFrom16) low = middle;
    else high = middle;
  }
  return withBelow16((low + high) / 2)[longStays] ?? NaN;
}

/** The stock on five days of 2019 by one count and on two by another: each by itself against the mean of the model. */
export function stockOf2019(): HeldOutFigure[] {
  const regions = Object.values(findFact("zw.stock.region2019").value as Record<string, Record<string, number>>);
  const dates = Object.keys(regions[0] ?? {});
  const byDate = dates.map((date) => [date, regions.reduce((sum, region) => sum + (region[date] ?? NaN), 0)] as const);
  const byProvider = ["2019-01-01", "2020-01-01"].map(
    (date) => [`${date} (zw.stock.peildatum)`, factNumber(`zw.stock.peildatum[${date}]`)] as const,
  );
  const model = fit.outcomes["total/meanInCare"] ?? NaN;
  // A stock of youths who do not wait for each other varies by its root.
  return [...byDate, ...byProvider].map(([date, measured]) =>
    toFigure(`total/inCare ${date}`, { measured, model, standardError: Math.sqrt(model) }),
  );
}

/** Where the stock of 2019 comes from, if stays are as long whatever the region: placements say how it divides. */
export function stockByRegion(): HeldOutFigure[] {
  const stock = findFact("zw.stock.region2019").value as Record<string, Record<string, number>>;
  const all = fit.outcomes["total/meanInCare"] ?? NaN;
  return Object.entries(stock).map(([region, byDate]) => {
    const measured = meanOverYear(Object.values(byDate));
    const placements = factNumber(`zw.placements.2019.region[${region}]`);
    const model = (all * placements) / factNumber("zw.placements.2019");
    const standardError = Math.sqrt(model * partLeftInYear + (model * model) / placements);
    return toFigure(`region/${region}/meanInCare`, { measured, model, standardError });
  });
}

/**
 * The mean over a year of a stock that varies by its root, and of which those in it stay another 0.7 years on average,
 * varies less: by the part 2 (a - a² (1 - exp(-1 / a))) of it, a = 0.7.
 */
const partLeftInYear = 2 * (0.7 - 0.49 * (1 - Math.exp(-1 / 0.7)));

/** Over five dates, a quarter apart, with straight lines between. */
function meanOverYear([first = NaN, second = NaN, third = NaN, fourth = NaN, last = NaN]: readonly number[]): number {
  return (first / 2 + second + third + fourth + last / 2) / 4;
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}

function toFigure(id: string, parts: Pick<HeldOutFigure, "measured" | "model" | "standardError">): HeldOutFigure {
  return { id, ...parts, off: (parts.measured - parts.model) / parts.standardError };
}
