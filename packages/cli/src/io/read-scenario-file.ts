import { parseScenario, type Scenario, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { issueLines } from "../print/issue-lines.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";
import { readTextFile } from "./read-text-file.ts";

/** A scenario with the file it came from. */
export interface ScenarioFile {
  readonly file: string;
  readonly scenario: Scenario;
  readonly warnings: readonly ScenarioIssue[];
}

/** Everything that is wrong with one file, worded. */
export interface RefusedFile {
  readonly file: string;
  readonly problems: readonly string[];
}

/** Read all files, or throw `WrongInput` with the problems of all of them together. */
export function readScenarioFiles(paths: readonly string[], world: World, language: Language): ScenarioFile[] {
  const files = paths.map((path) => readScenarioFile(path, world, language));
  const refused = files.filter((file) => "problems" in file);
  const texts = messagesIn(language).problems;
  if (refused.length > 0) throw new WrongInput([...refused.flatMap(({ problems }) => problems), texts.nothingRun]);
  return files.filter((file) => "scenario" in file);
}

/** Read one file: the scenario, or what is wrong with it. */
export function readScenarioFile(path: string, world: World, language: Language): ScenarioFile | RefusedFile {
  const texts = messagesIn(language);
  const file = path === "-" ? texts.problems.standardInput : plainLine(path);
  const text = readTextFile(path, world, language);
  if ("problem" in text) return { file, problems: [`${file}: ${text.problem}`] };
  const parsed = parseScenario(text.value);
  if (parsed.ok) return { file, scenario: parsed.value, warnings: parsed.warnings };
  return {
    file,
    problems: [
      texts.problems.problemCount(parsed.issues.length, file),
      ...issueLines(parsed.issues, language),
      ...(parsed.warnings.length > 0 ? [texts.report.warnings, ...issueLines(parsed.warnings, language)] : []),
    ],
  };
}
