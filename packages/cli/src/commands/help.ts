import { nearest } from "@plaatsbepaling/sim-core";
import {
  commandNames,
  commandShapes,
  generalOptions,
  reportKinds,
  type CommandName,
  type OptionName,
} from "../command-line/settings.ts";
import { exitCodes } from "../exit-codes.ts";
import { messagesIn, type Messages } from "../i18n/messages.ts";
import { labelled } from "../print/run-header.ts";
import { wrap } from "../print/text-table.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Explain the program, or one of its commands. */
export const help: Command = ({ operands: [name], settings }, world) => {
  const texts = messagesIn(settings.language);
  const command = commandNames.find((known) => known === name);
  if (name !== undefined && command === undefined) {
    throw new WrongInput([texts.problems.unknownCommand(name, nearest(name, commandNames), commandNames)], {
      isAboutWords: true,
    });
  }
  const lines = command === undefined ? helpOfProgram(texts) : helpOfCommand(command, texts);
  world.print(`${lines.join("\n")}\n`);
  return exitCodes.fine;
};

function helpOfProgram({ help: texts }: Messages): string[] {
  return [
    ...wrap(texts.program),
    "",
    texts.usage,
    "  plaatsbepaling " + texts.usageOfProgram,
    "",
    texts.commands,
    ...labelled(commandNames.map((name) => [name, texts.summaries[name]] as const)),
    "",
    texts.generalOptions,
    ...optionLines(generalOptions, texts),
    "",
    texts.exitCodes,
    ...labelled(texts.exitCodeMeanings.map((meaning, code) => [String(code), meaning] as const)),
    "",
    texts.examples,
    ...texts.examplesOfProgram.map((example) => `  ${example}`),
  ];
}

function helpOfCommand(command: CommandName, { help: texts }: Messages): string[] {
  const { options } = commandShapes[command];
  return [
    texts.usage,
    `  plaatsbepaling ${texts.usages[command]}`,
    "",
    ...texts.descriptions[command].flatMap((paragraph) => [...wrap(paragraph), ""]),
    ...(command === "report" ? [texts.reportKindsTitle, ...kindLines(texts), ""] : []),
    ...(options.length === 0 ? [] : [texts.optionsTitle, ...optionLines(options, texts), ""]),
    texts.generalOptions,
    ...optionLines(generalOptions, texts),
  ];
}

function kindLines({ reportKindMeanings }: Messages["help"]): string[] {
  return labelled(reportKinds.map((kind) => [kind, reportKindMeanings[kind]] as const));
}

function optionLines(names: readonly OptionName[], { options }: Messages["help"]): string[] {
  return labelled(names.map((name) => [options[name].written, options[name].meaning] as const));
}
