import { fileURLToPath } from "node:url";
import { toScenarioFile, writeFiles, type TextFile } from "../scenario-file.ts";
import { realisedOfGooi } from "./realised.ts";
import * as scenarios from "./scenarios.ts";

/** The files of Gooi en Vechtstreek as they must stand in this folder, byte for byte. */
export async function filesOfGooi(): Promise<TextFile[]> {
  return [
    ...(await Promise.all(Object.values(scenarios).map((parts) => toScenarioFile(parts())))),
    ...realisedOfGooi(),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFiles(await filesOfGooi(), import.meta.url);
