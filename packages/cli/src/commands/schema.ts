import calibrationJsonSchema from "../../../../scenarios/calibration.schema.json" with { type: "json" };
import expectationsJsonSchema from "../../../../scenarios/expectations.schema.json" with { type: "json" };
import scenarioJsonSchema from "../../../../scenarios/scenario.schema.json" with { type: "json" };
import { exitCodes } from "../exit-codes.ts";
import { messagesIn } from "../i18n/messages.ts";
import { WrongInput } from "../wrong-input.ts";
import type { Command } from "./command.ts";

const schemas: Readonly<Record<string, object>> = {
  scenario: scenarioJsonSchema,
  expect: expectationsJsonSchema,
  calibration: calibrationJsonSchema,
};

/** Print the JSON Schema of a scenario file, or of a file of expectations or a calibration, for an editor that helps while writing. */
export const schema: Command = ({ operands: [name = "scenario"], settings }, world) => {
  if (!Object.hasOwn(schemas, name)) {
    const { unknownSchema } = messagesIn(settings.language).expectations;
    throw new WrongInput([unknownSchema(name, Object.keys(schemas))], { isAboutWords: true });
  }
  world.print(`${JSON.stringify(schemas[name], null, 2)}\n`);
  return exitCodes.fine;
};
