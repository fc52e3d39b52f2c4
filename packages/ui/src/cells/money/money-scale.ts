import type { Scenario } from "@plaatsbepaling/sim-core";
import { systemOf } from "../../simulation/system-of.ts";

export type MoneyUnit = "million" | "thousand";

/** In what amounts are counted: so many euro, written with so many decimals. */
export interface MoneyScale {
  readonly unit: MoneyUnit;
  readonly euro: number;
  readonly decimals: number;
}

const inMillions: MoneyScale = { unit: "million", euro: 1e6, decimals: 1 };
const inThousands: MoneyScale = { unit: "thousand", euro: 1e3, decimals: 0 };

/** Millions, or thousands where what is left or lacking in a year never comes to one: there "0,0" would say nothing. */
export function moneyScale(results: readonly (number | null)[]): MoneyScale {
  const largest = Math.max(0, ...results.map((euro) => Math.abs(euro ?? 0)));
  return largest < 950_000 ? inThousands : inMillions;
}

/** The least budget of a year whose results are told in millions: what is a small part of it still has a digit. */
const smallestInMillions = 5e6;

/** By the budget of a year, whatever is left of it: a figure that is watched keeps its unit while a knob is held. */
export function scaleOfSquare(scenario: Scenario): MoneyScale {
  const square = systemOf(scenario).money?.square;
  if (square === undefined) return inMillions;
  return square.placeEquivalents * square.pricePerYear < smallestInMillions ? inThousands : inMillions;
}
