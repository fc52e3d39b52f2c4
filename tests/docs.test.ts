import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as chance from "../packages/sim-core/src/engine/random-source.ts";
import {
  formMeasures,
  locationMeasures,
  profileMeasures,
  regionMeasures,
  totalMeasures,
} from "../packages/sim-core/src/outcomes/measures.ts";
import { filesUnder, inRoot, root } from "../scripts/workspace.mjs";

interface Fence {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const pages = ["README.md", "CONTRIBUTING.md", "scenarios/README.md", ...markdownUnder("docs")];
const textOf = (page: string): string => readFileSync(inRoot(page), "utf8");
const fences = pages.flatMap(fencesOf);
const slow = { timeout: 600_000 };

function markdownUnder(folder: string): string[] {
  return filesUnder(inRoot(folder))
    .map((file) => path.relative(root, file).replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".md"));
}

function fencesOf(page: string): Fence[] {
  const text = textOf(page);
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
    ({ index, 1: indent = "", 2: language = "", 3: body = "" }) => ({
      page,
      line: text.slice(0, index).split("\n").length,
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    }),
  );
}

/** A page without its code, where brackets and hashes mean something else. */
function proseOf(page: string): string {
  return textOf(page)
    .replaceAll(/^( *)```\w*\n.*?^\1```$/gms, "")
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()#|]/g, " "));
}

const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
const isElsewhere = (target: string): boolean => /^[a-z]+:/.test(target);

/** The file in the repository that a relative link on a page points at. */
const fileOf = (page: string, target: string): string =>
  path.posix.join(path.posix.dirname(page), target.split("#", 1)[0] || path.posix.basename(page));

/** The anchors of a page, as hosts of Markdown make them from its headings. */
function anchorsOf(page: string): Set<string> {
  const text = textOf(page).replaceAll(/^( *)```\w*\n.*?^\1```$/gms, "");
  const seen = new Map<string, number>();
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) => {
      const slug = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-");
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

function whyBroken(page: string, target: string): string | null {
  const file = fileOf(page, target);
  if (file.startsWith("..") || !existsSync(inRoot(file))) return `${page}: ${target} (no such file)`;
  const anchor = target.split("#")[1];
  if (anchor === undefined || anchorsOf(file).has(anchor)) return null;
  return `${page}: ${target} (no such heading)`;
}

describe("links", () => {
  it("lead to a file, and to a heading that is there", () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((target) => !isElsewhere(target))
        .flatMap((target) => whyBroken(page, target) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it("lead from the index to every page", () => {
    const reached = new Set(["docs/index.md"]);
    for (const page of reached) {
      const targets = linksOf(page).filter((target) => !isElsewhere(target));
      for (const file of targets.map((target) => fileOf(page, target))) if (pages.includes(file)) reached.add(file);
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** Arguments of the program in a line of shell, up to where its output goes; and the exit code that the line announces. */
function readCommand(line: string): { args: string[]; exitCode: number } {
  const [command = "", remark = ""] = line.split(" # ");
  const args = (command.split(/\s[|>]/, 1)[0] ?? "").trim().split(/\s+/).slice("npm run -s cli --".split(" ").length);
  return { args, exitCode: Number(/exit code (\d)/.exec(remark)?.[1] ?? 0) };
}

function plaatsbepaling(args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, INIT_CWD: root };
  return spawnSync(process.execPath, ["scripts/run.mjs", "cli", ...args], { cwd: root, env, encoding: "utf8" });
}

const simulates = ([command = ""]: readonly string[]): boolean =>
  ["run", "compare", "hindsight", "report"].includes(command);

describe("commands", slow, () => {
  const lines = fences
    .filter(({ language }) => language === "sh" || language === "bash")
    .flatMap(({ page, text }) => text.split("\n").map((line) => ({ page, line: line.trim() })))
    .filter(({ line }) => line.startsWith("npm run -s cli --"));

  // Makes the bundle, which takes longer than a command may.
  beforeAll(() => void plaatsbepaling(["--version"]), 120_000);

  it("are there", () => {
    expect(new Set(lines.map(({ page }) => page))).toContain("README.md");
  });

  const takesLong = ({ line }: { line: string }): boolean => line.includes("# takes a minute");

  it.each(lines.filter(takesLong))("$page: $line, which is there (what it does has tests of its own)", ({ line }) => {
    const [command = ""] = readCommand(line).args;
    expect(plaatsbepaling([command, "--help"])).toMatchObject({ status: 0, stderr: "" });
  });

  it.each(lines.filter((line) => !takesLong(line)))("$page: $line", ({ line }) => {
    const { args, exitCode } = readCommand(line);
    // The last value of an option holds. How often is not the point here.
    const { status, stderr } = plaatsbepaling(simulates(args) ? [...args, "--replications", "4"] : args);
    expect({ status, stderr: exitCode === 0 ? stderr : "" }).toEqual({ status: exitCode, stderr: "" });
  });

  it("print what the page shows of them", () => {
    const shown = fences.filter(({ language, text }) => language === "text" && /^…$/m.test(text));
    expect(shown.map(({ page }) => page)).toContain("README.md");
    for (const { page, line, text } of shown) {
      const before = fences.findLast((fence) => fence.page === page && fence.language === "sh" && fence.line < line);
      const { stdout } = plaatsbepaling(readCommand((before?.text ?? "").trim()).args);
      for (const part of text.split(/^…\n/m)) expect(stdout).toContain(part.trimEnd());
    }
  });

  it("of npm and pnpm are scripts of package.json", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`?\bp?npm run (?:-s )?([\w:-]+)|`pnpm ([\w:-]+)`/g)].map(
        ([, run, short]) => run ?? short ?? "",
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("snippets of TypeScript", slow, () => {
  // In the package that depends on the model, where its name means something; dist is nobody's source.
  const dist = inRoot("packages/cli/dist");
  const snippets = fences.filter(({ language }) => language === "ts");
  const fileName = ({ page, line }: Fence): string => `${page.replaceAll(/[^a-z]+/gi, "-")}-${line}.ts`;
  let folder = "";

  beforeAll(() => {
    mkdirSync(dist, { recursive: true });
    folder = mkdtempSync(path.join(dist, "snippets-"));
    for (const snippet of snippets) writeFileSync(path.join(folder, fileName(snippet)), snippet.text);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("have the right types", () => {
    const { options } = ts.parseJsonConfigFileContent(
      { extends: inRoot("tsconfig.base.json"), compilerOptions: { types: ["node"] }, files: snippets.map(fileName) },
      ts.sys,
      folder,
    );
    const names = snippets.map((snippet) => path.join(folder, fileName(snippet)));
    const program = ts.createProgram(names, options);
    // Of the snippets alone: the model has its own check.
    const wrong = names.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
    expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  it("run", () => {
    for (const snippet of snippets) {
      const file = path.join(folder, fileName(snippet));
      const run = spawnSync(process.execPath, ["--import", "tsx", file], { cwd: root, encoding: "utf8" });
      expect({ file: fileName(snippet), status: run.status, stderr: run.stderr }).toMatchObject({
        status: 0,
        stderr: "",
      });
      expect(run.stdout).not.toMatch(/undefined|NaN/);
    }
  });

  it("of the page on the model draw as the engine does", async () => {
    const snippet = snippets.find(({ text }) => text.includes("drawUniform"));
    const written = (await import(
      pathToFileURL(path.join(folder, fileName(snippet ?? expect.fail("no snippet with drawUniform")))).href
    )) as typeof chance;
    for (let i = -2000; i < 2000; i++) {
      const word = Math.imul(i, 0x5bd1e995);
      const key = chance.replicationKey({ first: word, second: i }, i + 2000);
      expect(written.replicationKey({ first: word, second: i }, i + 2000)).toEqual(key);
      expect(written.drawUniform(key.first, key.second, i + 2000)).toBe(
        chance.drawUniform(key.first, key.second, i + 2000),
      );
      expect(written.nameWord(`region/${i}`)).toBe(chance.nameWord(`region/${i}`));
    }
  });
});

/** The rows of the first table on a page, cell by cell; without its heading. */
function rowsOf(page: string): string[][] {
  const rows = textOf(page)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("the glossary", () => {
  const rows = rowsOf("docs/glossary.md");

  it("names a file for every term, in which the name occurs", () => {
    const wrong = rows.flatMap(([term = "", code = "", , place = ""]) => {
      const file = codeIn(place)[0] ?? "";
      const inRepository = file.startsWith("packages/") ? file : `packages/sim-core/src/${file}`;
      if (file === "" || !existsSync(inRoot(inRepository))) return [`${term}: ${file} does not exist`];
      const names = codeIn(code).flatMap((name) => /[A-Za-z]\w+$/.exec(name.replaceAll('"', ""))?.[0] ?? []);
      return names
        .filter((name) => !textOf(inRepository).includes(name))
        .map((name) => `${term}: no ${name} in ${file}`);
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("has every noun of youth-care", () => {
    const source = filesUnder(inRoot("packages/sim-core/src/youth-care"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const nouns = [...source.matchAll(/^export interface (\w+)/gm)].map(([, name = ""]) => name);
    const known = new Set(rows.flatMap(([, code = ""]) => codeIn(code)));
    expect(nouns.filter((noun) => !known.has(noun))).toEqual([]);
  });
});

describe("decisions", () => {
  const decisions = markdownUnder("docs/decisions")
    .filter((file) => !file.endsWith("index.md"))
    .toSorted();

  it("are numbered without a gap and stand in their index", () => {
    expect(decisions.map((file) => Number(path.basename(file).slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1));
    expect(linksOf("docs/decisions/index.md")).toEqual(decisions.map((file) => path.basename(file)));
  });

  it.each(decisions)("%s says status, context, decision and consequences", (file) => {
    const [head = "", ...sections] = textOf(file).split(/^## /m);
    expect(head).toMatch(new RegExp(`^# ${Number(path.basename(file).slice(0, 4))}\\. \\S`));
    expect(sections.map((section) => section.split("\n", 1)[0])).toEqual([
      "Status",
      "Context",
      "Decision",
      "Consequences",
    ]);
    for (const section of sections) expect(section.trim().split("\n").length).toBeGreaterThan(1);
  });
});

describe("what is described", () => {
  it("is every measure that a run reports", () => {
    const page = textOf("docs/results-json.md");
    const groups = [totalMeasures, formMeasures, locationMeasures, regionMeasures, profileMeasures];
    const names = groups.flatMap((group) => Object.keys(group));
    const units = new Set(groups.flatMap((group) => Object.values(group)));
    // A unit stands where `unit` itself is explained, or nobody finds it.
    const ofUnit = /^\| `unit` .*$/m.exec(page)?.[0] ?? "";
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect([...units].filter((unit) => !ofUnit.includes(`\`${unit}\``))).toEqual([]);
  });

  it("is the page as it is: what stands in bold in the manual is a text of the interface", () => {
    const texts = filesUnder(inRoot("packages/ui/src/i18n/nl"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n")
      .toLowerCase();
    const labels = [...proseOf("docs/handleiding.md").matchAll(/\*\*(.+?)\*\*/g)].map(([, label = ""]) => label);
    const parts = labels.map((label) => label.replace(/ (?:op |om )?\d.*$/, "").toLowerCase());
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((label) => !texts.includes(label))).toEqual([]);
  });
});
