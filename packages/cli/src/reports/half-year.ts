import {
  coversHalfYear,
  halfYearBefore,
  halfYearReport,
  makeHalfYearData,
  type HalfYear,
  type ReportDocument,
} from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { ScenarioFile } from "../io/read-scenario-file.ts";
import { createProgress } from "../simulation/show-progress.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";

/** The half-year report of a scenario on the day that `--date` names. */
export function makeHalfYearReport({ scenario }: ScenarioFile, settings: Settings, world: World): ReportDocument {
  const { language, replications, seed } = settings;
  const half = readHalfYear(settings);
  if (!coversHalfYear(scenario, half)) {
    const { start, end } = scenario.period;
    const { halfYearOutsideRun } = messagesIn(language).problems;
    throw new WrongInput([halfYearOutsideRun(settings.date ?? "", `${start} - ${end}`)], { isAboutWords: true });
  }
  const progress = createProgress(world, {
    total: replications,
    describe: messagesIn(language).report.progress,
    isForced: settings.progress,
  });
  const onProgress = (done: number): void => progress.show(done);
  const data = makeHalfYearData(scenario, half, { seed, replications, onProgress });
  progress.finish();
  return halfYearReport(data, language);
}

function readHalfYear({ date, language }: Settings): HalfYear {
  const texts = messagesIn(language).problems;
  if (date === null) throw new WrongInput([texts.dateMissing], { isAboutWords: true });
  const half = halfYearBefore(date);
  if (half === null) throw new WrongInput([texts.notAHalfYear(date)], { isAboutWords: true });
  return half;
}
