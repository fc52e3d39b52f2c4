import type { Messages } from "../nl/nl.ts";

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
}

export const problems: Messages["problems"] = {
  unknownCommand: (name, suggestion, known) =>
    `There is no command "${name}".${meant(suggestion)} There are: ${known.join(", ")}.`,
  fileWithoutCommand: (file) => `What should happen to ${file}? Put the command before it: plaatsbepaling run ${file}`,
  unknownOption: (option, suggestion) => `There is no option ${option}.${meant(suggestion)}`,
  optionOfOtherCommand: (option, command) => `The command ${command} has no option ${option}.`,
  valueMissing: (option) => `The value after ${option} is missing.`,
  valueNotWanted: (option) => `The option ${option} takes no value.`,
  notAWholeNumber: (option, most, received) =>
    `${option} asks for a whole number from 1 to ${most}; it says "${received}".`,
  notALanguage: (received, known) => `--lang knows ${known.join(" and ")}; it says "${received}".`,
  notAFormat: (received, known) => `--format knows ${known.join(", ")}; it says "${received}".`,
  notASeed: (mostLetters) => `--seed asks for a number or a word of 1 to ${mostLetters} characters.`,
  notAPrecision: (received) =>
    `--precision asks for OUTCOME=PRECISION, such as form/kib/meanWaiting=0.5 or total/meanInCare=2%; it says "${received}".`,
  precisionOrNumber: "--precision and --replications do not go together: the number follows from the precision.",
  maximumWithoutPrecision: "--max-replications belongs to --precision; --replications gives a fixed number.",
  unknownMeasure: (received, suggestion) =>
    `--precision: this scenario has no outcome "${received}".${meant(suggestion)}`,
  tooFewFiles: (command, least) =>
    `The command ${command} asks for ${least === 1 ? "a scenario file" : `at least ${least} scenario files`}.`,
  tooManyFiles: (command, most, extra) =>
    `The command ${command} ${most === 0 ? "takes no files" : `takes at most ${most}`}; too many: ${extra.join(", ")}.`,
  reportOfWhat: (kind, known) =>
    kind === undefined
      ? `The command report asks for a kind and a scenario file. Kinds: ${known.join(", ")}.`
      : `The command report asks for a scenario file after ${kind}.`,
  unknownReport: (name, suggestion, known) =>
    `There is no report "${name}".${meant(suggestion)} There are: ${known.join(", ")}.`,
  tooManyForReport: (kind, most, extra) =>
    `The report ${kind} is about at most ${most === 1 ? "1 scenario" : `${most} scenarios`}; too many: ${extra.join(", ")}.`,
  realisedMissing: (command) => `${command} asks for realised figures: give a CSV file with --realised FILE.`,
  dateMissing:
    "half-year asks for a day: --date 2022-07-01 for the first half of 2022, --date 2023-01-01 for the second.",
  notAHalfYear: (received) =>
    `--date asks for 1 January or 1 July, the day after a half-year, such as 2022-07-01; it says "${received}".`,
  halfYearOutsideRun: (received, period) =>
    `--date ${received}: that half-year is not wholly within the period of the scenario (${period}).`,
  cannotWrite: (file, reason) => `${file}: cannot be written (${reason}). Choose another place with --out.`,
  cannotPrint: (reason) =>
    `The result cannot be written to standard output (${reason}), or not all of it. Is the disk full?`,
  folderNotEmpty: (folder) =>
    `${folder}: there is something in this folder. Give --package one that is empty or does not exist yet.`,
  cannotWritePackage: (file, reason) => `${file}: cannot be written (${reason}). Choose another folder with --package.`,
  seeHelp: (command) => `More help: plaatsbepaling help${command === undefined ? "" : ` ${command}`}`,

  fileNotFound: (suggestion) => `This file does not exist.${meant(suggestion)}`,
  isFolder: "This is a folder. Name the scenario file in it (NAME.scenario.json).",
  unreadable: (reason) => `This file cannot be read (${reason}).`,
  notText: "This is not text but something else, such as a spreadsheet or a picture. A scenario is JSON in UTF-8.",
  sameFileTwice: "This file is named twice: compare it with another one.",
  problemCount: (count, file) => (count === 1 ? `${file}: 1 thing is wrong.` : `${file}: ${count} things are wrong.`),
  standardInput: "standard input",
  wholeFile: "the whole file",
  nothingRun: "Nothing was simulated.",

  ourFault: (version, reason) =>
    [
      `Something went wrong in plaatsbepaling itself: ${reason}`,
      "This is not your fault. Would you send us this? The line above, the command as you gave it,",
      `the scenario file and the version: ${version}.`,
      "With --debug added, the place where it went wrong follows below.",
    ].join("\n"),
};
