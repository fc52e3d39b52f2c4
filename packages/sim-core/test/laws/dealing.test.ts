import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealReplications } from "../../src/index.ts";

const anyRun = fc.record({ first: fc.nat({ max: 5000 }), replications: fc.nat({ max: 3000 }) });
const anyLanes = fc.record({ lanes: fc.integer({ min: 1, max: 8 }), usual: fc.integer({ min: 1, max: 100 }) });

describe("replications that are dealt over lanes", () => {
  it("are each in one part, in order, and no part is larger than usual", () => {
    fc.assert(
      fc.property(anyRun, anyLanes, ({ first, replications }, options) => {
        let next = first;
        for (const part of dealReplications({ first, replications }, options)) {
          expect(part.firstReplication).toBe(next);
          expect(part.replications).toBeGreaterThan(0);
          expect(part.replications).toBeLessThanOrEqual(options.usual);
          next += part.replications;
        }
        expect(next).toBe(first + replications);
      }),
      { seed: 15 },
    );
  });

  it("leave no lane waiting for more than eight of them, where each takes the next part when it is done", () => {
    fc.assert(
      fc.property(anyRun, anyLanes, (run, { lanes, usual }) => {
        const done = new Array<number>(lanes + 1).fill(0);
        for (const { replications } of dealReplications(run, { lanes: lanes + 1, usual })) {
          const first = done.indexOf(Math.min(...done));
          done[first] = done[first]! + replications;
        }
        expect(Math.max(...done) - Math.min(...done)).toBeLessThanOrEqual(8);
      }),
      { seed: 16, numRuns: 1000 },
    );
  });

  it("come in as few parts as they can where there is one lane", () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 100 }), (run, usual) => {
        expect(dealReplications(run, { lanes: 1, usual })).toHaveLength(Math.ceil(run.replications / usual));
      }),
      { seed: 17 },
    );
  });
});
