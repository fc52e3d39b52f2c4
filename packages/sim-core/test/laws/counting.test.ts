import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, countOfBin } from "../../src/statistics/count-bins.ts";
import {
  addCounts,
  addHistograms,
  countQuantiles,
  createCountHistograms,
} from "../../src/statistics/count-histograms.ts";

const counts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 6, maxLength: 60 });

describe("histograms of counts", () => {
  it("give the smallest count that enough of the observations do not exceed", () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (observations, share) => {
        const histograms = createCountHistograms(1);
        addCounts([histograms], Int32Array.from(observations));
        const sorted = observations.toSorted((a, b) => a - b);
        const expected = sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)]!;
        const [found] = countQuantiles(histograms, 0, [share]);
        expect(found).toBe(countOfBin(binOf(expected)));
      }),
      { seed: 3 },
    );
  });

  it("are the same however the observations were dealt", () => {
    fc.assert(
      fc.property(counts, fc.nat(), (observations, cut) => {
        const at = cut % (observations.length + 1);
        const whole = createCountHistograms(1);
        addCounts([whole], Int32Array.from(observations));
        const parts = createCountHistograms(1);
        for (const part of [observations.slice(at), observations.slice(0, at)]) {
          const other = createCountHistograms(1);
          addCounts([other], Int32Array.from(part));
          addHistograms(parts, other);
        }
        expect(parts).toEqual(whole);
      }),
      { seed: 4 },
    );
  });

  it("know a count to within a thousandth, however large", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (count) => {
        const found = countOfBin(binOf(count));
        expect(found).toBeLessThanOrEqual(count);
        expect(count - found).toBeLessThanOrEqual(count / 1000);
        if (count < 2048) expect(found).toBe(count);
      }),
      { seed: 5 },
    );
  });
});
