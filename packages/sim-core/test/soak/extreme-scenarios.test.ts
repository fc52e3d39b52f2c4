import { describe, expect, it } from "vitest";
import { parseScenario, toCareSystem, type Scenario } from "../../src/index.ts";
import { expectedEvents } from "../../src/scenario/checks/amount-checks.ts";
import { checkScenario } from "./check-scenario.ts";
import { scenarioNumber } from "./scenario-number.ts";

/** What runs in well under a second; `npm run soak` runs the others too. */
function isQuick(scenario: Scenario): boolean {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) return true;
  const system = toCareSystem(parsed.value);
  return system.days < 1500 && system.forms.length <= 3 && expectedEvents(system) < 20_000;
}

describe("scenarios that fit the format and are extreme in every other way", () => {
  it("are refused with a reason, or run and keep every promise", () => {
    const findings = Array.from({ length: 25 }, (_, number) => scenarioNumber(2026, number))
      .filter(isQuick)
      .map((scenario) => checkScenario(scenario));
    const ran = findings.filter(({ refused }) => refused.length === 0);
    // A generator that is refused all the time, or never, would show nothing.
    expect(ran.length).toBeGreaterThan(12);
    expect(ran.length).toBeLessThan(findings.length);
  });
});
