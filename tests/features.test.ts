import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseExpectations, parseScenario, type Scenario } from "../packages/sim-core/src/index.ts";
import { featureFiles, features } from "../scenarios/features/build.ts";
import { storyOf, type StoryLine } from "../scenarios/features/story.ts";

const textOf = (name: string): string =>
  readFileSync(new URL(`../scenarios/features/${name}`, import.meta.url), "utf8");

function read(name: string): Scenario {
  const parsed = parseScenario(textOf(`${name}.scenario.json`));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  expect(parsed.warnings).toEqual([]);
  return parsed.value;
}

describe("the features", () => {
  let files: Awaited<ReturnType<typeof featureFiles>>;
  beforeAll(async () => {
    files = await featureFiles();
  });

  it("are what `npm run scenarios:build` writes, their page of stories included", () => {
    for (const { name, text } of files) expect(textOf(name), name).toBe(text);
  });

  it("have expectations that can be read", () => {
    for (const { name, text } of files) {
      if (name.endsWith(".expect.json")) expect(parseExpectations(text), name).toMatchObject({ ok: true });
    }
  });

  describe.each(features)("$name", ({ name, tells, happens, never = [] }) => {
    const toldIn = (language: "nl" | "en"): StoryLine[] =>
      storyOf(read(name), language).filter(({ isOfUnit }) => tells === "all" || (tells === "units") === isOfUnit);

    it("makes happen what its rule says, in that order", () => {
      const lines = toldIn("nl").map(({ short }) => short);
      let from = 0;
      for (const event of happens) {
        const found = lines.findIndex((line, index) => index >= from && line.includes(event));
        expect(found, `${event} is not in, or not in its place in:\n${lines.join("\n")}`).toBeGreaterThanOrEqual(0);
        from = found + 1;
      }
      for (const event of never) expect(lines.filter((line) => line.includes(event))).toEqual([]);
    });

    it("tells it in whole sentences, in both languages", () => {
      for (const language of ["nl", "en"] as const) {
        for (const { sentence } of toldIn(language)) expect(sentence).toMatch(/^\p{Lu}?[^_{}]*\.$/u);
      }
    });
  });
});
