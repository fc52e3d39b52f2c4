import { messagesIn } from "../i18n/messages.ts";
import { toCompareDocument } from "../documents/compare-document.ts";
import { writeJson } from "../documents/write-json.ts";
import { exitCodes } from "../exit-codes.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { makePackageFolder, writePackage } from "../io/write-package.ts";
import { comparisonReport } from "../print/comparison-report.ts";
import { plainLine } from "../print/text-table.ts";
import { voiceIn } from "../print/voice.ts";
import { comparisonOf } from "../report/comparison.ts";
import { simulateFiles } from "../simulation/simulate-files.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Simulate scenarios with the same youths and hold each against the first. */
export const compare: Command = async ({ operands, settings }, world) => {
  const repeated = operands.filter((file, index) => operands.indexOf(file) < index);
  if (repeated.length > 0) {
    const { sameFileTwice } = messagesIn(settings.language).problems;
    throw new WrongInput(repeated.map((file) => `${plainLine(file)}: ${sameFileTwice}`));
  }
  const files = readScenarioFiles(operands, world, settings.language);
  makePackageFolder(settings, world);
  const [basis, ...others] = await simulateFiles(files, settings, world);
  if (basis === undefined) throw new Error("No scenario was simulated.");
  writePackage([basis, ...others], settings, world);
  const comparison = comparisonOf(basis, others);
  const voice = voiceIn(settings.language);
  world.print(settings.json ? writeJson(toCompareDocument(comparison)) : comparisonReport(comparison, voice));
  return exitCodes.fine;
};
