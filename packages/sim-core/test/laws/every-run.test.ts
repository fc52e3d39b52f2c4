import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  batchTransferables,
  createBatchGatherer,
  createSimulation,
  mergeBatches,
  type ReplicationBatch,
  runScenario,
  summariseRun,
  toCareSystem,
  type Scenario,
} from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { checked, run } from "../support/small-scenario.ts";

describe("whatever the scenario", () => {
  it("nobody is lost, no form holds more than its places, and both sides of Little's law are equal", () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(1000), (scenario, seed) => {
        const { summary } = run(scenario, 3, seed);
        for (const [id, { count, mean }] of Object.entries(summary.measures)) {
          if (count > 0 && !id.includes("shortage") && !id.includes("BalanceGap"))
            expect(mean, id).toBeGreaterThanOrEqual(0);
          if (id.endsWith("Share") && count > 0) expect(mean, id).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const [id, { p10, p50, p90, mean }] of Object.entries(summary.series)) {
          expect(p10.every((value, day) => value <= p50[day]! && p50[day]! <= p90[day]!)).toBe(true);
          if (!id.includes("balanceGap")) expect(mean.every((value) => value >= 0)).toBe(true);
        }
      }),
      { numRuns: 40, seed: 11, endOnFailure: true },
    );
  });

  it("the same seed gives the same bytes, however the replications are dealt and sent", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const whole = JSON.stringify(run(scenario, 5).summary);
        const simulation = createSimulation(toCareSystem(checked(scenario)), 1);
        const parts = [simulation.run(3, 2), simulation.run(0, 1), simulation.run(1, 2)];
        const sent = parts.map((part) => structuredClone(part, { transfer: batchTransferables(part) }));
        expect(JSON.stringify(summariseRun(scenario, mergeBatches(sent), 1))).toBe(whole);
      }),
      { numRuns: 15, seed: 12, endOnFailure: true },
    );
  });

  it("the same seed gives the same bytes, however the replications are gathered, and what was given stays as it was", () => {
    const way = fc.constantFrom("count", "add", "take");
    fc.assert(
      fc.property(anyScenario, fc.tuple(way, way, way), (scenario, [first, second, third]) => {
        const simulation = createSimulation(toCareSystem(checked(scenario)), 1);
        const gathered = createBatchGatherer();
        const gather = (how: typeof first, from: number, replications: number) => {
          if (how === "count") simulation.gather(gathered, from, replications);
          else gathered[how](simulation.run(from, replications));
        };
        gather(first, 0, 2);
        const early = gathered.whole();
        gather(second, 4, 1);
        gather(third, 2, 2);
        const textOf = (batch: ReplicationBatch) => JSON.stringify(summariseRun(scenario, batch, 1));
        expect(textOf(gathered.whole())).toBe(JSON.stringify(run(scenario, 5).summary));
        expect(textOf(early)).toBe(JSON.stringify(run(scenario, 2).summary));
      }),
      { numRuns: 30, seed: 14, endOnFailure: true },
    );
  });

  it("another seed gives another course", () => {
    fc.assert(
      fc.property(
        anyScenario.filter(({ arrivals }) => arrivals.perYear > 20),
        (scenario) => {
          const [first, second] = [1, 2].map((seed) => run(scenario, 2, seed).summary.series);
          expect(first).not.toEqual(second);
        },
      ),
      { numRuns: 5, seed: 13, endOnFailure: true },
    );
  });

  it("the order of names in the file moves nothing", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(run(reversed(scenario), 2).summary.measures).toEqual(run(scenario, 2).summary.measures);
      }),
      { numRuns: 15, seed: 14, endOnFailure: true },
    );
  });
});

describe("the same youths in two scenarios", () => {
  it("a form and a profile that nobody uses move nobody else", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const before = run(scenario, 2).summary.measures;
        const extra = structuredClone(scenario);
        extra.careForms["aa"] = { name: { nl: "ongebruikt" }, role: "alternative" };
        extra.profiles["o"] = { ...scenario.profiles["p0"]!, weight: 0 };
        const after = run(extra, 2).summary.measures;
        for (const [id, summary] of Object.entries(before)) expect(after[id], id).toEqual(summary);
      }),
      { numRuns: 15, seed: 15, endOnFailure: true },
    );
  });

  it("are referred on the same days when the places differ", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const more = structuredClone(scenario);
        more.careForms["a"]!.locations!["one"]!.placesAtStart += 5;
        more.return.share = 0;
        const fewer = { ...structuredClone(scenario), return: more.return };
        const measure = "total/newReferralsPerYear";
        expect(run(more, 2).summary.measures[measure]).toEqual(run(fewer, 2).summary.measures[measure]);
      }),
      { numRuns: 10, seed: 16, endOnFailure: true },
    );
  });

  it("a higher inflow adds youths and moves none", () => {
    const base = checked({ ...plain(), arrivals: { perYear: 100 } });
    const more = checked({ ...plain(), arrivals: { perYear: 130 } });
    const days = (scenario: Scenario) => runScenario(scenario, { seed: 5, replications: 200 }).batch;
    const [few, many] = [days(base), days(more)];
    // Two independent Poisson numbers of 100 and 130 differ by chance with a variance of 230; thinning leaves the 30.
    const differences = Array.from(few.replications, (_, row) => referred(many, row) - referred(few, row));
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / differences.length;
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(mean - 30)).toBeLessThan(1.3);
    expect(variance).toBeLessThan(45);
  });
});

function referred(batch: ReturnType<typeof runScenario>["batch"], row: number): number {
  return batch.outcomes[(row * batch.outcomes.length) / batch.replications.length]!;
}

function plain(): Record<string, unknown> {
  const [scenario] = fc.sample(anyScenario, { numRuns: 1, seed: 17, endOnFailure: true });
  return {
    ...scenario,
    period: { start: "2021-01-01", end: "2021-12-31" },
    return: { share: 0, afterDays: 1, newProfileShare: 0, untilAge: 18 },
  };
}

function reversed(value: Scenario): Scenario {
  const turn = <Part>(record: Readonly<Record<string, Part>>): Record<string, Part> =>
    Object.fromEntries(Object.entries(record).reverse());
  return {
    ...value,
    careForms: turn(value.careForms),
    profiles: turn(value.profiles),
    regions: turn(value.regions),
    outflow: { ...value.outflow, destinations: turn(value.outflow.destinations) },
    startingPosition: { ...value.startingPosition, inCare: value.startingPosition.inCare.toReversed() },
  };
}
