import { readChart } from "../cells/chart/chart-content.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { tabOf, type Workbook } from "../scenario-store/workbook.ts";

/** What a frame shows: with several on one page, a reader who goes from part to part can tell them apart. */
export function frameNameOf(workbook: Workbook, embed: string, words: Words): string {
  const { embed: texts } = words.messages;
  if (embed === "chart") return texts.chartFrame(chartParts(workbook, words).join(", "));
  return texts.sheetFrame(workbook.tabs.map(({ name }) => name).join("; "));
}

function chartParts(workbook: Workbook, { language, messages }: Words): string[] {
  const { name, scenario } = tabOf(workbook, workbook.active);
  const { measure, forms } = readChart(workbook.sheet[0]?.content ?? null);
  const named = forms.map((id) => textIn(language, scenario.careForms[id]?.name ?? { nl: id }));
  return [...(measure === null ? [] : [messages.chart.measures[measure]]), ...named, name];
}
