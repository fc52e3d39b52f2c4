import type { ConditionResult } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import { toDistanceText } from "./distance.ts";

const condition = (p5: number, p95: number, unit: ConditionResult["unit"] = "youths"): ConditionResult => ({
  name: { nl: "wachtenden" },
  outcome: "total/waitingOnTarget",
  ...{ unit, date: null, atMost: 10, metShare: 0.3 },
  value: { mean: 12, p5: 10 + p5, p95: 10 + p95 },
  beyond: { mean: 2, p5, p95 },
});

describe("how far outcomes are from a bound", () => {
  it.each([
    [2, 5, "9 van de 10: 2 tot 5 te veel"],
    [-5, -2, "9 van de 10: 2 tot 5 ruimte over"],
    [0, 4, "9 van de 10: 0 tot 4 te veel"],
    [3, 3, "minstens 9 van de 10: 3 te veel"],
    [-20, 80, "9 van de 10: tussen 20 ruimte over en 80 te veel"],
  ])("from %d to %d is told from the side on which it lies", (p5, p95, band) => {
    expect(toDistanceText(condition(p5, p95), wordsIn("nl")).band).toBe(band);
  });

  it("names the unit at either end where the ends lie on two sides", () => {
    expect(toDistanceText(condition(-0.2, 0.8, "share"), wordsIn("nl")).band).toBe(
      "9 van de 10: tussen 20 procentpunt ruimte over en 80 procentpunt te veel",
    );
  });
});
