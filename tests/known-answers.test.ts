import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import type { Expectations, Scenario } from "../packages/sim-core/src/index.ts";
import { knownAnswerFiles } from "../scenarios/known-answers/build.ts";
import { inRoot, root } from "../scripts/workspace.mjs";

const folder = inRoot("scenarios/known-answers");
const expectedIn = (part: string): string[] =>
  readdirSync(inRoot(`scenarios/${part}`))
    .filter((file) => file.endsWith(".expect.json"))
    .map((file) => `${part}/${file.slice(0, -".expect.json".length)}`);
const names = expectedIn("known-answers");

const read = (file: string): unknown => JSON.parse(readFileSync(inRoot(`scenarios/${file}`), "utf8"));
const expectationsOf = (name: string): Expectations => read(`${name}.expect.json`) as Expectations;
const scenarioOf = (name: string): Scenario => read(`${name}.scenario.json`) as Scenario;

interface CheckDocument {
  readonly files: readonly {
    readonly file: string;
    readonly selfChecksPass: boolean;
    readonly expectations: readonly {
      readonly verdict: string;
      readonly found: number;
      readonly standardError: number;
    }[];
  }[];
}

describe("the known answers and what features must do, through the command line", () => {
  let document: CheckDocument;

  beforeAll(async () => {
    const folders = ["scenarios/known-answers", "scenarios/features"];
    const args = ["scripts/run.mjs", "cli", "check", ...folders, "--json", "--workers", "2"];
    // Ends with 1 when an expectation is not met; which one, the tests below say.
    const failed = { stdout: "" };
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: root,
      env: { ...process.env, INIT_CWD: root },
      maxBuffer: 1e8,
    }).catch((error: unknown) => ({ ...failed, ...(error as { stdout: string }) }));
    document = JSON.parse(stdout) as CheckDocument;
  }, 1_800_000);

  describe.each([...names, ...expectedIn("features")])("%s", (name) => {
    const { expect: wanted } = expectationsOf(name);
    const resultsOf = (): CheckDocument["files"][number] => {
      const found = document.files.find(({ file }) => file.endsWith(`/${name}.expect.json`));
      return found ?? expect.fail(`${name} was not checked.`);
    };

    it.each(wanted.map((expectation, index) => ({ title: titleOf(expectation), index })))("$title", ({ index }) => {
      const { verdict, ...figures } = resultsOf().expectations[index] ?? expect.fail("no result");
      expect({ verdict, ...figures }).toEqual({ verdict: "met", ...figures });
    });

    it("loses nobody, holds no more than its places and keeps Little's law", () => {
      expect(resultsOf().selfChecksPass).toBe(true);
    });
  });
});

function titleOf({
  measure,
  series,
  date,
  statistic,
  circularWaiting,
  value,
  ...more
}: Expectations["expect"][number]): string {
  const subject =
    measure ?? (series === undefined ? `circle of ${circularWaiting?.join(", ") ?? ""}` : `${series} ${date ?? ""}`);
  const { atLeast, atMost } = more;
  const wanted =
    value ?? [atLeast === undefined ? "" : `>= ${atLeast}`, atMost === undefined ? "" : `<= ${atMost}`].join(" ");
  return `${subject}${statistic === undefined ? "" : ` ${statistic}`} ${wanted}`.trim();
}

describe("the files of the known answers", () => {
  it("are what `pnpm known-answers:build` writes", async () => {
    const files = await knownAnswerFiles();
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .toSorted(),
    );
    for (const { name, text } of files) expect(readFileSync(`${folder}/${name}`, "utf8"), name).toBe(text);
  });

  it.each(names)("%s says of every number where it comes from, and of every answer", (name) => {
    const { provenance = {}, ...scenario } = scenarioOf(name);
    const withNumbers = Object.entries(scenario).filter(([key, part]) => key !== "formatVersion" && hasNumber(part));
    expect(withNumbers.map(([key]) => `/${key}`).filter((pointer) => !(pointer in provenance))).toEqual([]);
    for (const { source } of expectationsOf(name).expect) expect(source).toMatch(/\w{4}/);
  });

  it.each(names)("%s has enough replications for a standard error to mean something", (name) => {
    expect(expectationsOf(name).replications).toBeGreaterThanOrEqual(
      name === "known-answers/openings-at-once" ? 10 : 20,
    );
  });
});

function hasNumber(part: unknown): boolean {
  if (typeof part === "number") return true;
  return typeof part === "object" && part !== null && Object.values(part).some(hasNumber);
}
