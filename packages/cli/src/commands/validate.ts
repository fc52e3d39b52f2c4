import { withoutProvenance } from "@plaatsbepaling/sim-core";
import type { Language } from "../command-line/settings.ts";
import { exitCodes } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { readScenarioFile, type ScenarioFile } from "../io/read-scenario-file.ts";
import { issueLines } from "../print/issue-lines.ts";
import { plainLine, wrap } from "../print/text-table.ts";
import { inLanguage, voiceIn } from "../print/voice.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Say of every file whether it can be run, and if not, everything that is wrong with it. Runs nothing. */
export const validate: Command = ({ operands, settings }, world) => {
  const voice = voiceIn(settings.language);
  const files = operands.map((path) => readScenarioFile(path, world, settings.language));
  const good = files.flatMap((file) => {
    if ("problems" in file) return [];
    const line = voice.texts.report.goodFile(file.file, inLanguage(voice, file.scenario.name));
    return [line, ...issueLines(file.warnings, settings.language), ...provenanceLines(file, settings.language)];
  });
  if (good.length > 0) world.print(`${good.join("\n")}\n`);
  const problems = files.flatMap((file) => ("problems" in file ? file.problems : []));
  if (problems.length > 0) throw new WrongInput(problems);
  return exitCodes.fine;
};

/** So many places are named; the report on assumptions has them all. */
const mostNamed = 8;

/** What of a file has no provenance: nothing is wrong with it, but nobody can ask where it comes from. */
function provenanceLines({ scenario }: ScenarioFile, language: Language): string[] {
  const missing = withoutProvenance(scenario).map(plainLine);
  if (missing.length === 0) return [];
  const named = [...missing.slice(0, mostNamed), ...(missing.length > mostNamed ? ["…"] : [])];
  return wrap(messagesIn(language).report.withoutProvenance(named.join(", ")), "  ");
}
