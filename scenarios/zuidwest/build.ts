import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { withChoices } from "./choices.ts";
import { calibrationOfReferenceYear } from "./calibration.ts";
import { toScenario } from "./grounded.ts";
import { realisedOfZuidwest } from "./realised.ts";
import { quality } from "./quality.ts";
import * as readings from "./readings.ts";
import * as scenarios from "./scenarios.ts";

export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

/** The scenario files of Zuidwest as they must stand in this folder, byte for byte. */
export function scenarioFiles(): Promise<ScenarioFile[]> {
  const files = [...Object.values(scenarios), ...Object.values(readings)].map(async (parts) => {
    const scenario = { ...withChoices(toScenario(parts())), quality };
    return { name: `${scenario.id}.scenario.json`, text: await toText(scenario) };
  });
  return Promise.all(files);
}

/** The file that says what the reference year is fitted to, and which of its numbers are. */
export async function calibrationFile(): Promise<ScenarioFile> {
  return { name: "ijkjaar-2019.calibration.json", text: await toText(calibrationOfReferenceYear()) };
}

/** Short parts on one line, which a person reads more easily than one value a line. */
function toText(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: "json", printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(realisedOfZuidwest())) {
    writeFileSync(new URL(`realised/${name}`, import.meta.url), text);
  }
  for (const { name, text } of [await calibrationFile(), ...(await scenarioFiles())]) {
    writeFileSync(new URL(name, import.meta.url), text);
    console.log(name);
  }
}
