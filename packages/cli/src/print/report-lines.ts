import { keepsRight, writeCell, type Block, type ReportDocument } from "@plaatsbepaling/sim-core";
import { textTable, wrap } from "./text-table.ts";

/** A report for somebody who reads it in a terminal. */
export function reportLines({ title, blocks, language }: ReportDocument): string[] {
  return [...wrap(title), ...blocks.flatMap((block) => ["", ...blockLines(block, language)])];
}

function blockLines(block: Block, language: ReportDocument["language"]): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return wrap(block.text);
    case "note":
      return wrap(block.text, "  ! ").map((line, index) => (index === 0 ? line : line.replace("!", " ")));
    case "list":
      return block.items.flatMap((item) =>
        wrap(item, "  - ").map((line, index) => (index === 0 ? line : line.replace("-", " "))),
      );
    case "table":
      return [
        ...wrap(block.title),
        ...textTable(
          block.columns.map((column) => ({ heading: [column.heading], align: keepsRight(column) ? "right" : "left" })),
          block.rows.map((row, index) => ({
            cells: block.columns.map((column, place) => writeCell(row[place] ?? null, column, language)),
            ruleAbove: index > 0 && index === block.rows.length - (block.totalRows ?? 0),
          })),
        ),
      ];
  }
}
