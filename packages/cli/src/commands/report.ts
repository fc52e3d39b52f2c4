import { nearest, toCsv, toHtml, toMarkdown, type ReportDocument } from "@plaatsbepaling/sim-core";
import { reportKinds, type ReportFormat } from "../command-line/settings.ts";
import { exitCodes } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { plainLine } from "../print/text-table.ts";
import { reportMakers } from "../reports/report-makers.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

const writers: Readonly<Record<ReportFormat, (report: ReportDocument) => string>> = {
  markdown: toMarkdown,
  html: toHtml,
  csv: (report) => toCsv(report, "plain"),
  "csv-nl": (report) => toCsv(report, "dutch"),
};

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
  const text = writers[settings.format](await make(files, settings, world));
  if (settings.out === null) {
    world.print(text);
    return exitCodes.fine;
  }
  const refused = world.writeFile(settings.out, text);
  if (refused !== null) throw new WrongInput([texts.cannotWrite(plainLine(settings.out), refused)]);
  return exitCodes.fine;
};
