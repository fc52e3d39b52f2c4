import {
  parseExpectations,
  soakOf,
  toCareSystem,
  type Expectations,
  type ScenarioIssue,
} from "@plaatsbepaling/sim-core";
import { limits, type Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { issueLines } from "../print/issue-lines.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";
import { scenarioEnding, toScenarioFile } from "./find-expectation-files.ts";
import { readScenarioFile, type ScenarioFile } from "./read-scenario-file.ts";
import { readTextFile } from "./read-text-file.ts";

/** Expectations with the scenario that they are about. */
export interface ExpectationFile extends ScenarioFile {
  readonly expectations: Expectations;
}

/** Read all files with their scenarios, or throw `WrongInput` with everything that is wrong with any of them. */
export function readExpectationFiles(paths: readonly string[], world: World, settings: Settings): ExpectationFile[] {
  const files = paths.map((path) => readExpectationFile(path, world, settings));
  const problems = files.flatMap((file) => ("problems" in file ? file.problems : []));
  if (problems.length > 0) throw new WrongInput([...problems, messagesIn(settings.language).problems.nothingRun]);
  return files.filter((file) => "expectations" in file);
}

function readExpectationFile(
  path: string,
  world: World,
  settings: Settings,
): ExpectationFile | { readonly problems: readonly string[] } {
  const { language } = settings;
  const file = plainLine(path);
  const scenario = readScenario(path, world, settings);
  const known = "scenario" in scenario ? scenario : null;
  const problems = "problems" in scenario ? [...scenario.problems] : [];
  const text = readTextFile(path, world, language);
  if ("problem" in text) return { problems: [...problems, `${file}: ${text.problem}`] };
  const parsed = parseExpectations(text.value, known === null ? null : toCareSystem(known.scenario));
  if (!parsed.ok) problems.push(...worded(file, [...parsed.issues, ...parsed.warnings], settings));
  if (!parsed.ok || known === null) return { problems };
  const expectations = enlarge(parsed.value, settings);
  if (expectations.replications > limits.replications) {
    const { tooManyReplications } = messagesIn(language).expectations;
    return { problems: [tooManyReplications(file, String(expectations.replications), String(limits.replications))] };
  }
  return { ...known, file, expectations, warnings: [...known.warnings, ...parsed.warnings] };
}

function readScenario(
  path: string,
  world: World,
  { language }: Settings,
): ScenarioFile | { readonly problems: readonly string[] } {
  const scenarioPath = toScenarioFile(path);
  if (world.readFile(scenarioPath, 0).kind === "notFound") {
    const folder = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
    const name = scenarioPath.slice(folder) || scenarioEnding;
    return { problems: [messagesIn(language).expectations.noScenario(plainLine(path), plainLine(name))] };
  }
  return readScenarioFile(scenarioPath, world, language);
}

function worded(file: string, issues: readonly ScenarioIssue[], { language }: Settings): string[] {
  return [messagesIn(language).problems.problemCount(issues.length, file), ...issueLines(issues, language)];
}

function enlarge(expectations: Expectations, { times, soak }: Settings): Expectations {
  const version = soak ? soakOf(expectations) : expectations;
  return { ...version, replications: version.replications * times };
}
