import type { Scenario } from "@plaatsbepaling/sim-core";
import { beginChart } from "../cells/chart/chart-content.ts";
import { beginDecision } from "../cells/decision/decision.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import { withCell, type CellContent, type Sheet } from "../scenario-store/sheet.ts";
import { startWorkbook, withActive, withComparison, withTab, type NewScenario } from "../scenario-store/workbook.ts";
import { buildReadyStory } from "./build-ready-story.ts";
import type { ReadySheet } from "./ready-sheets.ts";

/** The work that a question begins with, in the words of the page; null where one of its scenarios did not load. */
export function buildReadySheet(ready: ReadySheet, shipped: readonly Scenario[], words: Words): Work | null {
  const found = ready.scenarios.flatMap((id) => shipped.find((scenario) => scenario.id === id) ?? []);
  const [basis, ...others] = found.map((scenario) => toNewScenario(scenario, words));
  if (basis === undefined || found.length < ready.scenarios.length) return null;
  const open = others.reduce(withTab, startWorkbook(basis));
  const workbook = withActive(withComparison(open, "A"), ready.active);
  const sheet = toSheet(ready, words);
  const story = buildReadyStory(ready.story ?? [], { basis, sheet, words });
  const told = sheet.map((cell) => (cell.kind === "story" ? { ...cell, content: story } : cell));
  return { workbook: { ...workbook, sheet: told }, bookmarks: [] };
}

function toNewScenario(scenario: Scenario, { language }: Words): NewScenario {
  return { scenario, name: textIn(language, scenario.name) };
}

function toSheet(ready: ReadySheet, words: Words): Sheet {
  return ready.cells.reduce<Sheet>((sheet, cell) => withCell(sheet, toCell(cell, ready, words)), []);
}

function toCell(cell: string, { id }: ReadySheet, words: Words): { kind: string; content: CellContent } {
  const texts = words.messages.start.sheets[id];
  if (cell === "intro" || cell === "try")
    return { kind: "text", content: { text: texts[cell], language: words.language } };
  if (cell === "elsewhere") return { kind: "chart", content: { ...beginChart(), measure: cell } };
  if (cell === "decision")
    return { kind: cell, content: { ...beginDecision(), question: texts.title, language: words.language } };
  return { kind: cell, content: null };
}
