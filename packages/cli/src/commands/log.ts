import { describeLogEntry, isCapacityEntry, logNamesOf, replicationLog } from "@plaatsbepaling/sim-core";
import { exitCodes } from "../exit-codes.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { datedLines } from "../print/dated-lines.ts";
import { inLanguage, voiceIn } from "../print/voice.ts";
import type { Command } from "./command.ts";

/** Tell what happened in one replication: what opened, closed or was held back, and with `--youths` to whom. */
export const log: Command = ({ operands, settings }, world) => {
  const { language, seed, replication, youths } = settings;
  const voice = voiceIn(language);
  for (const { scenario } of readScenarioFiles(operands, world, language)) {
    const { system, entries } = replicationLog(scenario, { seed, replication: replication - 1 });
    const names = logNamesOf(scenario, system, language);
    const told = entries
      .filter((entry) => youths || isCapacityEntry(entry))
      .map((entry) => ({
        date: voice.formats.date(system.start + entry.day),
        text: describeLogEntry(entry, names, language),
      }));
    const { logTitle, logEmpty } = voice.texts.report;
    const lines = told.length > 0 ? datedLines(told) : [logEmpty];
    world.print(
      `${[logTitle(inLanguage(voice, scenario.name), replication, String(seed)), "", ...lines].join("\n")}\n`,
    );
  }
  return exitCodes.fine;
};
