import { toDataPackage, type PackagedRun } from "@plaatsbepaling/sim-core";
import type { Language, Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { letterAt } from "../print/letters.ts";
import { plainLine } from "../print/text-table.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import type { World } from "../world.ts";
import { WrongInput } from "../wrong-input.ts";

/** Before anything is computed: what lies in the folder that `--package` names must not get mixed with the package. */
export function checkPackageFolder({ package: folder, language }: Settings, world: World): void {
  if (folder === null || world.listFolder(folder).length === 0) return;
  throw new WrongInput([messagesIn(language).problems.folderNotEmpty(plainLine(folder))]);
}

/** Write all figures of these runs, A first, as a data package into the folder that `--package` names, if there is one. */
export function writePackage(outcomes: readonly RunOutcome[], settings: Settings, world: World): void {
  const { package: folder, language } = settings;
  if (folder === null) return;
  const runs = outcomes.map((outcome, at) => toPackagedRun(outcome, at, language));
  for (const { path, text } of toDataPackage(runs, { language })) {
    const file = `${folder}/${path}`;
    const refused = world.makeFolder(file.slice(0, file.lastIndexOf("/"))) ?? world.writeFile(file, text);
    if (refused === null) continue;
    throw new WrongInput([messagesIn(language).problems.cannotWritePackage(plainLine(file), refused)]);
  }
}

function toPackagedRun(outcome: RunOutcome, at: number, language: Language): PackagedRun {
  const { scenario } = outcome;
  const letter = letterAt(at);
  const file = {
    name: `${letter.toLowerCase()}-${scenario.id}.scenario.json`,
    text: `${JSON.stringify(scenario, null, 2)}\n`,
  };
  return { ...outcome, letter, name: scenario.name[language] ?? scenario.name.nl, file };
}
