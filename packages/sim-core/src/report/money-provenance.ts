import { groundedValues, groundOf } from "../scenario/provenance-of.ts";
import type { Provenance } from "../scenario/schemas/provenance-schema.ts";
import type { Table } from "./document/report-document.ts";
import { writeAsIs } from "./document/write-number.ts";
import { assumptionTexts } from "./assumption-texts.ts";
import type { MoneyVoice } from "./money-voice.ts";

/** Every number of the money with its provenance. */
export function moneyProvenanceTable({ run, texts, words, language }: MoneyVoice): Table {
  const headings = assumptionTexts[language];
  return {
    kind: "table",
    title: texts.provenance,
    columns: [
      { kind: "text", heading: headings.subject },
      { kind: "text", heading: headings.value },
      { kind: "text", heading: headings.kind },
      { kind: "text", heading: headings.why },
    ],
    rows: groundedValues(run.scenario)
      .filter(({ pointer, value }) => pointer.startsWith("/money/") && typeof value === "number")
      .map(({ pointer, value }) => {
        const ground = groundOf(run.scenario, pointer);
        return [
          words.place(pointer),
          // A year is a name, and takes no full stop for the thousands.
          isYear(pointer) ? String(value) : words.value(value),
          headings.kinds[ground?.provenance.kind ?? "none"],
          ground === null ? "" : whyOf(ground.provenance, language),
        ];
      }),
  };
}

function isYear(pointer: string): boolean {
  return ["/money/priceLevel", "/money/square/guaranteeYear", "/money/square/lumpSum/from"].includes(pointer);
}

function whyOf(provenance: Provenance, language: "nl" | "en"): string {
  const told = (text: { readonly nl: string; readonly en?: string | undefined } | undefined): string =>
    text?.[language] ?? text?.nl ?? "";
  switch (provenance.kind) {
    case "assumption": {
      const { range } = provenance;
      if (range === undefined) return told(provenance.why);
      const ends = range.map((end) => writeAsIs(end, language)).join(assumptionTexts[language].to);
      return `${told(provenance.why)} [${ends}]`;
    }
    case "derived":
      return `${provenance.formula}. ${told(provenance.note)}`;
    case "source":
      return `${provenance.document}, ${typeof provenance.place === "string" ? provenance.place : told(provenance.place)}. ${told(provenance.note)}`;
  }
}
