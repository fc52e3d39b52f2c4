import { describeRealisedIssue, parseRealised, type Realised, type Scenario } from "@plaatsbepaling/sim-core";
import type { Settings } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { placedLines } from "../print/issue-lines.ts";
import { plainLine } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { World } from "../world.ts";
import { readTextFile } from "./read-text-file.ts";

/** The realised figures that `--realised` names, for a scenario. Throws `WrongInput` with everything that is wrong. */
export function readRealisedFile(
  scenario: Scenario,
  { realised, language }: Settings,
  { command, world }: { readonly command: string; readonly world: World },
): Realised {
  const texts = messagesIn(language).problems;
  if (realised === null) throw new WrongInput([texts.realisedMissing(command)], { isAboutWords: true });
  const file = plainLine(realised);
  const text = readTextFile(realised, world, language);
  if ("problem" in text) throw new WrongInput([`${file}: ${text.problem}`]);
  const parsed = parseRealised(text.value, scenario);
  if (parsed.ok) return parsed;
  throw new WrongInput([
    texts.problemCount(parsed.issues.length, file),
    ...parsed.issues.flatMap((issue) => placedLines(describeRealisedIssue(issue, language))),
    texts.nothingRun,
  ]);
}
