import { fileURLToPath } from "node:url";
import { toScenarioFile, writeFiles, type TextFile } from "../scenario-file.ts";
import * as scenarios from "./scenarios.ts";

/** The files of Noordoostpolder as they must stand in this folder, byte for byte. */
export function filesOfNoordoostpolder(): Promise<TextFile[]> {
  return Promise.all(Object.values(scenarios).map((parts) => toScenarioFile(parts())));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFiles(await filesOfNoordoostpolder(), import.meta.url);
