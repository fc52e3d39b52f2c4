import type { Language } from "../../scenario/describe-issue.ts";
import { pageStyle } from "./page-style.ts";
import type { Block, Column, ReportDocument, Table } from "./report-document.ts";
import { keepsRight, writeCell } from "./write-cell.ts";

/** The report as one page that needs nothing else: it can be mailed, opened without a network, and printed. */
export function toHtml({ title, blocks, language }: ReportDocument): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title)}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1>${escape(title)}</h1>`,
    ...blocks.map((block) => blockText(block, language)),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escape(block.text)}</p>`;
    case "note":
      return `<p class="note">${escape(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return tableText(block, language);
  }
}

function tableText({ title, columns, rows, totalRows = 0 }: Table, language: Language): string {
  const row = (cells: Table["rows"][number]): string =>
    `<tr>${columns.map((column, place) => cellText(writeCell(cells[place] ?? null, column, language), column, place === 0)).join("")}</tr>`;
  const headings = columns.map(
    (column) => `<th scope="col"${keepsRight(column) ? ' class="figure"' : ""}>${escape(column.heading)}</th>`,
  );
  const firstTotal = rows.length - totalRows;
  return [
    '<div class="table"><table>',
    `<caption>${escape(title)}</caption>`,
    `<thead><tr>${headings.join("")}</tr></thead>`,
    `<tbody>\n${rows.slice(0, firstTotal).map(row).join("\n")}\n</tbody>`,
    ...(totalRows > 0 ? [`<tfoot>\n${rows.slice(firstTotal).map(row).join("\n")}\n</tfoot>`] : []),
    "</table></div>",
  ].join("\n");
}

function cellText(text: string, column: Column, isFirst: boolean): string {
  if (isFirst) return `<th scope="row">${escape(text)}</th>`;
  return keepsRight(column) ? `<td class="figure">${escape(text)}</td>` : `<td>${escape(text)}</td>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
