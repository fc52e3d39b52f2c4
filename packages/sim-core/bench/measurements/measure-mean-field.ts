import type { Effort } from "../effort.ts";
import { spreadOf, type Spread } from "../spread.ts";
import { runMeanField, toCareSystem } from "../../src/index.ts";
import { readHoutskoolschets } from "./houtskoolschets.ts";

export interface MeanFieldTimes {
  readonly weeklyMilliseconds: Spread;
  readonly dailyMilliseconds: Spread;
}

/** One run of the mean-field engine on houtskoolschets, its tables included. */
export function measureMeanField({ meanFieldRuns }: Effort): MeanFieldTimes {
  const system = toCareSystem(readHoutskoolschets());
  const time = (stepDays: 1 | 7): Spread => {
    const times: number[] = [];
    // As many again to warm up.
    for (let run = -meanFieldRuns; run < meanFieldRuns; run++) {
      const start = performance.now();
      runMeanField(system, { stepDays });
      if (run >= 0) times.push(performance.now() - start);
    }
    return spreadOf(times);
  };
  return { weeklyMilliseconds: time(7), dailyMilliseconds: time(1) };
}
