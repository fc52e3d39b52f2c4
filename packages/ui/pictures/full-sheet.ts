import type { Scenario } from "@plaatsbepaling/sim-core";
import { allCells } from "../src/cells/all-cells.ts";
import type { StoryStep } from "../src/cells/story/story-content.ts";
import { recordScene } from "../src/cells/story/story-scene.ts";
import { writeWorkFile } from "../src/device/work-file.ts";
import type { Letter } from "../src/scenario-store/scenario-tab.ts";
import { withCell, type CellContent, type Sheet } from "../src/scenario-store/sheet.ts";
import {
  basisOf,
  startWorkbook,
  tabOf,
  withActive,
  withComparison,
  withTab,
  type Workbook,
} from "../src/scenario-store/workbook.ts";

/** What a steering group might have written; every other cell has what it begins with. */
const written: Readonly<Record<string, CellContent>> = {
  text: {
    text: "# Waar het om gaat\n\nOp {{streefdatum}} wachten er bij {{naam scenario}} **{{wachtenden op streefdatum}}** jongeren, tegen {{A: wachtenden op streefdatum}} in A.\n\n- Houdt de opbouw de afbouw bij?\n- Wie wacht, en waarop?\n\n> Raming, geen voorspelling.",
  },
  decision: {
    question: "Sluiten we eerst, of bouwen we eerst op?",
    expectation: "Dat eerst sluiten een jaar lang wachtlijsten geeft.",
    seen: "Bij B wachten er in 2022 meer jongeren, en zitten er meer buiten het landsdeel.",
    decision: "Geen locatie sluit voordat de plaatsen die haar vervangen open zijn.",
    who: "Stuurgroep",
    date: "2026-01-15",
    frozen: null,
  },
  knobs: { parameters: ["arrivals", "openingsLater", "closingsLater"] },
  chart: { measure: "inCare", forms: [], without: [] },
};

/** Two steps of a story beside the cell with this number: the basis, and the scenario after it. */
function storyOf(open: Workbook, beside: StoryStep["beside"]): CellContent {
  const step = (id: number, letter: Letter, told: { title: string; text: string }): StoryStep => ({
    ...{ id, ...told, beside },
    ...recordScene(tabOf(open, letter), basisOf(open)),
  });
  const plan = {
    title: "Het plan",
    text: "Op papier klopt de som. Op {{streefdatum}} wachten er **{{wachtenden op streefdatum}}** jongeren.",
  };
  const closingFirst = {
    title: "Wie eerst sluit",
    text: "Dan wachten er **{{wachtenden op streefdatum}}** jongeren. Wat betekent dat voor het jaar ervoor?",
  };
  return { steps: [step(1, "A", plan), step(2, "B", closingFirst)] };
}

/** A sheet with every kind of cell there is, over three scenarios, as a file. */
export function fullSheet([basis, ...others]: readonly [Scenario, ...Scenario[]]): string {
  const named = (scenario: Scenario) => ({ scenario, name: scenario.name.nl });
  const open = others.map(named).reduce(withTab, startWorkbook(named(basis)));
  const cells = allCells.reduce<Sheet>(
    (before, { id }) => withCell(before, { kind: id, content: written[id] ?? null }),
    [],
  );
  const beside = cells.find(({ kind }) => kind === "waiting")?.id ?? null;
  const sheet = cells.map((cell) => (cell.kind === "story" ? { ...cell, content: storyOf(open, beside) } : cell));
  const workbook = { ...withActive(withComparison(open, "A"), "B"), sheet };
  return writeWorkFile({ workbook, bookmarks: [] }, "nl");
}

/** A few counts of reality, so that the cell that holds the model against them has something to show. */
export const realisedCounts = [
  "datum;vorm;maat;waarde",
  "1-1-2021;totaal;in zorg;270",
  "1-7-2021;totaal;in zorg;262",
  "1-1-2022;totaal;in zorg;255",
  "1-7-2022;totaal;in zorg;251",
  "1-1-2022;totaal;wachtend;18",
  "1-7-2022;totaal;wachtend;31",
  "",
].join("\n");
