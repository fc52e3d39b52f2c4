// Writes docs/verification.md from the known answers and the titles of the tests. `--figures FILE` takes in what a run of
// `check scenarios/known-answers --json` found; `--check` only says whether the page is up to date, without running anything.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import type { Expectation } from "../packages/sim-core/src/index.ts";
import { knownAnswers } from "../scenarios/known-answers/build.ts";
import type { KnownAnswer } from "../scenarios/known-answers/known-answer.ts";
import { defects, proofs, sayings } from "./verification-texts.ts";
import { inRoot } from "./workspace.mjs";

const page = inRoot("docs/verification.md");
const figuresFile = inRoot("scenarios/known-answers/figures/found.json");

interface Figure {
  readonly expected: unknown;
  readonly found: number;
  readonly standardError: number | null;
}

/** By case. */
type Figures = Readonly<
  Record<
    string,
    { readonly engineVersion: string; readonly replications: number; readonly found: readonly Figure[] } | undefined
  >
>;

interface CheckDocument {
  readonly engineVersion: string;
  readonly files: readonly {
    readonly scenario: { readonly id: string };
    readonly replications: number;
    readonly expectations: readonly (Expectation & { found: number; standardError: number | null })[];
  }[];
}

const [option, given] = process.argv.slice(2);
if (option === "--figures") await takeFigures(given ?? "");
const text = await pageText();
if (option !== "--check") writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, "utf8") !== text) {
  console.error("docs/verification.md is out of date. Run: pnpm verification:build");
  process.exitCode = 1;
}

/** Keep of a check what the page shows. Figures of files that were not in it stay as they are. */
async function takeFigures(file: string): Promise<void> {
  const { engineVersion, files } = JSON.parse(readFileSync(file, "utf8")) as CheckDocument;
  const known = existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, "utf8")) as Figures) : null;
  const fresh = files.map(({ scenario, replications, expectations }) => {
    const found = expectations.map((one) => ({
      expected: wanted(one),
      found: one.found,
      standardError: one.standardError,
    }));
    return [scenario.id, { engineVersion, replications, found }] as const;
  });
  const current = new Set(knownAnswers.map(({ name }) => name));
  const figures: Figures = Object.fromEntries(
    Object.entries({ ...known, ...Object.fromEntries(fresh) })
      .filter(([name]) => current.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(figuresFile, await format(JSON.stringify(figures), { parser: "json", printWidth: 120 }));
}

async function pageText(): Promise<string> {
  const figures = JSON.parse(readFileSync(figuresFile, "utf8")) as Figures;
  const lines = [
    ...sayings.top([...new Set(Object.values(figures).map((one) => one?.engineVersion ?? ""))].join(", ")),
    ...knownAnswers.flatMap((answer) => linesOf(answer, figures)),
    ...sayings.afterTable,
    "## Laws that hold of every run",
    "",
    ...proofs.map(({ file, title, shows }) => `- ${shows}: _${titleIn(file, title)}_ (\`${file}\`)`),
    "",
    ...sayings.defects,
    "| defect | what would show it |",
    "| --- | --- |",
    ...defects.map(({ defect, guards }) => `| ${defect} | ${guards.map(guardText).join("; ")} |`),
    "",
    ...sayings.end,
  ];
  return format(lines.join("\n"), { parser: "markdown", printWidth: 120 });
}

function linesOf(answer: KnownAnswer, figures: Figures): string[] {
  const { found = [], replications } = figures[answer.name] ?? {};
  if (found.length !== answer.expect.length || replications !== answer.replications)
    throw new Error(stale(answer.name));
  const rows = answer.expect.map((expectation, index) => {
    const figure = found[index];
    if (JSON.stringify(figure?.expected) !== JSON.stringify(wanted(expectation))) throw new Error(stale(answer.name));
    return `| ${[subjectOf(expectation), ...figuresOf(expectation, figure)].join(" | ")} |`;
  });
  const file = `[${answer.name}](../scenarios/known-answers/${answer.name}.expect.json)`;
  return [
    `### ${answer.title.en}`,
    "",
    `${file}, ${replications} replications. ${answer.source}.`,
    "",
    "| what | theory | found | standard error | visible |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
  ];
}

function stale(name: string): string {
  return `The figures of ${name} belong to other expectations. Run a check with --json, and this with --figures FILE.`;
}

/** What was asked, as far as a figure is only right for that. */
function wanted({ measure, series, date, statistic, value, atLeast, atMost, circularWaiting }: Expectation): unknown[] {
  const subject = [measure, series, date, statistic, circularWaiting?.join()].filter((part) => part !== undefined);
  const bounds = [atLeast, atMost].map((bound) => bound ?? null);
  return [subject.join(" "), value === undefined ? bounds : Number(value.toPrecision(9))];
}

function subjectOf({ measure, series, date, statistic, circularWaiting }: Expectation): string {
  if (circularWaiting !== undefined) return `circle of ${circularWaiting.join(", ")}`;
  const name = measure === undefined ? `\`${series ?? ""}\` on ${date ?? ""}` : `\`${measure}\``;
  return statistic === undefined ? name : `${name}, ${statistic}`;
}

function figuresOf(expectation: Expectation, figure: Figure | undefined): string[] {
  const { value } = expectation;
  return [
    value === undefined ? boundsOf(expectation) : digits(value),
    digits(figure?.found ?? NaN),
    digits(figure?.standardError ?? NaN),
    value === undefined ? "" : visibleIn(expectation),
  ];
}

function boundsOf({ atLeast, atMost, inShareOfRuns }: Expectation): string {
  const low = atLeast === undefined ? "" : `≥ ${atLeast}`;
  const high = atMost === undefined ? "" : `≤ ${atMost}`;
  const share = inShareOfRuns === undefined ? "" : `in ${inShareOfRuns * 100}% of runs`;
  return [low, high, share].filter((part) => part !== "").join(" ");
}

function visibleIn({ visibleError = 0.02, visibleDifference }: Expectation): string {
  return visibleDifference === undefined ? `${visibleError * 100}%` : digits(visibleDifference);
}

function digits(value: number): string {
  if (Number.isNaN(value)) return "";
  return Math.abs(value) >= 1000 ? value.toFixed(1) : String(Number(value.toPrecision(5)));
}

function guardText(guard: { readonly file: string; readonly title?: string }): string {
  if (guard.title === undefined) return `\`${guard.file}\` (known answer)`;
  return `_${titleIn(guard.file, guard.title)}_ (\`${guard.file}\`)`;
}

/** A title that stands in a test file: what is claimed here must be there. */
function titleIn(file: string, title: string): string {
  if (!readFileSync(inRoot(file), "utf8").includes(`"${title}"`)) throw new Error(`${file} has no test "${title}".`);
  return title;
}
