import { nearest } from "@plaatsbepaling/sim-core";
import { reportKinds } from "../command-line/settings.ts";
import { messagesIn } from "../i18n/messages.ts";
import { mustBeWritable, printOrWrite } from "../io/print-or-write.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { reportMakers } from "../reports/report-makers.ts";
import { reportWriters } from "../reports/report-writers.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

/** Make a report of one kind about scenarios, and print it or write it to a file. */
export const report: Command = async ({ operands: [name = "", ...paths], settings }, world) => {
  const texts = messagesIn(settings.language).problems;
  const kind = reportKinds.find((known) => known === name);
  if (kind === undefined) {
    throw new WrongInput([texts.unknownReport(name, nearest(name, reportKinds), reportKinds)], { isAboutWords: true });
  }
  const { atMost, make } = reportMakers[kind];
  if (paths.length > atMost) {
    throw new WrongInput([texts.tooManyForReport(kind, atMost, paths.slice(atMost))], { isAboutWords: true });
  }
  const files = readScenarioFiles(paths, world, settings.language);
  mustBeWritable(settings, world);
  const text = reportWriters[settings.format](await make(files, settings, world));
  return printOrWrite(text, settings, world);
};
