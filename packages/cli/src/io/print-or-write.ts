import type { Settings } from "../command-line/settings.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { plainLine } from "../print/text-table.ts";
import type { World } from "../world.ts";
import { WrongInput } from "../wrong-input.ts";

/** Tells before a long run, and not after it, that the file that `--out` names cannot be written. */
export function mustBeWritable({ out, language }: Settings, world: World): void {
  if (out === null || out === "-") return;
  stopIfRefused(world.whyNotWritable(out), out, language);
}

/** Print a text, or write it to the file that `--out` names; `-` is standard output, as it is standard input where a file is read. */
export function printOrWrite(text: string, { out, language }: Settings, world: World): ExitCode {
  if (out === null || out === "-") {
    world.print(text);
    return exitCodes.fine;
  }
  stopIfRefused(world.writeFile(out, text), out, language);
  return exitCodes.fine;
}

function stopIfRefused(refused: string | null, out: string, language: Settings["language"]): void {
  if (refused !== null) throw new WrongInput([messagesIn(language).problems.cannotWrite(plainLine(out), refused)]);
}
