import type { PictureCargo } from "../components/chart-picture.ts";
import type { Words } from "../i18n/words.ts";
import { carriedFile } from "../links/carried-scenario.ts";
import { writeScenarioFile } from "../scenario-store/write-scenario-file.ts";
import type { ShownScenario } from "./cell-context.ts";

/** What the picture of a chart carries: the very scenario that is drawn, which is an earlier one while it is stale. */
export function carriedBy({ tab, shown }: ShownScenario, { language }: Words): PictureCargo {
  const isOfNow = shown.runIsCurrent || shown.estimate !== null || shown.run === null;
  const scenario = isOfNow ? tab.scenario : shown.run.scenario;
  return carriedFile(() => writeScenarioFile({ ...tab, scenario }, language).text);
}
