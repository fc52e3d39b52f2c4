import { partsOfPointer } from "../scenario/json-pointer.ts";
import { groundedValues, groundOf, type GroundedValue } from "../scenario/provenance-of.ts";
import type { Table } from "./document/report-document.ts";
import { writeAsIs } from "./document/write-number.ts";
import { inLanguage } from "./in-language.ts";
import type { SheetVoice } from "./sheet-voice.ts";
import { reasonsOf } from "./reasons.ts";

/** Every number and choice, a table for each part of the file. */
export function inputTables(voice: SheetVoice): Table[] {
  const { scenario, texts, words } = voice;
  const byPart = new Map<string, GroundedValue[]>();
  for (const value of groundedValues(scenario)) {
    const [part = ""] = partsOfPointer(value.pointer);
    byPart.set(part, [...(byPart.get(part) ?? []), value]);
  }
  return [...byPart].map(([part, values]) => ({
    kind: "table",
    title: words.place(`/${part}`),
    columns: [texts.about, texts.value, texts.from].map((heading) => ({ kind: "text", heading })),
    rows: values.map(({ pointer, value }) => [
      words.place(pointer),
      words.value(value),
      texts.kinds[groundOf(scenario, pointer)?.provenance.kind ?? "none"],
    ]),
  }));
}

/** The documents that numbers stand in, and how many of each; for those that are computed, the facts are named elsewhere. */
export function sourceTable({ scenario, texts }: SheetVoice): Table {
  const counts = new Map<string, number>();
  for (const { pointer } of groundedValues(scenario)) {
    const entry = groundOf(scenario, pointer)?.provenance;
    if (entry?.kind === "source") counts.set(entry.document, (counts.get(entry.document) ?? 0) + 1);
  }
  return {
    kind: "table",
    title: texts.document,
    columns: [
      { kind: "text", heading: texts.document },
      { kind: "number", heading: texts.numbers },
    ],
    rows: [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** So many assumptions are shown on the sheet. */
const shown = 10;

/** The assumptions of which the range is widest. */
export function widestTable({ scenario, language, texts, words }: SheetVoice): Table {
  const rows = reasonsOf(scenario).flatMap(({ provenance, pointers }) => {
    if (provenance.kind !== "assumption" || provenance.range === undefined) return [];
    const range = provenance.range.map((end) => writeAsIs(end, language)).join(" – ");
    return [[pointers.map(words.place).join("; "), range, inLanguage(provenance.why, language)]];
  });
  return {
    kind: "table",
    title: texts.assumptions,
    columns: [texts.about, texts.range, texts.why].map((heading) => ({ kind: "text", heading })),
    rows: rows.slice(0, shown),
  };
}
