// Writes the JSON Schema of the scenario file, for editors; with --check it only says whether the file is up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { format } from "prettier";
import { scenarioSchema } from "../packages/sim-core/src/scenario/scenario-schema.ts";
import { inRoot } from "./workspace.mjs";

const file = inRoot("scenarios/scenario.schema.json");

// Checks written as functions (a date that exists, a name that is free) have no counterpart in JSON Schema.
const schema = { title: "Plaatsbepaling scenario", ...toJsonSchema(scenarioSchema, { errorMode: "ignore" }) };
const text = await format(JSON.stringify(schema), { parser: "json", printWidth: 120 });

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
  console.error("scenarios/scenario.schema.json is out of date. Run: pnpm schema");
  process.exitCode = 1;
}
