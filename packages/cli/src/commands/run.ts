import { toRunDocument } from "../documents/run-document.ts";
import { writeJson } from "../documents/write-json.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { runReport } from "../print/run-report.ts";
import { wrap } from "../print/text-table.ts";
import { voiceIn, type Voice } from "../print/voice.ts";
import { checkResultsOf } from "../report/check-results.ts";
import { goalResultOf } from "../report/goal-result.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { simulateFiles } from "../simulation/simulate-files.ts";
import type { Command } from "./command.ts";

/** Simulate one scenario and show what comes out. */
export const run: Command = async ({ operands, settings }, world) => {
  const voice = voiceIn(settings.language);
  const files = readScenarioFiles(operands, world, settings.language);
  const [outcome] = await simulateFiles(files, settings, world);
  if (outcome === undefined) throw new Error("No scenario was simulated.");
  world.print(settings.json ? writeJson(toRunDocument(outcome)) : runReport(outcome, voice));
  if (!settings.strict) return exitCodes.fine;
  const { verdict, exitCode } = judge(outcome, voice);
  if (verdict.length > 0) world.report(`${verdict.flatMap((text) => wrap(text)).join("\n")}\n`);
  return exitCode;
};

/** With `--strict`: the goal must be met in more than half of the replications, and every check must pass. */
function judge(outcome: RunOutcome, { texts }: Voice): { verdict: string[]; exitCode: ExitCode } {
  const goal = goalResultOf(outcome);
  const verdict: string[] = [];
  const checksPass = !Object.values(checkResultsOf(outcome.summary.checks)).includes(false);
  if (!checksPass) verdict.push(texts.report.strictChecks);
  const meetsGoal = goal === null || goal.metShare > 0.5;
  if (goal === null) verdict.push(texts.report.strictNoGoal);
  else verdict.push(texts.report.strictGoal(goal.metShare, outcome.summary.replications));
  return { verdict, exitCode: checksPass && meetsGoal ? exitCodes.fine : exitCodes.normMissed };
}
