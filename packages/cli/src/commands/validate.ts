import { exitCodes } from "../exit-codes.ts";
import { readScenarioFile } from "../io/read-scenario-file.ts";
import { issueLines } from "../print/issue-lines.ts";
import { inLanguage, voiceIn } from "../print/voice.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Say of every file whether it can be run, and if not, everything that is wrong with it. Runs nothing. */
export const validate: Command = ({ operands, settings }, world) => {
  const voice = voiceIn(settings.language);
  const files = operands.map((path) => readScenarioFile(path, world, settings.language));
  const good = files.flatMap((file) => {
    if ("problems" in file) return [];
    const line = voice.texts.report.goodFile(file.file, inLanguage(voice, file.scenario.name));
    return [line, ...issueLines(file.warnings, settings.language)];
  });
  if (good.length > 0) world.print(`${good.join("\n")}\n`);
  const problems = files.flatMap((file) => ("problems" in file ? file.problems : []));
  if (problems.length > 0) throw new WrongInput(problems);
  return exitCodes.fine;
};
