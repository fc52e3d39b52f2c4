import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  batchTransferables,
  createRunShare,
  mergeBatches,
  summariseRun,
  type ReplicationBatch,
} from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { checked, run, smallScenario } from "../support/small-scenario.ts";

const sent = (batch: ReplicationBatch): ReplicationBatch =>
  structuredClone(batch, { transfer: batchTransferables(batch) });

describe("shares in a run", () => {
  it("have together the bytes of the whole run, however it is dealt, and keep nothing of a run before", () => {
    const dealing = fc.array(fc.record({ of: fc.nat(2), replications: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyScenario, dealing, (scenario, parts) => {
        const shares = [createRunShare(), createRunShare(), createRunShare()];
        const used = new Set<(typeof shares)[number]>();
        for (const time of ["aborted", "whole"]) {
          for (const share of shares) {
            if (time === "aborted") share.begin(scenario, 1);
            else share.beginAgain();
          }
          let first = time === "aborted" ? 100 : 0;
          for (const { of, replications } of parts) {
            shares[of]!.simulate(first, replications);
            used.add(shares[of]!);
            first += replications;
          }
        }
        const whole = mergeBatches([...used].map((share) => sent(share.give())));
        const total = parts.reduce((sum, { replications }) => sum + replications, 0);
        expect(JSON.stringify(summariseRun(scenario, whole, 1))).toBe(JSON.stringify(run(scenario, total).summary));
      }),
      { numRuns: 15, seed: 15, endOnFailure: true },
    );
  });

  it("give what they have once, and nothing before anything was begun or simulated", () => {
    const share = createRunShare();
    expect(() => share.simulate(0, 1)).toThrow("no scenario");
    expect(() => share.give()).toThrow("No share");
    share.begin(checked(smallScenario({ perYear: 50, places: 30, stay: 20 })), 1);
    expect(() => share.give()).toThrow("no batches");
    share.simulate(0, 2);
    expect(share.give().replications).toEqual(Int32Array.of(0, 1));
    expect(() => share.give()).toThrow("No share");
  });
});
