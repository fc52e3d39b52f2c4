import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  commandNames,
  limits,
  optionKinds,
  reportFormats,
  reportKinds,
} from "../packages/cli/src/command-line/settings.ts";
import { parseScenario } from "../packages/sim-core/src/index.ts";
import { filesUnder, inRoot } from "../scripts/workspace.mjs";

const textOf = (page: string): string => readFileSync(inRoot(page), "utf8");

/** Names of properties, wherever they stand in a JSON Schema. */
function fieldsOf(schema: unknown): Set<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  const { properties = {} } = schema as { readonly properties?: object };
  return new Set([...Object.keys(properties), ...Object.values(schema).flatMap((part) => [...fieldsOf(part)])]);
}

describe("what the pages for an analyst tell", () => {
  it("is every command, option, report and bound of the command line", () => {
    const page = textOf("docs/command-line.md");
    const firstCells = page.split("\n").map((line) => /^\| (.+?) +\|/.exec(line)?.[1] ?? "");
    const isToldOf = (start: string): boolean => firstCells.some((cell) => cell.startsWith(start));
    expect(commandNames.filter((name) => !isToldOf(`\`${name}`))).toEqual([]);
    const options = Object.keys(optionKinds).map((name) => `--${name}`);
    expect(options.filter((option) => !firstCells.some((cell) => cell.includes(option)))).toEqual([]);
    expect(reportKinds.filter((kind) => !isToldOf(`\`${kind}\``))).toEqual([]);
    expect(reportFormats.filter((format) => !page.includes(`\`${format}\``))).toEqual([]);
    const bounds = Object.values(limits).map((limit) => limit.toLocaleString("en"));
    expect(bounds.filter((bound) => !page.includes(bound))).toEqual([]);
  });

  it("is every field of a scenario, and the smallest scenario there is", () => {
    const page = textOf("docs/scenario-format.md");
    const told = new Set([...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) => code.split(".")));
    const schema = JSON.parse(textOf("scenarios/scenario.schema.json")) as object;
    expect([...fieldsOf(schema)].filter((field) => !told.has(field) && !["nl", "en", "kind"].includes(field))).toEqual(
      [],
    );
  });

  it("is the smallest scenario there is, of which nothing can be left out", () => {
    const [, example = ""] = /^```json\n(.*?)^```$/ms.exec(textOf("docs/scenario-format.md")) ?? [];
    expect(parseScenario(example)).toMatchObject({ ok: true });
    const fields = Object.entries(JSON.parse(example) as object);
    const superfluous = fields.filter(([field]) => {
      const others = Object.fromEntries(fields.filter(([other]) => other !== field));
      return parseScenario(JSON.stringify(others)).ok;
    });
    expect(superfluous).toEqual([]);
  });

  it("is every page that the help sends its reader to", () => {
    const help = filesUnder(inRoot("packages/cli/src/i18n"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const named = new Set([...help.matchAll(/docs\/[\w-]+\.md/g)].map(([file]) => file));
    expect(named.size).toBeGreaterThan(1);
    expect([...named].filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  });
});
