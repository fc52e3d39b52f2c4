import scenarioJsonSchema from "../../../../scenarios/scenario.schema.json" with { type: "json" };
import { exitCodes } from "../exit-codes.ts";
import type { Command } from "./command.ts";

/** Print the JSON Schema of a scenario file, for an editor that helps while writing. */
export const schema: Command = (_request, world) => {
  world.print(`${JSON.stringify(scenarioJsonSchema, null, 2)}\n`);
  return exitCodes.fine;
};
