import { summariseRun, toCareSystem } from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { ScenarioFile } from "../io/read-scenario-file.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import type { World } from "../world.ts";
import type { Lanes } from "./lanes.ts";
import { runReplications } from "./run-replications.ts";
import { runUntilPrecise } from "./run-until-precise.ts";
import { createProgress, type Progress } from "./show-progress.ts";

/** Simulates scenarios one after the other, all with the same seed, and shows how far it is. */
export async function simulateFiles(
  files: readonly ScenarioFile[],
  settings: Settings,
  world: World,
): Promise<RunOutcome[]> {
  const lanes = world.openLanes(settings.workers);
  const texts = messagesIn(settings.language);
  const progress = createProgress(world, {
    total: files.length * settings.replications,
    describe: settings.precision === null ? texts.report.progress : texts.uncertainty.progress,
    isForced: settings.progress,
  });
  try {
    const outcomes: RunOutcome[] = [];
    for (const file of files) {
      const done = outcomes.length * settings.replications;
      outcomes.push(await simulateFile(file, settings, { lanes, progress, done }));
    }
    return outcomes;
  } finally {
    progress.finish();
    await lanes.close();
  }
}

async function simulateFile(
  file: ScenarioFile,
  { replications, precision, maxReplications, seed }: Settings,
  { lanes, progress, done }: { lanes: Lanes; progress: Progress; done: number },
): Promise<RunOutcome> {
  const { scenario } = file;
  const setup = { scenario, seed };
  const onProgress = (finished: number): void => progress.show(done + finished);
  const { batch, reached } =
    precision === null
      ? { batch: await runReplications(lanes, setup, { replications, onProgress }), reached: null }
      : await runUntilPrecise(lanes, setup, { precision, maxReplications, onProgress });
  return { ...file, system: toCareSystem(scenario), batch, summary: summariseRun(scenario, batch, seed), reached };
}
