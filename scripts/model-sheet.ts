// Writes docs/model/houtskoolschets.md: every number of the houtskoolschets, so that docs/ alone is enough to build it again.
// `--check` only says whether the page is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { modelReport, parseScenario, toMarkdown } from "../packages/sim-core/src/index.ts";
import { inRoot } from "./workspace.mjs";

const file = inRoot("docs/model/houtskoolschets.md");
const parsed = parseScenario(readFileSync(inRoot("scenarios/zuidwest/houtskoolschets.scenario.json"), "utf8"));
if (!parsed.ok) throw new Error("The houtskoolschets cannot be read.");
const page = await format(toMarkdown(modelReport(parsed.value, "en")), { parser: "markdown", proseWrap: "preserve" });

if (process.argv[2] !== "--check") writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.error("docs/model/houtskoolschets.md is out of date. Run: pnpm sheet:build");
  process.exitCode = 1;
}
