import { layOver, maskSmallCells, withoutMask, type SharedHindsight } from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { readRealisedFile } from "../io/read-realised-file.ts";
import type { ScenarioFile } from "../io/read-scenario-file.ts";
import type { World } from "../world.ts";
import { createProgress } from "./show-progress.ts";

/** Lays the figures of `--realised` over a simulation. Small counts are masked, unless the user wants them for himself. */
export function lookBack(
  { scenario }: ScenarioFile,
  settings: Settings,
  { command, world }: { readonly command: string; readonly world: World },
): SharedHindsight {
  const { seed, replications, language, showSmall } = settings;
  const realised = readRealisedFile(scenario, settings, { command, world });
  const progress = createProgress(world, {
    total: replications,
    describe: messagesIn(language).report.progress,
    isForced: settings.progress,
  });
  const onProgress = (done: number): void => progress.show(done);
  const hindsight = layOver(scenario, realised, { seed, replications, onProgress });
  progress.finish();
  return showSmall ? withoutMask(hindsight) : maskSmallCells(hindsight);
}
