// Writes the figures in docs/how-many-places.md anew, under its own text.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { parseScenario, placesReport, runScenario, toMarkdown, type Scenario } from "../packages/sim-core/src/index.ts";
import { inRoot } from "./workspace.mjs";

const page = inRoot("docs/how-many-places.md");
const mark = "<!-- Below: npm run places:build -->";
const allNames = ["houtskoolschets", "lezing-standcijfers", "lezing-jaarcijfers"];

function read(name: string): Scenario {
  const parsed = parseScenario(readFileSync(inRoot("scenarios/zuidwest", `${name}.scenario.json`), "utf8"));
  if (!parsed.ok) throw new Error(`${name} cannot be run.`);
  return parsed.value;
}

/** The report on the plan and its two readings, or on the first of them, from so many replications. */
export function placesPart(replications: number, names: readonly string[] = allNames): string {
  const runs = names.map((name) => runScenario(read(name), { seed: 1, replications }));
  return toMarkdown(placesReport(runs, "nl")).replace(/^# .*\n/, "");
}

if (process.argv[1]?.endsWith("how-many-places.ts") === true) {
  const [own = ""] = readFileSync(page, "utf8").split(mark);
  const text = `${own}${mark}\n\n${placesPart(400)}`;
  writeFileSync(page, await format(text, { parser: "markdown", printWidth: 120, proseWrap: "preserve" }));
}
