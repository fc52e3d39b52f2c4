import { readFileSync } from "node:fs";
import { parseScenario, runMeanField, toCareSystem, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { loadScale, offeredLoad } from "./load.ts";

function shipped(name: string): Scenario {
  const file = new URL(`../../../../scenarios/zuidwest/${name}.scenario.json`, import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name} has issues.`);
  return parsed.value;
}

describe("what a knob comes to, as a rule of thumb", () => {
  it("is near what the model says of the youths in care when places do not run out", () => {
    const basis = shipped("ijkjaar-2019");
    const more = { ...basis, arrivals: { ...basis.arrivals, perYear: 330 } };
    const inCare = (scenario: Scenario) =>
      runMeanField(toCareSystem(scenario), { stepDays: 7 }).measures["total/meanInCare"] ?? NaN;
    const byThumb = (offeredLoad(more) - offeredLoad(basis)) * loadScale(basis);
    const byModel = inCare(more) - inCare(basis);
    expect(Math.abs(byThumb - byModel) / byModel).toBeLessThan(0.2);
  });
});
