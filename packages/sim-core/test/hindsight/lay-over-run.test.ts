import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { layOver, layOverRun, parseRealised, parseScenario, runScenario, type Realised } from "../../src/index.ts";

const scenario = (() => {
  const file = new URL("../../../../scenarios/zuidwest/terugblik.scenario.json", import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("A scenario that comes with the project cannot be read.");
  return parsed.value;
})();

function realised(csv: string): Realised {
  const parsed = parseRealised(csv, scenario);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ code }) => code).join());
  return parsed;
}

describe("realised figures over a finished run", () => {
  const run = runScenario(scenario, { seed: 3, replications: 30 });

  it("are judged as they are over replications run again", () => {
    const stocks = realised(
      "date,form,measure,value\n2020-04-01,total,inCare,270\n2020-07-01,closed,inCare,250\n2020-07-01,total,waiting,9\n2020-10-01,closed,places,240\n",
    );
    const { hindsight, notInRun } = layOverRun(run, stocks);
    const again = layOver(scenario, stocks, { seed: 3, replications: 30 });
    expect(notInRun).toEqual([]);
    expect(hindsight?.coverage80).toEqual(again.coverage80);
    again.figures.forEach(({ mean, sd, error, standardisedError, ...rest }, index) => {
      const figure = hindsight?.figures[index];
      expect(figure).toMatchObject(rest);
      // The sums are the same but for the order in which they were made.
      expect(figure?.mean).toBeCloseTo(mean, 9);
      expect(figure?.sd).toBeCloseTo(sd, 9);
      expect(figure?.error).toBeCloseTo(error, 9);
      expect(figure?.standardisedError === null).toBe(standardisedError === null);
      expect(figure?.standardisedError ?? 0).toBeCloseTo(standardisedError ?? 0, 9);
    });
  });

  it("are set apart where a run keeps no counts by day", () => {
    const mixed = realised(
      "datum;vorm;maat;waarde;regio\n2020-07-01;totaal;in zorg;250;\n2020-07-01;totaal;in zorg;100;haaglanden\n2020-H2;totaal;instroom;150;\n",
    );
    const { hindsight, notInRun } = layOverRun(run, mixed);
    expect(hindsight?.figures.map(({ line }) => line)).toEqual([2]);
    expect(notInRun.map(({ line }) => line)).toEqual([3, 4]);
    expect(layOverRun(run, { figures: mixed.figures.slice(1), outsideRun: [] }).hindsight).toBeNull();
  });
});
