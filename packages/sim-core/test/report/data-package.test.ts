import { beforeAll, describe, expect, it } from "vitest";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { compareRuns, parseScenario, runScenario, toDataPackage, type PackagedRun } from "../../src/index.ts";

interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface ResourceDescription {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly schema?: { readonly fields: readonly FieldDescription[]; readonly primaryKey: readonly string[] };
}

function packaged(letter: string, name: string, seed = 3): PackagedRun {
  // B has a tenth fewer new youths.
  const perYear = letter === "A" ? 300 : 270;
  const parsed = parseScenario({ ...sketch, arrivals: { ...sketch.arrivals, perYear } });
  if (!parsed.ok) throw new Error("It comes with the project.");
  const run = runScenario(parsed.value, { replications: 5, seed });
  return { ...run, letter, name, file: { name: `${letter.toLowerCase()}.scenario.json`, text: '{"id":"schets"}\n' } };
}

/** CSV by RFC 4180, with commas. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of cells) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

function isAllowed(cell: string, { type, constraints }: FieldDescription): boolean {
  if (cell === "") return constraints?.required !== true;
  return patterns[type]!.test(cell) && (constraints?.enum?.includes(cell) ?? true);
}

describe.each(["nl", "en"] as const)("a data package (%s), read back by the schema that it carries", (language) => {
  const runs = [packaged("A", 'schets, "nieuw"'), packaged("B", "=1+1")];
  const files = new Map(
    toDataPackage(runs, { language, created: "2026-01-31T09:00:00Z" }).map(({ path, text }) => [path, text]),
  );
  const description = JSON.parse(files.get("datapackage.json")!) as {
    readonly sources: readonly object[];
    readonly resources: readonly ResourceDescription[];
  };
  const tables = description.resources.filter(({ type }) => type === "table");
  const rowsOf = new Map<string, Record<string, string>[]>();

  beforeAll(() => {
    for (const { name, path, schema } of tables) {
      const [heading = [], ...rows] = readCsv(files.get(path)!);
      expect(heading).toEqual(schema!.fields.map((field) => field.name));
      rowsOf.set(
        name,
        rows.map((row) => Object.fromEntries(heading.map((field, at) => [field, row[at]!]))),
      );
    }
  });

  it("has every file that it describes, and no other", () => {
    const described = description.resources.map(({ path }) => path);
    expect([...files.keys()].toSorted()).toEqual(["datapackage.json", ...described].toSorted());
    expect(files.get("scenarios/a.scenario.json")).toBe('{"id":"schets"}\n');
  });

  it("has in every cell what its column says, and every row only once", () => {
    expect(tables.map(({ name }) => name)).toEqual([
      ...["scenarios", "outcomes", "series", "money", "differences", "norms", "assumptions"],
    ]);
    for (const { name, schema } of tables) {
      const rows = rowsOf.get(name)!;
      expect(rows.length).toBeGreaterThan(1);
      const wrong = rows.flatMap((row) =>
        schema!.fields.filter((field) => !isAllowed(row[field.name]!, field)).map((field) => [name, field.name, row]),
      );
      expect(wrong).toEqual([]);
      const keys = new Set(rows.map((row) => schema!.primaryKey.map((field) => row[field]).join("\n")));
      expect(keys.size).toBe(rows.length);
      for (const { description: said } of schema!.fields) expect(said).not.toBe("");
    }
  });

  /** The rows of a table that have these cells. */
  function rowsWith(table: string, cells: Readonly<Record<string, string>>): Record<string, string>[] {
    return rowsOf.get(table)!.filter((row) => Object.entries(cells).every(([field, cell]) => row[field] === cell));
  }

  it("has the figures of the runs in full, with a decimal point", () => {
    const { mean } = runs[0]!.summary.measures["total/waitingOnTarget"]!;
    const [found] = rowsWith("outcomes", { scenario: "A", outcome: "total/waitingOnTarget", statistic: "mean" });
    const parts = { about: "total", of: "", measure: "waitingOnTarget", unit: "youths" };
    expect(found).toMatchObject({ ...parts, value: String(mean) });
    const { p90 } = runs[1]!.summary.series["form/kib/waiting"]!;
    const weeks = rowsWith("series", { scenario: "B", outcome: "form/kib/waiting", statistic: "p90" });
    expect(weeks[10]).toMatchObject({ about: "form", of: "kib", date: "2021-03-12", value: String(p90[70]) });
    const [result] = rowsWith("money", { scenario: "A", years: "total", line: "result", statistic: "mean" });
    expect(result).toMatchObject({ value: String(runs[0]!.summary.measures["money/total/result"]!.mean) });
  });

  it("has the differences of runs that met the same youths, in pairs", () => {
    const id = "total/newReferralsPerYear";
    const { mean, standardError, shareLower } = compareRuns(runs[0]!, runs[1]!)[id]!;
    const value = (statistic: string) =>
      rowsWith("differences", { scenario: "B", outcome: id, statistic })[0]!["value"];
    expect(value("mean")).toBe(String(mean));
    expect(value("standard_error")).toBe(String(standardError));
    expect(value("share_lower")).toBe(String(shareLower));
    const apart = runs.map(({ summary }) => summary.measures[id]!.standardError);
    expect(Number(value("standard_error"))).toBeLessThan(0.5 * Math.hypot(...apart));
    const files = toDataPackage([runs[0]!, packaged("B", "met andere jongeren", 4)], { language });
    expect(files.map(({ path }) => path)).not.toContain("data/differences.csv");
  });

  it("says what it takes to get the same figures again, and defuses what a spreadsheet would run", () => {
    const { hash } = runs[0]!.summary.scenario;
    expect(rowsOf.get("scenarios")).toMatchObject([
      { name: 'schets, "nieuw"', seed: "3", replications: "5", hash },
      { name: "'=1+1" },
    ]);
  });

  it("gives the ground of every number, and every document once", () => {
    const arrivals = { scenario: "A", pointer: "/arrivals/perYear" };
    expect(rowsWith("assumptions", { ...arrivals, ground: "none" })).toEqual([]);
    expect(rowsWith("assumptions", arrivals)).toMatchObject([{ value_number: String(sketch.arrivals.perYear) }]);
    expect(description.sources.length).toBeGreaterThan(1);
    expect(new Set(description.sources.map((source) => JSON.stringify(source))).size).toBe(description.sources.length);
  });
});
