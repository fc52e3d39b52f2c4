import {
  parseCalibration,
  steadyStateMeasures,
  whyNotSteady,
  type Calibration,
  type Scenario,
} from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { issueLines } from "../print/issue-lines.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";
import { scenarioEnding } from "./find-expectation-files.ts";
import { readScenarioFile } from "./read-scenario-file.ts";
import { readTextFile } from "./read-text-file.ts";

const calibrationEnding = ".calibration.json";

/** A calibration with the scenario that it is about. */
export interface CalibrationFile {
  readonly calibration: Calibration;
  readonly scenario: Scenario;
  /** Where its outcome is kept. */
  readonly fittedPath: string;
}

/** Read NAME.calibration.json and NAME.scenario.json beside it, or throw `WrongInput` with everything that is wrong. */
export function readCalibrationFile(path: string, world: World, language: Language): CalibrationFile {
  const { problems: texts, calibration: words } = messagesIn(language);
  if (!path.endsWith(calibrationEnding)) throw new WrongInput([words.notACalibration(plainLine(path))]);
  const stem = path.slice(0, -calibrationEnding.length);
  const scenario = readSteadyScenario(stem + scenarioEnding, world, language);
  const calibration = readCalibration(path, "scenario" in scenario ? scenario.scenario : null, { world, language });
  if ("scenario" in scenario && "calibration" in calibration) {
    return { ...scenario, ...calibration, fittedPath: `${stem}.fitted.json` };
  }
  const problems = [scenario, calibration].flatMap((part) => ("problems" in part ? part.problems : []));
  throw new WrongInput([...problems, texts.nothingRun]);
}

interface Refused {
  readonly problems: readonly string[];
}

/** A scenario of which the steady state is known. */
function readSteadyScenario(path: string, world: World, language: Language): { readonly scenario: Scenario } | Refused {
  const read = readScenarioFile(path, world, language);
  if ("problems" in read) return read;
  const { notSteady } = messagesIn(language).calibration;
  const problems = whyNotSteady(read.scenario).map((reason) => `${read.file}: ${notSteady[reason]}`);
  return problems.length > 0 ? { problems } : { scenario: read.scenario };
}

function readCalibration(
  path: string,
  scenario: Scenario | null,
  { world, language }: { world: World; language: Language },
): { readonly calibration: Calibration } | Refused {
  const file = plainLine(path);
  const text = readTextFile(path, world, language);
  if ("problem" in text) return { problems: [`${file}: ${text.problem}`] };
  const context = scenario === null ? null : { scenario, measures: steadyStateMeasures(scenario) };
  const parsed = parseCalibration(text.value, context);
  if (parsed.ok) return { calibration: parsed.value };
  const issues = [...parsed.issues, ...parsed.warnings];
  const { problemCount } = messagesIn(language).problems;
  return { problems: [problemCount(issues.length, file), ...issueLines(issues, language)] };
}
