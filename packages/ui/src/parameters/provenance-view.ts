import type { Scenario } from "@plaatsbepaling/sim-core";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { selfAndAbove, type JsonPointer } from "./json-pointer.ts";

/** Where a number comes from, in lines of text. */
export interface ProvenanceView {
  readonly kind: "source" | "derived" | "assumption" | "none";
  readonly heading: string;
  readonly lines: readonly string[];
}

type Entry = NonNullable<Scenario["provenance"]>[string];

/** The entry of the longest pointer that a number lies under, in words. */
export function toProvenanceView(scenario: Scenario, pointer: JsonPointer, words: Words): ProvenanceView {
  const texts = words.messages.provenance;
  const holding = selfAndAbove(pointer).find((above) => scenario.provenance?.[above] !== undefined);
  const entry = holding === undefined ? undefined : scenario.provenance?.[holding];
  if (entry === undefined) return { kind: "none", heading: texts.notGiven, lines: [texts.none] };
  return { kind: entry.kind, heading: texts[entry.kind], lines: linesOf(entry, words).filter((line) => line !== "") };
}

function linesOf(entry: Entry, { language, messages, format }: Words): string[] {
  const texts = messages.provenance;
  const note = "note" in entry && entry.note !== undefined ? textIn(language, entry.note) : "";
  switch (entry.kind) {
    case "source":
      return [
        texts.place(entry.document, typeof entry.place === "string" ? entry.place : textIn(language, entry.place)),
        note,
      ];
    case "derived":
      return [texts.formula(entry.formula), note];
    case "assumption":
      return [
        textIn(language, entry.why),
        entry.range === undefined ? "" : texts.range(...ends(entry.range, format)),
        entry.whoCouldSupply === undefined ? "" : texts.whoCouldSupply(textIn(language, entry.whoCouldSupply)),
      ];
  }
}

function ends(range: readonly number[], format: Words["format"]): [low: string, high: string] {
  const [low = NaN, high = NaN] = range;
  return [format.plain(low, 3), format.plain(high, 3)];
}
