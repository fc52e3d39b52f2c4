import { readFileSync } from "node:fs";
import { parseScenario, toCareSystem, type CareSystem, type Scenario } from "../src/index.ts";

/** A scenario file by its path from the root of the repository. */
export function readScenario(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.issues.map(({ code, path }) => `${code} at ${path}`).join(", ")}`);
  return parsed.value;
}

export const readSystem = (file: string): CareSystem => toCareSystem(readScenario(file));
