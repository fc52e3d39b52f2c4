import { toDataPackage, type PackagedRun } from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { letterAt } from "../print/letters.ts";
import { plainLine } from "../print/text-table.ts";
import { inLanguage, voiceIn, type Voice } from "../print/voice.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import type { World } from "../world.ts";
import { WrongInput } from "../wrong-input.ts";

/**
 * Make the folder that `--package` names, before anything is computed: a place where nothing can be written is told before a
 * long run and not after it, and what lies in a folder already must not get mixed with the package.
 */
export function makePackageFolder({ package: folder, language }: Settings, world: World): void {
  if (folder === null) return;
  const { problems } = messagesIn(language);
  if (world.listFolder(folder).length > 0) throw new WrongInput([problems.folderNotEmpty(plainLine(folder))]);
  const refused = world.makeFolder(folder);
  if (refused !== null) throw new WrongInput([problems.cannotWritePackage(plainLine(folder), refused)]);
}

/** Write all figures of these runs, A first, as a data package into the folder that `--package` names, if there is one. */
export function writePackage(outcomes: readonly RunOutcome[], settings: Settings, world: World): void {
  const { package: folder, language } = settings;
  if (folder === null) return;
  const runs = outcomes.map((outcome, at) => toPackagedRun(outcome, at, voiceIn(language)));
  for (const { path, text } of toDataPackage(runs, { language })) {
    const file = `${folder}/${path}`;
    const refused = world.makeFolder(file.slice(0, file.lastIndexOf("/"))) ?? world.writeFile(file, text);
    if (refused === null) continue;
    throw new WrongInput([messagesIn(language).problems.cannotWritePackage(plainLine(file), refused)]);
  }
}

function toPackagedRun(outcome: RunOutcome, at: number, voice: Voice): PackagedRun {
  const { scenario } = outcome;
  const letter = letterAt(at);
  const file = {
    name: `${letter.toLowerCase()}-${scenario.id}.scenario.json`,
    text: `${JSON.stringify(scenario, null, 2)}\n`,
  };
  return { ...outcome, letter, name: inLanguage(voice, scenario.name), file };
}
