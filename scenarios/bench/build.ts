import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { toScenario } from "../zuidwest/grounded.ts";
import { scenarios } from "./scenarios.ts";

/** The common models as scenario files, as they must stand in this folder, byte for byte. */
export function scenarioFiles(): Promise<{ name: string; text: string }[]> {
  return Promise.all(
    scenarios().map(async (parts) => {
      const scenario = toScenario(parts);
      const text = await format(JSON.stringify(scenario), { parser: "json", printWidth: 120 });
      return { name: `${scenario.id}.scenario.json`, text };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, text } of await scenarioFiles()) {
    writeFileSync(new URL(name, import.meta.url), text);
    console.log(name);
  }
}
