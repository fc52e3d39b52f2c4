import type { Scenario, ScenarioIssue } from "@plaatsbepaling/sim-core";
import { beginChart, chartMeasures } from "../cells/chart/chart-content.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { readLink, type LinkRefusal } from "../links/scenario-link.ts";
import { readScenarioText } from "../scenario-store/read-scenario-file.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import { withCell } from "../scenario-store/sheet.ts";
import { startWorkbook, type NewScenario } from "../scenario-store/workbook.ts";
import { buildReadySheet } from "../start/build-ready-sheet.ts";
import { readySheets } from "../start/ready-sheets.ts";
import type { EmbedOptions } from "./embed-options.ts";

export type Embedded =
  | { readonly kind: "work"; readonly work: Work }
  /** What is wrong, in words. */
  | { readonly kind: "problem"; readonly text: string }
  | { readonly kind: "issues"; readonly issues: readonly ScenarioIssue[] }
  | { readonly kind: "link"; readonly why: LinkRefusal };

export interface EmbedSources {
  readonly words: Words;
  /** Ids of the scenarios that come with the page, the opening one first. */
  readonly ids: readonly string[];
  /** One of these; null where it does not load. */
  readonly shipped: (id: string) => Promise<Scenario | null>;
  /** All of these: a link may differ from any. */
  readonly allShipped: () => Promise<readonly Scenario[]>;
  /** The text of the scenario that the other page gives; null where it could not get it. */
  readonly given: () => Promise<string | null>;
}

/** What another page asked for, or what is wrong with that. */
export async function openEmbedded(options: EmbedOptions, sources: EmbedSources): Promise<Embedded> {
  const { messages, format } = sources.words;
  if (options.embed !== "sheet" && options.embed !== "chart") return problem(messages.embed.kind(options.embed));
  if (options.embed === "sheet" && options.sheet !== null) return openReady(options.sheet, sources);
  const measure = options.measure ?? "waiting";
  if (!chartMeasures.some((known) => known === measure))
    return problem(messages.embed.measure(measure, format.list(chartMeasures)));
  const found = await scenarioOf(options.scenario, sources);
  if ("kind" in found) return found;
  if (options.embed === "sheet") return { kind: "work", work: { workbook: startWorkbook(found), bookmarks: [] } };
  return openChart(found, { measure, forms: options.forms }, sources.words);
}

async function openReady(id: string, { words, shipped }: EmbedSources): Promise<Embedded> {
  const { embed, start } = words.messages;
  const ready = readySheets.find((known) => known.id === id);
  if (ready === undefined) return problem(embed.sheet(id, words.format.list(readySheets.map((known) => known.id))));
  const scenarios = await Promise.all(ready.scenarios.map(shipped));
  const work = buildReadySheet(
    ready,
    scenarios.filter((scenario) => scenario !== null),
    words,
  );
  return work === null ? problem(start.missing) : { kind: "work", work };
}

function openChart(
  added: NewScenario,
  { measure, forms }: { measure: string; forms: readonly string[] },
  { messages, format }: Words,
): Embedded {
  const known = Object.keys(added.scenario.careForms);
  const unknown = forms.find((form) => !known.includes(form));
  if (unknown !== undefined) return problem(messages.embed.form(unknown, format.list(known)));
  const sheet = withCell([], { kind: "chart", content: { ...beginChart(), measure, forms } });
  return { kind: "work", work: { workbook: { ...startWorkbook(added), sheet }, bookmarks: [] } };
}

type Refused = Exclude<Embedded, { kind: "work" }>;

async function scenarioOf(asked: string | null, sources: EmbedSources): Promise<NewScenario | Refused> {
  const { words, ids, shipped, given } = sources;
  const { embed, start } = words.messages;
  if (asked === "given") return readGiven(await given(), words);
  const id = asked ?? ids[0] ?? "";
  if (ids.includes(id)) {
    const scenario = await shipped(id);
    return scenario === null ? problem(start.missing) : { scenario, name: textIn(words.language, scenario.name) };
  }
  // No id of a scenario begins with a number and is so long.
  if (!/^\d+[\w-]{40}/.test(id)) return problem(embed.scenario(id, words.format.list(ids)));
  const reading = { shipped: await sources.allShipped(), language: words.language };
  const link = await readLink(`#scenario=${id}`, reading);
  return link.kind === "refused" ? { kind: "link", why: link.why } : link.added;
}

function readGiven(text: string | null, words: Words): NewScenario | Refused {
  if (text === null) return problem(words.messages.embed.notGiven);
  const read = readScenarioText(text, words.language);
  return read.kind === "refused" ? { kind: "issues", issues: read.issues } : read.added;
}

function problem(text: string): Refused {
  return { kind: "problem", text };
}
