import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { shownRun } from "../results/test/shown-run.ts";
import { sketchScenario } from "../simulation/test/test-scenarios.ts";
import { zipDataPackage } from "./zip-data-package.ts";

it("packs every file that the description names, as it was written, under the moment of making", async () => {
  const { run } = shownRun(sketchScenario, 3);
  const file = { name: "a-schets.scenario.json", text: '{"name":"Één"}\n' };
  const now = new Date("2026-01-31T09:00:00.123Z");
  const zipped = zipDataPackage([{ ...run!, letter: "A", name: "Schets", file }], "nl", now);
  const files = unzipSync(new Uint8Array(await zipped.arrayBuffer()));
  const { created, resources } = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
    created: string;
    resources: readonly { path: string }[];
  };
  expect(created).toBe("2026-01-31T09:00:00Z");
  expect(Object.keys(files).toSorted()).toEqual(["datapackage.json", ...resources.map(({ path }) => path)].toSorted());
  expect(strFromU8(files["scenarios/a-schets.scenario.json"]!)).toBe(file.text);
  expect(strFromU8(files["data/outcomes.csv"]!)).toMatch(/^scenario,outcome,about,of,measure,unit,statistic,value\r\n/);
});
