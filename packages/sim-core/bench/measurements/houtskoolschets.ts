import { readScenario } from "../read-system.ts";
import type { Scenario } from "../../src/index.ts";

/** The scenario with every rule on. */
export const readHoutskoolschets = (): Scenario => readScenario("scenarios/zuidwest/houtskoolschets.scenario.json");
