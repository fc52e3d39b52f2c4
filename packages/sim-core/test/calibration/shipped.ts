import { readFileSync } from "node:fs";
import { parseScenario, type FittedDocument, type Scenario } from "../../src/index.ts";

const textOf = (name: string): string =>
  readFileSync(new URL(`../../../../scenarios/zuidwest/${name}`, import.meta.url), "utf8");

/** A scenario of Zuidwest as it is shipped. */
export function shippedScenario(name: string): Scenario {
  const parsed = parseScenario(textOf(`${name}.scenario.json`));
  if (!parsed.ok) throw new Error(`${name} has issues.`);
  return parsed.value;
}

/** The calibration of the reference year, as text, and what it found. */
export const shippedCalibration = (): string => textOf("ijkjaar-2019.calibration.json");
export const shippedFit = (): FittedDocument => JSON.parse(textOf("ijkjaar-2019.fitted.json")) as FittedDocument;
