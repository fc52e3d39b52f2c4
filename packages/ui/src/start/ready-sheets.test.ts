import { readFileSync } from "node:fs";
import { engineVersion, parseScenario, runScenario, scenarioHash, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { allCells } from "../cells/all-cells.ts";
import { readStory } from "../cells/story/story-content.ts";
import { sceneOf } from "../cells/story/story-scene.ts";
import { readMarkdown } from "../cells/text/read-markdown.ts";
import { textOf } from "../cells/text/text-cell.ts";
import { loadWords, wordsIn } from "../i18n/words.ts";
import { buildReadySheet } from "./build-ready-sheet.ts";
import { readySheets } from "./ready-sheets.ts";
import figures from "./start-figures.json";

const names = [...new Set(readySheets.flatMap(({ scenarios }) => scenarios))];
const shipped = names.map((name) => read(name));

function read(name: string): Scenario {
  const file = new URL(`../../../../scenarios/zuidwest/${name}.scenario.json`, import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name} cannot be read.`);
  return parsed.value;
}

describe("sheets that are ready", () => {
  it.each(readySheets)("$id opens with its scenarios, the basis first, and only cells that the page knows", (ready) => {
    const { workbook } = buildReadySheet(ready, shipped, wordsIn("nl"))!;
    expect(workbook.tabs.map(({ scenario }) => scenario.id)).toEqual(ready.scenarios);
    expect(workbook.active).toBe(ready.active);
    const known = new Set<string>(allCells.map(({ id }) => id));
    expect(workbook.sheet.filter(({ kind }) => !known.has(kind))).toEqual([]);
    expect(workbook.sheet[0]!.kind).toBe("text");
  });

  it("is not opened by halves where a scenario is missing", () => {
    const ready = readySheets.find(({ scenarios }) => scenarios.length > 1)!;
    expect(buildReadySheet(ready, shipped.slice(0, 1), wordsIn("nl"))).toBeNull();
  });

  it.each(["nl", "en"] as const)(
    "names only figures that a text can show, and only scenarios that are open (%s)",
    async (language) => {
      const words = await loadWords(language);
      const known = new Set<string>(Object.values(words.messages.sheet.text.live.names));
      for (const ready of readySheets) {
        const { workbook } = buildReadySheet(ready, shipped, words)!;
        const letters = workbook.tabs.map(({ letter }) => letter as string);
        const texts = workbook.sheet.filter(({ kind }) => kind === "text").map(({ content }) => textOf(content));
        for (const { content } of workbook.sheet) texts.push(...readStory(content).map(({ text }) => text));
        const written = texts.flatMap((text) => [...text.matchAll(/\{\{(?:([A-D]): )?([^}]*)\}\}/g)]);
        expect(written.length).toBeGreaterThan(0);
        for (const [, letter = "A", name = ""] of written) {
          expect(letters).toContain(letter);
          expect(known).toContain(name);
        }
        for (const text of texts) expect(readMarkdown(text).length).toBeGreaterThan(1);
      }
    },
  );
});

describe("the story of a sheet that is ready", () => {
  const { workbook } = buildReadySheet(
    readySheets.find(({ story }) => story !== undefined)!,
    shipped,
    wordsIn("nl"),
  )!;
  const steps = workbook.sheet.flatMap(({ content }) => readStory(content));
  const basis = workbook.tabs[0]!.scenario;

  it("turns knobs that there are, and has a cell of the sheet beside each text", () => {
    expect(steps.map(({ letter }) => letter)).toEqual(["A", "B", "B", "B"]);
    const ids = workbook.sheet.map(({ id }) => id);
    for (const { beside, changes } of steps) {
      expect(ids).toContain(beside);
      expect(changes).not.toBeNull();
    }
  });

  it("says what comes out", () => {
    const [plan, late, wait, fewer] = steps.map((step) => {
      const scene = sceneOf(step, basis);
      if (scene.kind !== "scenario") throw new Error(scene.kind);
      const { measures } = runScenario(scene.scenario, { seed: figures.seed, replications: 10 }).summary;
      return (id: string): number => measures[`total/${id}`]!.mean;
    }) as [Mean, Mean, Mean, Mean];
    expect(plan("closedPlacesOnTarget")).toBeLessThanOrEqual(100.5);
    expect(late("shortageDays")).toBeGreaterThan(plan("shortageDays") + 100);
    expect(Math.abs(late("waitingOnTarget") - plan("waitingOnTarget"))).toBeLessThan(2);
    expect(late("elsewhereOnTarget")).toBeGreaterThan(plan("elsewhereOnTarget") + 2);
    expect(wait("elsewhereOnTarget")).toBeLessThan(plan("elsewhereOnTarget") - 10);
    expect(wait("closedPlacesOnTarget")).toBeGreaterThan(120);
    expect(fewer("waitingOnTarget")).toBeLessThan(plan("waitingOnTarget"));
    expect(fewer("elsewhereOnTarget")).toBeLessThan(plan("elsewhereOnTarget"));
    expect(fewer("elsewhereOnTarget")).toBeGreaterThan(10);
  });
});

type Mean = (id: string) => number;

describe("the answers beside the questions", () => {
  it.each([
    ["houtskoolschets", figures.houtskoolschets],
    ["afbouw-eerst", figures.afbouwEerst],
  ])("are of %s as it comes with the page (else: npm run start-figures:build)", (name, kept) => {
    const scenario = read(name);
    expect(figures.engine).toBe(engineVersion);
    expect(kept.scenario).toBe(scenarioHash(scenario));
    const { measures } = runScenario(scenario, { seed: figures.seed, replications: 40 }).summary;
    const expected = {
      "total/waitingOnTarget": kept.waiting,
      "total/elsewhereOnTarget": kept.elsewhere,
      "total/shortageDays": kept.shortageDays,
    };
    for (const [id, mean] of Object.entries(expected)) {
      const { mean: found, standardError } = measures[id]!;
      expect(Math.abs(found - mean)).toBeLessThanOrEqual(4 * standardError);
    }
  });
});
