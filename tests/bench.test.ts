import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { EngineResult, Estimate } from "../packages/sim-core/bench/compare-engines.ts";
import { findDisagreements } from "../packages/sim-core/bench/compare-engines.ts";
import type { BenchDocument } from "../packages/sim-core/bench/run-bench.ts";
import { parseScenario } from "../packages/sim-core/src/index.ts";
import { scenarioFiles } from "../scenarios/bench/build.ts";
import { inRoot, root } from "../scripts/workspace.mjs";

const namesInFolder = readdirSync(inRoot("scenarios/bench")).filter((name) => name.endsWith(".scenario.json"));
const textOf = (name: string): string => readFileSync(inRoot("scenarios/bench", name), "utf8");

/** Pointers of all numbers in a scenario that say something about its model. */
function numbersIn(part: unknown, pointer = ""): string[] {
  if (pointer === "/provenance" || pointer === "/formatVersion") return [];
  if (typeof part === "number") return [pointer];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => numbersIn(value, `${pointer}/${key}`));
}

describe("the common models as scenarios", () => {
  it.each(namesInFolder)("%s is what `pnpm scenarios:build` writes", async (name) => {
    const written = await scenarioFiles();
    expect(written.map((file) => file.name).toSorted()).toEqual(namesInFolder.toSorted());
    expect(written.find((file) => file.name === name)?.text).toBe(textOf(name));
  });

  it.each(namesInFolder)("%s is read without a warning and says of every number where it comes from", (name) => {
    const parsed = parseScenario(textOf(name));
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    const { provenance = {} } = parsed.ok ? parsed.value : {};
    const pointers = Object.keys(provenance);
    const numbers = numbersIn(JSON.parse(textOf(name)));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter((number) => !pointers.some((p) => `${number}/`.startsWith(`${p}/`)))).toEqual([]);
  });
});

describe("engines that are compared", () => {
  const result = (id: EngineResult["id"], waiting: Estimate): EngineResult => {
    const same = { mean: 300, standardError: 1 };
    const speed = { median: 1, low: 1, high: 1 };
    return {
      id,
      replications: 10,
      eventsPerSecond: speed,
      ours: speed,
      outputs: { events: same, occupied: same, waiting },
    };
  };
  const own = result("plaatsbepaling", { mean: 26, standardError: 0.3 });

  it("agree when their means differ by chance", () => {
    expect(findDisagreements("B", [own, result("simpy", { mean: 27.4, standardError: 0.4 })])).toEqual([]);
  });

  it("disagree when they do not simulate the same", () => {
    const found = findDisagreements("B", [own, result("simpy", { mean: 27.6, standardError: 0.4 })]);
    expect(found).toEqual(["model B: simpy has 27.60 ± 0.40 waiting, we 26.00 ± 0.30"]);
  });
});

describe("npm run bench", () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "bench", ...args], { cwd: root, encoding: "utf8" });
  const hasCompiler = ["cc", "gcc", "clang"].some((name) => spawnSync(name, ["--version"]).status === 0);

  it("measures all there is and says it in one JSON document", () => {
    const { status, stdout, stderr } = bench("--quick", "--json");
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const document = JSON.parse(stdout) as BenchDocument;
    expect(document.disagreements).toEqual([]);
    expect(document.engines.map(({ id }) => id)).toEqual(["plaatsbepaling", ...(hasCompiler ? ["reference"] : [])]);
    expect(document.absent.map(({ id }) => id)).toEqual([
      ...(hasCompiler ? [] : ["reference"]),
      ...["simjs", "simpy", "simscript"],
    ]);
    const measured = document.aims.filter((aim) => aim.measured !== null);
    expect(measured).toHaveLength(document.aims.length - (hasCompiler ? 2 : 3));
    for (const { measured: spread, ratio } of measured) {
      expect(spread?.median).toBeGreaterThan(0);
      expect(ratio).toBeGreaterThan(0);
    }
  });

  it("has no other options", () => {
    expect(bench("--fast")).toMatchObject({ status: 2, stdout: "" });
  });
});
