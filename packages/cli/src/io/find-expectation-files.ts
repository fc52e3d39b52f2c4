import { messagesIn } from "../i18n/messages.ts";
import type { Language } from "../command-line/settings.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";

const expectationEnding = ".expect.json";
export const scenarioEnding = ".scenario.json";

/** Folders deeper than this are not looked into; links that lead back up end here. */
const deepest = 20;

/** All expectation files that the paths stand for, each once: files by name, folders with all below them, in order of name. */
export function findExpectationFiles(paths: readonly string[], world: World, language: Language): string[] {
  const texts = messagesIn(language).expectations;
  const problems: string[] = [];
  const found = paths.flatMap((path) => {
    if (path.endsWith(expectationEnding)) return [path];
    if (path.endsWith(scenarioEnding)) return [toExpectationFile(path)];
    if (path.endsWith(".json")) {
      problems.push(texts.notAnExpectationFile(plainLine(path)));
      return [];
    }
    const files = filesUnder(path.replace(/[/\\]+$/, ""), world, 0);
    if (files.length === 0) problems.push(texts.nothingFound(plainLine(path)));
    return files;
  });
  if (problems.length > 0) throw new WrongInput(problems);
  return [...new Set(found)];
}

export function toScenarioFile(expectationFile: string): string {
  return expectationFile.slice(0, -expectationEnding.length) + scenarioEnding;
}

function toExpectationFile(scenarioFile: string): string {
  return scenarioFile.slice(0, -scenarioEnding.length) + expectationEnding;
}

function filesUnder(folder: string, world: World, depth: number): string[] {
  if (depth > deepest) return [];
  return world
    .listFolder(folder)
    .toSorted()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (name.endsWith(expectationEnding)) return [path];
      // A name with another ending is a file. Of the rest, what is no folder has nothing in it.
      if (name.includes(".") || name === "node_modules") return [];
      return filesUnder(path, world, depth + 1);
    });
}
