import "../components/chart-figure.ts";
import type { FigureTexts } from "../components/chart-figure.ts";
import type { Words } from "../i18n/words.ts";

/** The texts around every chart. */
export function figureTexts({ messages: { cells, files } }: Words, title: string): FigureTexts {
  return {
    asTable: cells.asTable,
    downloads: cells.downloads(title),
    svg: cells.downloadSvg,
    png: cells.downloadPng,
    csv: cells.downloadCsv,
    failed: cells.downloadFailed,
    refused: cells.refused,
    enlarge: cells.enlarge,
    close: files.close,
  };
}
