import { heading, list, note, paragraph, type Block, type Table } from "./document/report-document.ts";
import { inLanguage } from "./in-language.ts";
import type { SheetVoice } from "./sheet-voice.ts";

/** Who asked for a scenario, who made it, who checked it, and what nobody checked. */
export function qualityBlocks(voice: SheetVoice): Block[] {
  const { scenario, language, texts } = voice;
  const { quality } = scenario;
  if (quality === undefined) return [heading(texts.quality), note(texts.noQuality)];
  return [
    heading(texts.quality),
    paragraph(texts.qualityText),
    roleTable(quality, voice),
    checkTable(quality, voice),
    paragraph(`${texts.notChecked}:`),
    list(quality.notChecked.map((text) => inLanguage(text, language))),
  ];
}

type Quality = NonNullable<SheetVoice["scenario"]["quality"]>;

function roleTable(quality: Quality, { language, texts }: SheetVoice): Table {
  const roles = ["commissioner", "analyst", "assurer"] as const;
  return {
    kind: "table",
    title: texts.quality,
    columns: [texts.roleOf, texts.who].map((text) => ({ kind: "text", heading: text })),
    rows: roles.map((role) => [texts[role], inLanguage(quality[role], language) || texts.nobody]),
  };
}

function checkTable({ checks }: Quality, { language, texts }: SheetVoice): Table {
  return {
    kind: "table",
    title: texts.checks,
    columns: [
      { kind: "text", heading: texts.what },
      { kind: "text", heading: texts.by },
      { kind: "date", heading: texts.on },
      { kind: "text", heading: texts.result },
    ],
    rows: checks.map(({ what, by, on, result }) => [
      inLanguage(what, language),
      inLanguage(by, language),
      on,
      inLanguage(result, language),
    ]),
  };
}
