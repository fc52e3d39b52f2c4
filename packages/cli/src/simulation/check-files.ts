import { checkExpectations, summariseRun, toCareSystem } from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import type { ExpectationFile } from "../io/read-expectation-file.ts";
import { selfChecksPass, type CheckedFile } from "../report/checked-file.ts";
import type { World } from "../world.ts";
import { runReplications } from "./run-replications.ts";
import { createProgress } from "./show-progress.ts";

/** Simulates the scenario of each file and holds it against its expectations. Of a run only the results are kept. */
export async function checkFiles(
  files: readonly ExpectationFile[],
  settings: Settings,
  world: World,
): Promise<CheckedFile[]> {
  const lanes = world.openLanes(settings.workers);
  const progress = createProgress(world, {
    total: files.reduce((sum, { expectations }) => sum + expectations.replications, 0),
    describe: messagesIn(settings.language).report.progress,
    isForced: settings.progress,
  });
  const checked: CheckedFile[] = [];
  let before = 0;
  try {
    for (const file of files) {
      const { scenario, expectations } = file;
      const { replications, seed } = expectations;
      const done = before;
      const onProgress = (finished: number): void => progress.show(done + finished);
      const batch = await runReplications(lanes, { scenario, seed }, { replications, onProgress });
      const summary = summariseRun(scenario, batch, seed);
      checked.push({
        ...file,
        hash: summary.scenario.hash,
        results: checkExpectations({ system: toCareSystem(scenario), batch, summary }, expectations),
        selfChecksPass: selfChecksPass(summary.checks),
      });
      before += replications;
    }
    return checked;
  } finally {
    progress.finish();
    await lanes.close();
  }
}
