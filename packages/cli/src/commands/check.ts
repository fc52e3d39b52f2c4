import { toCheckDocument } from "../documents/check-document.ts";
import { writeJson } from "../documents/write-json.ts";
import { exitCodes } from "../exit-codes.ts";
import { findExpectationFiles } from "../io/find-expectation-files.ts";
import { readExpectationFiles } from "../io/read-expectation-file.ts";
import { expectationReport } from "../print/expectation-report.ts";
import { voiceIn } from "../print/voice.ts";
import { totalsOf } from "../report/checked-file.ts";
import { checkFiles } from "../simulation/check-files.ts";
import type { Command } from "./command.ts";

/** Simulate scenarios and hold the outcomes against what was expected of them. */
export const check: Command = async ({ operands, settings }, world) => {
  const paths = findExpectationFiles(operands, world, settings.language);
  const files = await checkFiles(readExpectationFiles(paths, world, settings), settings, world);
  world.print(settings.json ? writeJson(toCheckDocument(files)) : expectationReport(files, voiceIn(settings.language)));
  const { all, met } = totalsOf(files);
  return met === all && files.every(({ selfChecksPass }) => selfChecksPass) ? exitCodes.fine : exitCodes.normMissed;
};
