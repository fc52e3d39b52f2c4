import { writeFileSync } from "node:fs";
import { format } from "prettier";
import type { Scenario } from "../packages/sim-core/src/index.ts";
import { toScenario, type WithReasons } from "./zuidwest/grounded.ts";

/** A scenario with its reasons, before these are taken apart. */
export type ScenarioParts = { readonly [K in keyof Omit<Scenario, "provenance">]: WithReasons<Scenario[K]> };

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A scenario as its file must be, byte for byte; short parts on one line, which a person reads more easily. */
export async function toScenarioFile(parts: ScenarioParts): Promise<TextFile> {
  const scenario = toScenario(parts);
  const text = await format(JSON.stringify(scenario), { parser: "json", printWidth: 120 });
  return { name: `${scenario.id}.scenario.json`, text };
}

/** Write files into the folder of the script that makes them. */
export function writeFiles(files: readonly TextFile[], script: string): void {
  for (const { name, text } of files) {
    writeFileSync(new URL(name, script), text);
    console.log(name);
  }
}
