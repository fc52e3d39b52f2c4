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
  const file = plainLine(path);
  if (!path.endsWith(calibrationEnding)) throw new WrongInput([words.notACalibration(file)]);
  const stem = path.slice(0, -calibrationEnding.length);
  const read = readScenarioFile(stem + scenarioEnding, world, language);
  const text = readTextFile(path, world, language);
  const problems = "problems" in read ? [...read.problems] : [];
  if ("problem" in text) throw new WrongInput([...problems, `${file}: ${text.problem}`]);
  const scenario = "problems" in read ? null : read.scenario;
  const reasons = scenario === null ? [] : whyNotSteady(scenario);
  if (reasons.length > 0) problems.push(...reasons.map((reason) => `${file}: ${words.notSteady[reason]}`));
  const context =
    scenario === null || reasons.length > 0 ? null : { scenario, measures: steadyStateMeasures(scenario) };
  const parsed = parseCalibration(text.value, context);
  if (!parsed.ok) {
    const issues = [...parsed.issues, ...parsed.warnings];
    problems.push(texts.problemCount(issues.length, file), ...issueLines(issues, language));
  }
  if (!parsed.ok || scenario === null || problems.length > 0) throw new WrongInput([...problems, texts.nothingRun]);
  return { calibration: parsed.value, scenario, fittedPath: `${stem}.fitted.json` };
}
