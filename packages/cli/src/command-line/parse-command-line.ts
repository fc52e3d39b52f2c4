import { parseArgs } from "node:util";
import { nearest } from "@plaatsbepaling/sim-core";
import { messagesIn } from "../i18n/messages.ts";
import { WrongInput } from "../wrong-input.ts";
import { readSettings, writtenLanguage, type Written } from "./read-settings.ts";
import {
  commandNames,
  commandShapes,
  generalOptions,
  optionKinds,
  reportKinds,
  type CommandName,
  type OptionName,
  type Request,
} from "./settings.ts";

type Problems = ReturnType<typeof messagesIn>["problems"];

/** Read the words after the name of the program. Throws `WrongInput` with everything that is wrong with them. */
export function parseCommandLine(args: readonly string[]): Request {
  const { options, words } = split(args);
  const texts = messagesIn(writtenLanguage(options)).problems;
  const [name = "help", ...operands] = words;
  const command = commandNames.find((known) => known === name);
  if (command === undefined) throw new WrongInput([unknownCommand(name, texts)], { isAboutWords: true });
  const { settings, problems } = readSettings(options, texts);
  const unknown = options.flatMap((option) => unknownOption(option, command, texts));
  const wrong = [...unknown, ...problems];
  // What follows an unknown option may be its value, so the files are counted only when every option is known.
  if (wrong.length === 0 && !asksForText(options)) wrong.push(...wrongCount(command, operands, texts));
  if (wrong.length > 0) throw new WrongInput(wrong, { isAboutWords: true });
  if (options.some((option) => option.name === "version")) return { command: "version", operands: [], settings };
  if (options.some((option) => option.name === "help")) {
    return { command: "help", operands: command === "help" ? operands : [command], settings };
  }
  return { command, operands, settings };
}

/** Options and other words, as they were written. Node's own reader, told to accept everything: the judging is ours. */
function split(args: readonly string[]): { options: Written[]; words: string[] } {
  const options = Object.fromEntries(Object.entries(optionKinds).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    options: tokens.flatMap((token) =>
      token.kind === "option" ? [{ name: token.name, rawName: token.rawName, value: token.value }] : [],
    ),
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  };
}

function asksForText(options: readonly Written[]): boolean {
  return options.some(({ name }) => name === "help" || name === "version");
}

function unknownCommand(name: string, texts: Problems): string {
  if (name.endsWith(".json")) return texts.fileWithoutCommand(name);
  return texts.unknownCommand(name, nearest(name, commandNames), commandNames);
}

function unknownOption({ name, rawName }: Written, command: CommandName, texts: Problems): string[] {
  const known: readonly OptionName[] = [...commandShapes[command].options, ...generalOptions];
  if (known.some((option) => option === name)) return [];
  if (Object.hasOwn(optionKinds, name)) return [texts.optionOfOtherCommand(rawName, command)];
  const meant = nearest(name, known);
  return [texts.unknownOption(rawName, meant === undefined ? undefined : `--${meant}`)];
}

function wrongCount(command: CommandName, operands: readonly string[], texts: Problems): string[] {
  const [least, most] = commandShapes[command].files;
  if (command === "report" && operands.length < least) return [texts.reportOfWhat(operands[0], reportKinds)];
  if (operands.length < least) return [texts.tooFewFiles(command, least)];
  return operands.length > most ? [texts.tooManyFiles(command, most, operands.slice(most))] : [];
}
