import { goalResultOf, measuresOf, nearest, toCareSystem } from "@plaatsbepaling/sim-core";
import type { Request } from "../command-line/settings.ts";
import { toRunDocument } from "../documents/run-document.ts";
import { writeJson } from "../documents/write-json.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { readScenarioFiles, type ScenarioFile } from "../io/read-scenario-file.ts";
import { makePackageFolder, writePackage } from "../io/write-package.ts";
import { runReport } from "../print/run-report.ts";
import { wrap } from "../print/text-table.ts";
import { voiceIn, type Voice } from "../print/voice.ts";
import { checkResultsOf } from "../report/check-results.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { simulateFiles } from "../simulation/simulate-files.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Simulate one scenario and show what comes out. */
export const run: Command = async ({ operands, settings }, world) => {
  const voice = voiceIn(settings.language);
  const files = readScenarioFiles(operands, world, settings.language);
  checkPrecision(files, settings);
  makePackageFolder(settings, world);
  const [outcome] = await simulateFiles(files, settings, world);
  if (outcome === undefined) throw new Error("No scenario was simulated.");
  writePackage([outcome], settings, world);
  world.print(settings.json ? writeJson(toRunDocument(outcome)) : runReport(outcome, voice));
  if (!settings.strict) return exitCodes.fine;
  const { verdict, exitCode } = judge(outcome, voice);
  if (verdict.length > 0) world.report(`${verdict.flatMap((text) => wrap(text)).join("\n")}\n`);
  return exitCode;
};

/** The outcome that must be precise has to be one of the scenario. */
function checkPrecision(files: readonly ScenarioFile[], { precision, language }: Request["settings"]): void {
  if (precision === null) return;
  const problems = files.flatMap(({ scenario }) => {
    const known = measuresOf(toCareSystem(scenario)).map(({ id }) => id);
    if (known.includes(precision.measure)) return [];
    return [messagesIn(language).problems.unknownMeasure(precision.measure, nearest(precision.measure, known))];
  });
  if (problems.length > 0) throw new WrongInput(problems, { isAboutWords: true });
}

/** With `--strict`: the goal must be met in more than half of the replications, every check must pass, and the precision be reached. */
function judge(outcome: RunOutcome, { texts }: Voice): { verdict: string[]; exitCode: ExitCode } {
  const goal = goalResultOf(outcome.system, outcome.batch);
  const verdict: string[] = [];
  const checksPass = !Object.values(checkResultsOf(outcome.summary.checks)).includes(false);
  if (!checksPass) verdict.push(texts.report.strictChecks);
  const meetsGoal = goal === null || goal.metShare > 0.5;
  if (goal === null) verdict.push(texts.report.strictNoGoal);
  else verdict.push(texts.report.strictGoal(goal.metShare, outcome.summary.replications));
  const isPrecise = outcome.reached?.isReached ?? true;
  if (!isPrecise) verdict.push(texts.uncertainty.strictPrecision);
  return { verdict, exitCode: checksPass && meetsGoal && isPrecise ? exitCodes.fine : exitCodes.normMissed };
}
