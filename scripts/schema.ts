// Writes the JSON Schemas of the files that people write, for editors; with --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { format } from "prettier";
import { scenarioSchema } from "../packages/sim-core/src/scenario/scenario-schema.ts";
import { calibrationSchema } from "../packages/sim-core/src/scenario/schemas/calibration-schema.ts";
import { expectationsSchema } from "../packages/sim-core/src/scenario/schemas/expectations-schema.ts";
import { inRoot } from "./workspace.mjs";

// Checks written as functions (a date that exists, a name that is free) have no counterpart in JSON Schema.
const schemas = {
  "scenarios/scenario.schema.json": {
    title: "Plaatsbepaling scenario",
    ...toJsonSchema(scenarioSchema, { errorMode: "ignore" }),
  },
  "scenarios/expectations.schema.json": {
    title: "Plaatsbepaling expectations",
    ...toJsonSchema(expectationsSchema, { errorMode: "ignore" }),
  },
  "scenarios/calibration.schema.json": {
    title: "Plaatsbepaling calibration",
    ...toJsonSchema(calibrationSchema, { errorMode: "ignore" }),
  },
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = inRoot(name);
  const text = await format(JSON.stringify(schema), { parser: "json", printWidth: 120 });
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${name} is out of date. Run: pnpm schema`);
    process.exitCode = 1;
  }
}
