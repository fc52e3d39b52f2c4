import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../.dependency-cruiser.mjs";

/** One violation per rule: the file that breaks it, and what that file imports. */
const planted: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  "core-layers: engine": ["sim-core/src/engine/low.ts", "../youth-care/noun.ts"],
  "core-layers: statistics": ["sim-core/src/statistics/beside.ts", "../engine/plain.ts"],
  "core-layers: formulas": ["sim-core/src/formulas/up.ts", "../outcomes/plain.ts"],
  "core-layers: queueing": ["sim-core/src/queueing/beside.ts", "../formulas/plain.ts"],
  "core-layers: youth-care": ["sim-core/src/youth-care/up.ts", "../money/plain.ts"],
  "core-layers: transition": ["sim-core/src/transition/beside.ts", "../norms/plain.ts"],
  "core-layers: money": ["sim-core/src/money/up.ts", "../outcomes/plain.ts"],
  "core-layers: norms": ["sim-core/src/norms/up.ts", "../index.ts"],
  "core-layers: scenario": ["sim-core/src/scenario/beside.ts", "../mean-field/plain.ts"],
  "core-layers: discrete-event": ["sim-core/src/discrete-event/beside.ts", "../mean-field/plain.ts"],
  "core-layers: mean-field": ["sim-core/src/mean-field/beside.ts", "../discrete-event/plain.ts"],
  "core-layers: outcomes": ["sim-core/src/outcomes/up.ts", "../experiment/plain.ts"],
  "core-layers: experiment": ["sim-core/src/experiment/up.ts", "../report/plain.ts"],
  "core-layers: calibration": ["sim-core/src/calibration/up.ts", "../report/plain.ts"],
  "core-layers: hindsight": ["sim-core/src/hindsight/beside.ts", "../calibration/plain.ts"],
  "core-layers: half-year": ["sim-core/src/half-year/up.ts", "../report/plain.ts"],
  "core-layers: report": ["sim-core/src/report/up.ts", "../index.ts"],
  "core-rooms-are-known": ["sim-core/src/report/odd.ts", "../helpers/plain.ts"],
  "core-is-pure": ["sim-core/src/money/reads.ts", "node:fs"],
  "one-room: valibot": ["sim-core/src/experiment/validates.ts", "valibot"],
  "one-room: mathjs": ["sim-core/src/scenario/parses.ts", "mathjs"],
  "one-room: seedrandom": ["sim-core/src/discrete-event/rolls.ts", "seedrandom"],
  "only-through-the-front-door": ["ui/src/side-door.ts", "../../sim-core/src/engine/plain.ts"],
  "core-stands-alone": ["sim-core/src/report/draws.ts", "../../../ui/src/plain.ts"],
  "ui-and-cli-are-strangers": ["cli/src/draws.ts", "../../ui/src/plain.ts"],
  "charts-draw": ["ui/src/charts/knows.ts", "../components/plain.ts"],
  "components-are-general": ["ui/src/components/cares.ts", "../../../sim-core/src/index.ts"],
  "i18n-is-a-leaf": ["ui/src/i18n/shows.ts", "../components/plain.ts"],
  "store-and-simulation-have-no-screen": ["ui/src/simulation/shows.ts", "../components/plain.ts"],
  "device-and-links-have-no-screen": ["ui/src/device/shows.ts", "../components/plain.ts"],
  "view-models-are-plain": ["ui/src/cells/waiting-view.ts", "lit"],
  "no-circles": ["cli/src/egg.ts", "./hen.ts"],
  "no-tests-in-the-product": ["cli/src/product.ts", "./plain.test.ts"],
  resolvable: ["cli/src/lost.ts", "./not-there.ts"],
};

/** What is allowed, right beside what is not: none of it may be reported. */
const allowed: Readonly<Record<string, string>> = {
  "sim-core/src/youth-care/noun.ts": "../engine/plain.ts",
  "sim-core/src/scenario/schema.ts": "valibot",
  "sim-core/src/formulas/parse.ts": "mathjs",
  "sim-core/src/engine/run-key.ts": "seedrandom",
  "sim-core/src/engine/plain.test.ts": "node:fs",
  "sim-core/src/index.ts": "./report/plain.ts",
  "ui/src/charts/labels.ts": "../i18n/plain.ts",
  "ui/src/front-door.ts": "../../sim-core/src/index.ts",
  "cli/src/hen.ts": "./egg.ts",
};

const emptyFiles = [
  ...["engine", "statistics", "money", "norms", "outcomes", "mean-field", "discrete-event", "formulas"],
  ...["experiment", "report", "calibration", "helpers"],
].map((folder) => `sim-core/src/${folder}/plain.ts`);

const files = [
  ...emptyFiles.map((file) => [file, ""] as const),
  ...["ui/src/plain.ts", "ui/src/components/plain.ts", "ui/src/i18n/plain.ts"].map((file) => [file, ""] as const),
  ["cli/src/plain.test.ts", ""] as const,
  ...[...Object.entries(allowed), ...Object.values(planted)].map(
    ([file, imported]) => [file, `import "${imported}";\n`] as const,
  ),
];

let folder: string;
let violations: readonly { readonly rule: string; readonly from: string }[];

function write(file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "architecture-")));
  for (const [file, text] of files) write(`packages/${file}`, text || "export {};\n");
  const dependencies = Object.fromEntries(["valibot", "mathjs", "seedrandom", "lit"].map((name) => [name, "1.0.0"]));
  write("package.json", JSON.stringify({ dependencies }));
  for (const name of Object.keys(dependencies)) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  const { tsPreCompilationDeps, doNotFollow, enhancedResolveOptions } = configuration.options;
  const ruleSet = { forbidden: configuration.forbidden };
  const { output } = await cruise(
    ["packages"],
    { baseDir: folder, validate: true, ruleSet, tsPreCompilationDeps, doNotFollow },
    enhancedResolveOptions,
  );
  violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the rules of the architecture", () => {
  it("all have a planted violation", () => {
    expect(Object.keys(planted).sort()).toEqual(configuration.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(planted))("%s is noticed", (rule, [file]) => {
    expect(violations).toContainEqual({ rule, from: `packages/${file}` });
  });

  it("let through what is allowed", () => {
    const reported = violations.map(({ from }) => from);
    for (const file of Object.keys(allowed)) expect(reported).not.toContain(`packages/${file}`);
  });
});
