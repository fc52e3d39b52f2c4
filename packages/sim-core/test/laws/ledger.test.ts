import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScenarioSimulation, toCareSystem } from "../../src/index.ts";
import { mustHoldOfLedger } from "../soak/must-hold-of-ledger.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { extremeMoney, paid } from "../support/extreme-money.ts";
import { checked } from "../support/small-scenario.ts";

describe("the ledger of any run", () => {
  it("adds up to the cent, with every day of a place and of a youth in one line", () => {
    let lines = 0;
    fc.assert(
      fc.property(anyScenario, extremeMoney, (plain, money) => {
        const at = (part: number): string => (part < 0.5 ? "2021-02-01" : "2022-02-01");
        const scenario = checked({
          ...plain,
          period: { ...plain.period, end: "2022-03-31" },
          money: JSON.parse(JSON.stringify(paid({ ...money, priceLevel: 2021 }, plain.careForms, at))) as unknown,
        });
        const system = toCareSystem(scenario);
        const batch = createScenarioSimulation(scenario, 5).run(0, 1);
        mustHoldOfLedger(scenario, { system, batch, seed: 5 });
        lines++;
      }),
      { numRuns: 12, seed: 7 },
    );
    expect(lines).toBe(12);
  });
});
