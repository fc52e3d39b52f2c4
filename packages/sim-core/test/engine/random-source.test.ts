import { describe, expect, it } from "vitest";
import { drawUniform, mix, mixAgain, nameWord, replicationKey } from "../../src/engine/random-source.ts";
import { toRunKey } from "../../src/engine/run-key.ts";

const draws = 200_000;

/** Chi-square of counts that should be equal, as a number of standard deviations from what chance gives. */
function surprise(counts: ArrayLike<number>): number {
  const cells = counts.length;
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const expected = total / cells;
  const chiSquare = Array.from(counts).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chiSquare - (cells - 1)) / Math.sqrt(2 * (cells - 1));
}

const run = toRunKey(1);
/** The many ways in which keys and numbers follow each other in a run: each must look like chance. */
const sequences: readonly [string, (i: number) => number][] = [
  ["draw numbers of one youth", (i) => drawUniform(run.first, run.second, i)],
  ["one purpose over steps", (i) => drawUniform(run.first, run.second, 6 + 32 * i)],
  ["neighbouring youths, one purpose", (i) => drawUniform(mix(run.first + i), mixAgain(run.second + i), 6)],
  [
    "neighbouring youths, two purposes in turn",
    (i) => drawUniform(mix(run.first + (i >> 1)), mixAgain(run.second + (i >> 1)), 6 + (i & 1)),
  ],
  [
    "neighbouring replications",
    (i) => {
      const key = replicationKey(run, i);
      return drawUniform(key.first, key.second, 1);
    },
  ],
  [
    "neighbouring seeds",
    (i) => {
      const key = toRunKey(i % 2000);
      return drawUniform(key.first, key.second, Math.floor(i / 2000));
    },
  ],
];

describe.each(sequences)("draws by %s", (name, draw) => {
  const count = name === "neighbouring seeds" ? 20_000 : draws;
  const values = Float64Array.from({ length: count }, (_, i) => draw(i));

  it("are above 0, below 1 and spread evenly", () => {
    const cells = new Uint32Array(256);
    for (const value of values) cells[Math.floor(value * 256)]! += 1;
    expect(values.filter((value) => !(value > 0 && value < 1))).toHaveLength(0);
    expect(Math.abs(surprise(cells))).toBeLessThan(4);
  });

  it("are spread evenly in pairs of neighbours and in their last bits", () => {
    const pairs = new Uint32Array(1024);
    const lastBits = new Uint32Array(64);
    for (let i = 1; i < values.length; i += 2) {
      pairs[Math.floor(values[i - 1]! * 32) * 32 + Math.floor(values[i]! * 32)]! += 1;
      lastBits[Math.floor(values[i]! * 4_294_967_296) % 64]! += 1;
    }
    expect(Math.abs(surprise(pairs))).toBeLessThan(4);
    expect(Math.abs(surprise(lastBits))).toBeLessThan(4);
  });

  it("do not go up and down together", () => {
    for (const lag of [1, 2, 3, 5, 32]) {
      let sum = 0;
      for (let i = lag; i < values.length; i++) sum += (values[i]! - 0.5) * (values[i - lag]! - 0.5);
      const correlation = (12 * sum) / (values.length - lag);
      expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(values.length));
    }
  });
});

describe("the word of a name", () => {
  it("differs for the names that a scenario may have", () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `profile/${i.toString(36)}`);
    // Among 20,000 words of 32 bits one in 20 has a pair by chance; a poor hash has hundreds.
    expect(new Set(names.map(nameWord)).size).toBeGreaterThan(names.length - 3);
  });
});
