import type { Language } from "../../scenario/describe-issue.ts";
import type { Block, ReportDocument, Table } from "./report-document.ts";
import { keepsRight, writeCell } from "./write-cell.ts";

/** The report as Markdown with tables as GitHub reads them; nothing in it is read as markup. */
export function toMarkdown({ title, blocks, language }: ReportDocument): string {
  const parts = [`# ${escape(title)}`, ...blocks.map((block) => blockText(block, language))];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeSigns(block.text)}`;
    case "paragraph":
      return escape(block.text);
    case "note":
      return `> ${escape(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${escape(item)}`).join("\n");
    case "table":
      return tableText(block, language);
  }
}

function tableText({ title, columns, rows, totalRows = 0 }: Table, language: Language): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const firstTotal = rows.length - totalRows;
  return [
    `**${escape(title)}**`,
    "",
    line(columns.map(({ heading }) => escape(heading))),
    line(columns.map((column) => (keepsRight(column) ? "---:" : "---"))),
    ...rows.map((cells, index) =>
      line(
        columns.map((column, place) => {
          const text = escape(writeCell(cells[place] ?? null, column, language));
          return index < firstTotal ? text : `**${text}**`;
        }),
      ),
    ),
  ].join("\n");
}

/** One line in which every sign stands for itself, also those that begin a list or a heading. */
function escape(text: string): string {
  return escapeSigns(text)
    .replace(/^[-+#]/, "\\$&")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

function escapeSigns(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&");
}
