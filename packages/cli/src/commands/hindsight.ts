import { hindsightReport } from "@plaatsbepaling/sim-core";
import { toHindsightDocument } from "../documents/hindsight-document.ts";
import { writeJson } from "../documents/write-json.ts";
import { exitCodes } from "../exit-codes.ts";
import { readScenarioFiles } from "../io/read-scenario-file.ts";
import { reportLines } from "../print/report-lines.ts";
import { lookBack } from "../simulation/look-back.ts";
import type { Command } from "./command.ts";

/** Put realised figures beside a simulation. */
export const hindsight: Command = ({ operands, settings }, world) => {
  for (const file of readScenarioFiles(operands, world, settings.language)) {
    const found = lookBack(file, settings, { command: "hindsight", world });
    world.print(
      settings.json
        ? writeJson(toHindsightDocument(found))
        : `${reportLines(hindsightReport(found, file.scenario, settings.language)).join("\n")}\n`,
    );
  }
  return exitCodes.fine;
};
