import { engineVersion, formatVersion, ImpossibleParameterSet } from "@plaatsbepaling/sim-core";
import packageJson from "../package.json" with { type: "json" };
import { parseCommandLine } from "./command-line/parse-command-line.ts";
import { languages, type CommandName, type Language } from "./command-line/settings.ts";
import type { Command } from "./commands/command.ts";
import { calibrate } from "./commands/calibrate.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { hindsight } from "./commands/hindsight.ts";
import { help } from "./commands/help.ts";
import { log } from "./commands/log.ts";
import { report } from "./commands/report.ts";
import { run } from "./commands/run.ts";
import { schema } from "./commands/schema.ts";
import { validate } from "./commands/validate.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { messagesIn } from "./i18n/messages.ts";
import { issueLines } from "./print/issue-lines.ts";
import { plainLine } from "./print/text-table.ts";
import { OutputRefused, type World } from "./world.ts";
import { WrongInput } from "./wrong-input.ts";

const commands: Readonly<Record<CommandName, Command>> = {
  run,
  compare,
  log,
  check,
  calibrate,
  hindsight,
  report,
  validate,
  schema,
  help,
};

/** The whole program: the words after its name in, an exit code out. Never throws. */
export async function runProgram(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await obey(args, world);
  } catch (error) {
    if (error instanceof ImpossibleParameterSet) return refuse(impossibleDrawing(error, args), args, world);
    if (error instanceof OutputRefused) return refuse(cannotPrint(error, args), args, world);
    return error instanceof WrongInput ? refuse(error, args, world) : apologise(error, args, world);
  }
}

async function obey(args: readonly string[], world: World): Promise<ExitCode> {
  const request = parseCommandLine(args);
  if (request.command !== "version") return commands[request.command](request, world);
  world.print(`${versions(request.settings.language)}\n`);
  return exitCodes.fine;
}

/** The file asks for numbers that make no scenario: found only when they were drawn. */
function impossibleDrawing({ issue }: ImpossibleParameterSet, args: readonly string[]): WrongInput {
  return new WrongInput(issueLines([issue], languageOf(args)));
}

function cannotPrint({ message }: OutputRefused, args: readonly string[]): WrongInput {
  return new WrongInput([messagesIn(languageOf(args)).problems.cannotPrint(message)]);
}

function refuse({ problems, isAboutWords }: WrongInput, args: readonly string[], world: World): ExitCode {
  const { seeHelp } = messagesIn(languageOf(args)).problems;
  const command = Object.keys(commands).find((name) => name === args[0]);
  world.report(`${[...problems, ...(isAboutWords ? [seeHelp(command)] : [])].join("\n")}\n`);
  return exitCodes.wrongInput;
}

/** Our fault: said so, with what to send. The stack is for those who ask for it. */
function apologise(error: unknown, args: readonly string[], world: World): ExitCode {
  const language = languageOf(args);
  const reason = plainLine(error instanceof Error ? error.message : String(error));
  world.report(`${messagesIn(language).problems.ourFault(versions(language), reason)}\n`);
  if (args.includes("--debug") && error instanceof Error) world.report(`${error.stack ?? ""}\n`);
  return exitCodes.ourFault;
}

function versions(language: Language): string {
  return messagesIn(language).help.versions(packageJson.version, engineVersion, String(formatVersion));
}

/** Also for words that could not be read as a whole. */
function languageOf(args: readonly string[]): Language {
  const written = args.flatMap((word, index) =>
    word === "--lang" ? [args[index + 1]] : word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [],
  );
  return languages.find((language) => language === written.at(-1)) ?? languages[0];
}
