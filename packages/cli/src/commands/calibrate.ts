import {
  calibrate as fitScenario,
  calibrationReport,
  fittedDifferences,
  toFittedDocument,
  type FittedDocument,
} from "@plaatsbepaling/sim-core";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { readCalibrationFile, type CalibrationFile } from "../io/read-calibration-file.ts";
import { readTextFile } from "../io/read-text-file.ts";
import { reportWriters } from "../reports/report-writers.ts";
import { mustBeWritable, printOrWrite } from "../io/print-or-write.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";
import type { Settings } from "../command-line/settings.ts";
import type { Command } from "./command.ts";
import { writeJson } from "../documents/write-json.ts";

/** Fit the free numbers of a scenario to what was measured, and say how well they fit. */
export const calibrate: Command = ({ operands: [path = ""], settings }, world) => {
  const file = readCalibrationFile(path, world, settings.language);
  if (!settings.check) mustBeWritable(settings, world);
  const fit = toFittedDocument(fitScenario(file.calibration, file.scenario));
  if (settings.check) return compareWithFile(file, fit, { settings, world });
  const text = settings.json
    ? writeJson(fit)
    : reportWriters[settings.format](calibrationReport(file.calibration, fit, settings.language));
  return printOrWrite(text, settings, world);
};

/** Whether the file beside it says the same. */
function compareWithFile(
  { fittedPath }: CalibrationFile,
  fit: FittedDocument,
  { settings, world }: { settings: Settings; world: World },
): ExitCode {
  const { calibration: texts } = messagesIn(settings.language);
  const name = plainLine(fittedPath);
  const text = readTextFile(fittedPath, world, settings.language);
  if ("problem" in text) throw new WrongInput([`${name}: ${text.problem}`]);
  const known = toFitted(text.value);
  if (known === null) throw new WrongInput([texts.notAFit(name)]);
  const differences = fittedDifferences(known, fit);
  world.print(`${[texts.verdict(name, differences.length), ...differences.map((line) => `  ${line}`)].join("\n")}\n`);
  return differences.length === 0 ? exitCodes.fine : exitCodes.normMissed;
}

/** Written by this program, so only its outline is looked at. */
function toFitted(text: string): FittedDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    const isFit = typeof value === "object" && value !== null && "formatVersion" in value && "parameters" in value;
    return isFit ? (value as FittedDocument) : null;
  } catch {
    return null;
  }
}
